package io.github.locus.known;

/**
 * What stands above a column, before a platform writes it its way.
 *
 * @param code the short name
 * @param stem the question; empty where a statement stands alone
 * @param row the row of a grid; empty for a question of its own
 */
record Heading(String code, String stem, String row) {
  static Heading question(String code, String text) {
    return new Heading(code, text, "");
  }

  /** The question and its row, parted as told. */
  String joined(String before, String after) {
    if (stem.isEmpty() || row.isEmpty()) {
      return stem + row;
    }
    return stem + before + row + after;
  }
}
