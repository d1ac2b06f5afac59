package io.github.locus.ingest;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name without what people do not mean: case, accents, the kind of blanks, quotes and dashes, and
 * characters that are not seen.
 */
final class NameFold {
  private NameFold() {}

  /**
   * Folds a name. Two names that fold to the same are written alike, not always meant alike.
   *
   * @param name a name
   * @return the folded name; only for comparing
   */
  static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean blank = false;
    for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
      int character = plain.codePointAt(at);
      int type = Character.getType(character);
      if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
        blank = true;
      } else if (type != Character.NON_SPACING_MARK
          && type != Character.FORMAT
          && type != Character.CONTROL) {
        folded.append(blank && folded.length() > 0 ? " " : "").appendCodePoint(usual(character));
        blank = false;
      }
    }
    // up and down again: ß and the other letters that have no capital of their own
    return folded.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether two names are written alike.
   *
   * @param one a name
   * @param other a name
   * @return true if they fold to the same
   */
  static boolean alike(String one, String other) {
    return one.equals(other) || of(one).equals(of(other));
  }

  private static int usual(int character) {
    return switch (character) {
      case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x00B4, 0x0060 -> '\'';
      case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x00AB, 0x00BB -> '"';
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> '-';
      default -> character;
    };
  }
}
