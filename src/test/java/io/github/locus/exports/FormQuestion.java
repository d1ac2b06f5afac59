package io.github.locus.exports;

import java.util.List;

/**
 * A question as a platform shows it to a respondent, after it has read an import file.
 *
 * @param code its code; empty where the platform has none
 * @param title the question
 * @param rows the rows of a grid; none for a single question
 * @param options the answers to choose from; none if the answer is typed
 */
public record FormQuestion(String code, String title, List<Entry> rows, List<Entry> options) {
  /**
   * A row or an option.
   *
   * @param code its code
   * @param text what is shown
   */
  public record Entry(String code, String text) {}

  /** Whether it has rows. */
  public boolean isGrid() {
    return !rows.isEmpty();
  }
}
