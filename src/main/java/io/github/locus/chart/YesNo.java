package io.github.locus.chart;

import io.github.locus.wording.Words;

/** Yes or no in a table. */
final class YesNo {
  private YesNo() {}

  static Cell cell(Words words, boolean yes) {
    String code = yes ? "yes" : "no";
    return Cell.code(code, words.name("answer", code));
  }
}
