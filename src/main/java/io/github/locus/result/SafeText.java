package io.github.locus.result;

/**
 * Text from data made harmless for a reader: escape sequences and other control characters are taken
 * out, so that a survey cannot move the cursor of a terminal, retitle its window or hide a line.
 * Characters that turn the direction of writing go too, for they show a name as another.
 */
public final class SafeText {
  private static final int ESCAPE = 0x1b;
  private static final int C1_DCS = 0x90;
  private static final int C1_SOS = 0x98;
  private static final int C1_CSI = 0x9b;
  private static final int C1_ST = 0x9c;
  private static final int C1_OSC = 0x9d;
  private static final int C1_PM = 0x9e;
  private static final int C1_APC = 0x9f;

  private SafeText() {}

  /**
   * Cleans a text that stands on one line.
   *
   * @param text anything
   * @return the text without control characters; line breaks and tabs become a space
   */
  public static String of(String text) {
    return cleaned(text, false);
  }

  /**
   * Cleans a text that may have lines.
   *
   * @param text anything
   * @return the text without control characters but line feeds and tabs
   */
  public static String lines(String text) {
    return cleaned(text, true);
  }

  private static String cleaned(String text, boolean keepsLines) {
    StringBuilder safe = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      if (isIntroducer(character)) {
        at = afterSequence(text, at);
        continue;
      }
      if (character == '\n' || character == '\t') {
        safe.append(keepsLines ? (char) character : ' ');
      } else if (!isHarmful(character)) {
        safe.appendCodePoint(character);
      }
      at += Character.charCount(character);
    }
    return safe.toString();
  }

  /**
   * Whether a character steers what shows it.
   *
   * @param character a code point
   * @return true for control characters (line ends and tabs too), half characters, separators of
   *     lines and paragraphs, and those that turn the direction of writing
   */
  public static boolean isHarmful(int character) {
    return Character.isISOControl(character)
        || (character >= 0x202a && character <= 0x202e)
        || (character >= 0x2066 && character <= 0x2069)
        || character == 0x2028
        || character == 0x2029
        || (character >= 0xd800 && character <= 0xdfff);
  }

  private static boolean isIntroducer(int character) {
    return switch (character) {
      case ESCAPE, C1_DCS, C1_SOS, C1_CSI, C1_OSC, C1_PM, C1_APC -> true;
      default -> false;
    };
  }

  /**
   * The place after a sequence: a control sequence ends with its final byte, a string with BEL or
   * the string terminator; else it is ESC and one more. C1 characters stand for ESC and a letter.
   */
  private static int afterSequence(String text, int start) {
    boolean single = text.charAt(start) != ESCAPE;
    char kind =
        single
            ? (char) (text.charAt(start) - 0x40)
            : start + 1 < text.length() ? text.charAt(start + 1) : 0;
    int at = Math.min(text.length(), start + (single ? 1 : 2));
    if (kind == '[') {
      while (at < text.length() && (text.charAt(at) < 0x40 || text.charAt(at) > 0x7e)) {
        at++;
      }
      return Math.min(text.length(), at + 1);
    }
    if (kind == ']' || kind == 'P' || kind == '^' || kind == '_' || kind == 'X') {
      while (at < text.length() && !endsString(text.charAt(at))) {
        at++;
      }
      boolean two = at + 1 < text.length() && text.charAt(at) == ESCAPE;
      return Math.min(text.length(), at + (two ? 2 : 1));
    }
    return at;
  }

  private static boolean endsString(char c) {
    return c == 7 || c == ESCAPE || c == C1_ST;
  }
}
