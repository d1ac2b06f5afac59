package io.github.locus.chart;

import java.awt.Font;
import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.regex.Pattern;

/** Letters that the bundled font lacks, as in names of other scripts. */
final class Letters {
  /** What such a letter is printed as, here and in running text on paper. */
  private static final String SIGN = "#";

  /** As wide as a letter that fills a square, about. */
  private static final String WIDE = "W";

  private static final Set<UnicodeScript> SQUARE =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  /**
   * Signs without a look, which join letters, keep them apart or choose among pictures: what Unicode says is ignored by
   * default. Whether a font can show them is answered otherwise by each Java, and none can on paper.
   */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2060-\\u206F"
              + "\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFF8\\x{1BCA0}-\\x{1BCA3}\\x{1D173}-\\x{1D17A}"
              + "\\x{E0000}-\\x{E0FFF}]");

  /** From here on there are pictures. */
  private static final int PICTURES = 0x1F000;

  private Letters() {}

  /** A text as it is seen, had a font all letters. */
  static String seen(String text) {
    // Java would turn the rest of a line about, as such a sign asks
    return UNSEEN.matcher(SvgText.legal(text)).replaceAll("");
  }

  /** A text with a sign in place of each letter that a font lacks. */
  static String replaced(String text, Font font) {
    return made(text, font, false);
  }

  /** A text about as wide as the reader will see one, whatever fonts the machine has. */
  static String measured(String text, Font font) {
    return made(text, font, true);
  }

  private static String made(String given, Font font, boolean wide) {
    String text = seen(given);
    if (font.canDisplayUpTo(text) < 0) {
      return text;
    }
    StringBuilder made = new StringBuilder();
    text.codePoints()
        .forEach(
            letter -> {
              if (font.canDisplay(letter)) {
                made.appendCodePoint(letter);
              } else {
                made.append(wide && isSquare(letter) ? WIDE : SIGN);
              }
            });
    return made.toString();
  }

  private static boolean isSquare(int letter) {
    return letter >= PICTURES || SQUARE.contains(UnicodeScript.of(letter));
  }
}
