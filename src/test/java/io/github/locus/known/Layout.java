package io.github.locus.known;

import java.util.List;
import java.util.Locale;

/** Where a survey says which function is rated. */
enum Layout {
  /** In the question above a grid, an item a row. */
  STEM,
  /** In the rows of a grid, an item a question. */
  ROW,
  /** Inside the statement. */
  SENTENCE,
  /** In the short name of the column. */
  CODE,
  /** In a column of its own, a row a function. */
  COLUMN,
  /** In the statement, a row an answer: a column holds the statement, another the answer. */
  ANSWERS,
  /** Nowhere: the organization is rated. */
  NONE,
  /** Nowhere; short names with a common beginning. */
  PREFIX;

  boolean isWide() {
    return this != COLUMN && this != ANSWERS;
  }

  boolean ratesFunctions() {
    return this != NONE && this != PREFIX;
  }

  /** Whether the columns of one item stand together, not those of one function. */
  boolean byItem() {
    return this == ROW;
  }

  /** What stands above the answers about a function and an item. */
  Heading heading(SurveyDesign design, int function, int item) {
    String statement = design.items().get(item);
    String row = capital(statement);
    String name = design.functions().isEmpty() ? "" : design.functions().get(function);
    return switch (this) {
      case STEM ->
          new Heading(
              "Q" + (function + 5) + "_" + (item + 1), design.stem().replace("{f}", name), row);
      case ROW -> new Heading("Q" + (item + 5) + "_" + (function + 1), row, name);
      case SENTENCE ->
          new Heading(
              "Q5_" + (function * design.items().size() + item + 1),
              design.stem(),
              name + " " + statement);
      case CODE -> Heading.question(name + design.separator() + (item + 1), "");
      case COLUMN, ANSWERS, NONE -> new Heading("Q5_" + (item + 1), design.stem(), row);
      case PREFIX -> Heading.question(statement, "");
    };
  }

  private static String capital(String statement) {
    return statement.substring(0, 1).toUpperCase(Locale.ROOT) + statement.substring(1);
  }

  /** Which layouts a platform can have. */
  static List<Layout> of(Tool tool) {
    return switch (tool) {
      case GOOGLE -> List.of(STEM, STEM, ROW, SENTENCE, COLUMN, NONE);
      case MICROSOFT -> List.of(SENTENCE, SENTENCE, COLUMN, NONE);
      case QUALTRICS, SURVEYMONKEY -> List.of(STEM, STEM, ROW, SENTENCE, NONE);
      case LIMESURVEY -> List.of(STEM, ROW, SENTENCE, NONE);
      case JOTFORM, MOODLE -> List.of(STEM, ROW, SENTENCE);
      case PLAIN ->
          List.of(STEM, ROW, SENTENCE, CODE, CODE, COLUMN, COLUMN, ANSWERS, NONE, PREFIX, PREFIX);
    };
  }
}
