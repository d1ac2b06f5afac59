package io.github.locus.ingest.workbook;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The column of a codebook that says of which questions the answers count against the others.
 *
 * @param place its place, from 0
 * @param asked whether it is headed as the question whether they do, so that "x" and "yes" say so
 */
record Polarity(int place, boolean asked) {
  private static final Pattern DIRECTION =
      Pattern.compile(
          "polung|polarit(?:y|at|ät)|richtung|direction|keying|keyed|key|valence|vorzeichen|sens");

  private static final Pattern REVERSED =
      Pattern.compile(
          "r|rev\\.?|reversed?(?:[ _-]?(?:scored|coded|keyed|item|score|code))?\\??|recoded?|recoding|rekodier(?:t|en|ung)"
              + "|umpol(?:en|ung)|umgepolt\\??|umkodier(?:t|en|ung)|invers[eé]?|inverted|invertier(?:t|en)|invertid[oa]"
              + "|inverso|inversa|omgekeerd|omgepoold|negativ(?: gepolt|e|ely keyed)?|odwr\u00f3cone|rovesciat[oa]");

  private static final Pattern AGAINST =
      Pattern.compile(
          "[-\u2212\u2013]1?|neg\\.?|negativ[a-z]*|minus|r|rev[a-z]*\\.?|invers[a-z]*|inv\\.?|umgepolt|invert[a-z]*");

  private static final Pattern YES =
      Pattern.compile(
          "x|1|y|j|yes|ja|oui|s[i\u00ed]|tak|true|wahr|vrai|\u2713|\u2714|" + AGAINST.pattern());

  /**
   * Looks at a row that may head the columns of a codebook.
   *
   * @param row a row
   * @return the column; empty where none is headed so
   */
  static Optional<Polarity> in(SheetRow row) {
    for (int place = 1; place < row.cells().length; place++) {
      String heading = row.cells()[place].strip().toLowerCase(Locale.ROOT);
      boolean asked = REVERSED.matcher(heading).matches();
      // "r" and "negative" head a column of many, or are what stands in one
      if ((asked && heading.length() > 1 && place > 1) || DIRECTION.matcher(heading).matches()) {
        return Optional.of(new Polarity(place, asked));
      }
    }
    return Optional.empty();
  }

  boolean isReversed(SheetRow row) {
    String cell =
        place < row.cells().length ? row.cells()[place].strip().toLowerCase(Locale.ROOT) : "";
    return (asked ? YES : AGAINST).matcher(cell).matches();
  }
}
