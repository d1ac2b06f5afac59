package io.github.locus.known;

import java.util.List;
import java.util.Set;

/**
 * What a survey asks, and how.
 *
 * @param words the words of its language
 * @param tool what it was asked with
 * @param layout where the function stands
 * @param functions what the functions are called; empty where none is rated
 * @param items statements, or the short names of items
 * @param reversed places of the items whose header says that they are reversed
 * @param stem question above the statements, with {f} where it names the function; may be empty
 * @param separator between parts of a header
 * @param scales the scale of each item
 */
record SurveyDesign(
    Words words,
    Tool tool,
    Layout layout,
    List<String> functions,
    List<String> items,
    Set<Integer> reversed,
    String stem,
    String separator,
    List<AnswerScale> scales) {
  /** Whether each response is about one function alone, named in a column. */
  boolean isOneFunctionEach() {
    return layout == Layout.COLUMN && tool != Tool.PLAIN;
  }

  /** Things that are rated: the functions, or the organization. */
  int rated() {
    return Math.max(1, functions.size());
  }
}
