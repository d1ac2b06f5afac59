package io.github.locus.questionnaire;

/** Text from an instrument file as one line that steers nothing. */
final class PlainLine {
  private PlainLine() {}

  /**
   * Cleans a text, before any format's own escaping.
   *
   * @param text anything
   * @return the text on one line, without control characters and without marks that turn the
   *     direction of writing; line ends, tabs and runs of blanks become one space
   */
  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
        blank = true;
      } else if (!steers(character)) {
        line.append(blank && line.length() > 0 ? " " : "").appendCodePoint(character);
        blank = false;
      }
    }
    return line.toString();
  }

  private static boolean steers(int character) {
    return Character.isISOControl(character)
        || (character >= 0xd800 && character <= 0xdfff)
        || (character >= 0x202a && character <= 0x202e)
        || (character >= 0x2066 && character <= 0x2069)
        || character == 0x200e
        || character == 0x200f
        || character == 0xfeff;
  }
}
