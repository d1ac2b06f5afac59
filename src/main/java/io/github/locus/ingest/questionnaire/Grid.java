package io.github.locus.ingest.questionnaire;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.words.CodedNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Questions that are asked together on one scale.
 *
 * @param stem what they share; empty where the file shows none
 * @param columns its rows in file order, at least one
 * @param scale their answers
 */
public record Grid(String stem, List<AnswerColumn> columns, FoundScale scale) {
  public Grid {
    columns = List.copyOf(columns);
  }

  /**
   * The grids of a file: neighbours with the same scale and stem.
   *
   * @param answers places of answers in file order
   * @param scales their scales
   * @return grids in file order, also those of one row
   */
  public static List<Grid> of(List<AnswerColumn> answers, Map<AnswerColumn, FoundScale> scales) {
    List<Grid> grids = new ArrayList<>();
    List<AnswerColumn> run = new ArrayList<>();
    Set<String> rows = new HashSet<>();
    for (AnswerColumn answer : answers) {
      boolean again = !answer.row().isEmpty() && rows.contains(answer.row());
      if (!run.isEmpty() && (again || !continues(run, answer, scales))) {
        close(run, scales, grids);
        rows.clear();
      }
      run.add(answer);
      rows.add(answer.row());
    }
    if (!run.isEmpty()) {
      close(run, scales, grids);
    }
    return grids;
  }

  private static void close(
      List<AnswerColumn> run, Map<AnswerColumn, FoundScale> scales, List<Grid> grids) {
    FoundScale scale = scales.get(run.get(0));
    if (scale != null) {
      grids.add(new Grid(stem(run.get(0)), run, scale));
    }
    run.clear();
  }

  private static boolean continues(
      List<AnswerColumn> run, AnswerColumn next, Map<AnswerColumn, FoundScale> scales) {
    AnswerColumn last = run.get(run.size() - 1);
    FoundScale scale = scales.get(next);
    return scale != null && scale.equals(scales.get(last)) && stem(last).equals(stem(next));
  }

  /** The question above the rows; a question that is its own row has none. */
  private static String stem(AnswerColumn column) {
    if (!column.row().isEmpty()) {
      return column.question();
    }
    int bracket = column.name().indexOf('[');
    return bracket > 0 && column.question().isEmpty() ? column.name().substring(0, bracket) : "";
  }

  /**
   * The questions apart by topic, where their columns are called by topics and numbers.
   *
   * @return a grid a topic in file order; else the same grid alone
   */
  public List<Grid> byTopic() {
    if (!stem.isBlank()) {
      return List.of(this);
    }
    List<CodedNames> names = columns.stream().map(column -> CodedNames.of(column.name())).toList();
    Map<String, List<Integer>> topics = CodedNames.topics(names);
    if (topics.isEmpty()) {
      return List.of(this);
    }
    return topics.values().stream()
        .map(
            places ->
                new Grid(
                    names.get(places.get(0)).topic(),
                    places.stream().map(columns::get).toList(),
                    scale))
        .toList();
  }

  /**
   * What its rows say.
   *
   * @return a statement a column
   */
  public List<String> rows() {
    return columns.stream().map(AnswerColumn::statement).toList();
  }

  /**
   * Where it stands in the file.
   *
   * @return the numbers of its first and last column, from 1, in words
   */
  public Argument place() {
    int first = firstColumn();
    int last = lastColumn();
    return first == last
        ? Clause.NUMBERED_COLUMN.with(first)
        : Clause.COLUMN_NUMBERS.with(Clause.NUMBERS_FROM_TO.with(first, last));
  }

  /**
   * Where it begins.
   *
   * @return number of its first column, from 1
   */
  public int firstColumn() {
    return columns.get(0).index() + 1;
  }

  /**
   * Where it ends.
   *
   * @return number of its last column, from 1
   */
  public int lastColumn() {
    return columns.get(columns.size() - 1).last() + 1;
  }
}
