package io.github.locus.chart;

import java.awt.Font;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Letters that the bundled font lacks, as in names of other scripts. */
final class Letters {
  /** What such a letter is printed as, here and in running text on paper. */
  private static final String SIGN = "#";

  /** As wide as a letter that fills a square, about. */
  private static final String WIDE = "W";

  private static final Set<UnicodeScript> SQUARE =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  /** From here on there are pictures. */
  private static final int PICTURES = 0x1F000;

  private Letters() {}

  /** A text with a sign in place of each letter that a font lacks. */
  static String replaced(String text, Font font) {
    return made(text, font, false);
  }

  /** A text about as wide as the reader will see one, whatever fonts the machine has. */
  static String measured(String text, Font font) {
    return made(text, font, true);
  }

  private static String made(String given, Font font, boolean wide) {
    // Java would turn the rest of a line about, as such a sign asks
    String text = SvgText.legal(given);
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
