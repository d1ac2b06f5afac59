package io.github.locus.ingest;

import io.github.locus.ingest.table.TextFold;

/**
 * A name without what people do not mean: case, accents, the kind of blanks, quotes and dashes, and
 * characters that are not seen. Accents are free here, unlike in {@link TextFold#of}: people leave
 * them out of names, and who is alike is asked about or reported, not silently joined.
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
    return TextFold.blanks(TextFold.letters(TextFold.signs(TextFold.seen(name))));
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
}
