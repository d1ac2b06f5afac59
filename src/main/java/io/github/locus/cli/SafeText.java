package io.github.locus.cli;

/**
 * Text from data made harmless for a terminal: escape sequences and other control characters are
 * taken out, so that a survey cannot move the cursor, retitle the window or hide a line. Characters
 * that turn the direction of writing go too.
 */
final class SafeText {
  private static final int ESCAPE = 0x1b;
  private static final int C1_CSI = 0x9b;

  private SafeText() {}

  /**
   * Cleans a text.
   *
   * @param text anything
   * @return the text without control characters; line breaks and tabs become a space
   */
  static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      int next = at + Character.charCount(character);
      if (character == ESCAPE || character == C1_CSI) {
        at = afterSequence(text, at);
        continue;
      }
      if (character == '\n' || character == '\t') {
        safe.append(' ');
      } else if (!isHarmful(character)) {
        safe.appendCodePoint(character);
      }
      at = next;
    }
    return safe.toString();
  }

  private static boolean isHarmful(int character) {
    return Character.isISOControl(character)
        || (character >= 0x202a && character <= 0x202e)
        || (character >= 0x2066 && character <= 0x2069)
        || character == 0x2028
        || character == 0x2029
        || (character >= 0xd800 && character <= 0xdfff);
  }

  /** The place after a sequence: ESC [ … final byte, ESC ] … BEL or ESC \, else ESC and one more. */
  private static int afterSequence(String text, int start) {
    boolean single = text.charAt(start) == C1_CSI;
    char kind = single ? '[' : start + 1 < text.length() ? text.charAt(start + 1) : 0;
    int at = Math.min(text.length(), start + (single ? 1 : 2));
    if (kind == '[') {
      while (at < text.length() && (text.charAt(at) < 0x40 || text.charAt(at) > 0x7e)) {
        at++;
      }
      return Math.min(text.length(), at + 1);
    }
    if (kind == ']' || kind == 'P' || kind == '^' || kind == '_' || kind == 'X') {
      while (at < text.length() && text.charAt(at) != 7 && text.charAt(at) != ESCAPE) {
        at++;
      }
      boolean terminator = at + 1 < text.length() && text.charAt(at) == ESCAPE;
      return Math.min(text.length(), at + (terminator ? 2 : 1));
    }
    return at;
  }
}
