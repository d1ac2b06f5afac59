package io.github.locus.diagnostic;

/** A text of the input as it may reach a screen: its control characters could steer a terminal. */
final class Printable {
  private Printable() {}

  /**
   * Replaces what steers, and cuts.
   *
   * @param text a text
   * @param longest code points that are kept
   * @return the text, with an ellipsis where it was longer
   */
  static String of(String text, int longest) {
    StringBuilder printable = new StringBuilder();
    text.codePoints()
        .limit(longest)
        .map(c -> steers(c) ? '\uFFFD' : c)
        .forEach(printable::appendCodePoint);
    if (printable.length() < text.length()) {
      printable.append('…');
    }
    return printable.toString();
  }

  private static boolean steers(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
