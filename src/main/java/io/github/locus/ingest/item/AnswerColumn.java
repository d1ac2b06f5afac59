package io.github.locus.ingest.item;

import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.ExportLayout;
import io.github.locus.ingest.grouping.FoundScale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What one answer of a record stands in: a column, or neighbours of which a record fills one, where
 * an export has a column for each answer.
 *
 * @param columns its columns in file order, at least one
 */
public record AnswerColumn(List<ExportColumn> columns) {
  private static final Pattern LOOP = Pattern.compile("\\d+_.+");

  public AnswerColumn {
    columns = List.copyOf(columns);
  }

  /**
   * All places of answers in a file.
   *
   * @param layout the file
   * @param scales what its columns hold
   * @return the questions in file order, options of one item joined
   */
  public static List<AnswerColumn> of(ExportLayout layout, List<FoundScale> scales) {
    Set<Integer> spread = new HashSet<>();
    scales.stream()
        .filter(FoundScale::expanded)
        .flatMap(scale -> scale.columns().stream())
        .forEach(column -> spread.add(column.index()));
    List<AnswerColumn> answers = new ArrayList<>();
    List<ExportColumn> run = new ArrayList<>();
    for (ExportColumn column : layout.questions()) {
      if (!run.isEmpty() && !(spread.contains(column.index()) && continues(run, column))) {
        answers.add(new AnswerColumn(run));
        run.clear();
      }
      run.add(column);
      if (!spread.contains(column.index())) {
        answers.add(new AnswerColumn(run));
        run.clear();
      }
    }
    if (!run.isEmpty()) {
      answers.add(new AnswerColumn(run));
    }
    return answers;
  }

  private static boolean continues(List<ExportColumn> run, ExportColumn column) {
    ExportColumn last = run.get(run.size() - 1);
    boolean repeats = run.stream().anyMatch(c -> c.option().equals(column.option()));
    return last.index() + 1 == column.index()
        && last.question().equals(column.question())
        && last.row().equals(column.row())
        && !repeats;
  }

  /**
   * The scale of each place of answers.
   *
   * @param answers places of answers
   * @param scales what the columns hold
   * @return scale by place of answers; those that share none are left out
   */
  public static Map<AnswerColumn, FoundScale> scales(
      List<AnswerColumn> answers, List<FoundScale> scales) {
    Map<Integer, FoundScale> byColumn = new HashMap<>();
    scales.forEach(scale -> scale.columns().forEach(c -> byColumn.put(c.index(), scale)));
    Map<AnswerColumn, FoundScale> found = new HashMap<>();
    for (AnswerColumn answer : answers) {
      FoundScale scale = byColumn.get(answer.index());
      if (scale != null) {
        found.put(answer, scale);
      }
    }
    return found;
  }

  /** As that of its columns: the place tells the columns of one file apart. */
  @Override
  public int hashCode() {
    return index();
  }

  public ExportColumn first() {
    return columns.get(0);
  }

  /** Place of the first column, from 0. */
  public int index() {
    return first().index();
  }

  /** Place of the last column, from 0. */
  public int last() {
    return columns.get(columns.size() - 1).index();
  }

  public String name() {
    return first().name();
  }

  public String question() {
    return first().question();
  }

  public String row() {
    return first().row();
  }

  public boolean isGroup() {
    return columns.size() > 1;
  }

  /** Whether its name begins with the number of a loop, as in {@code 2_Q5_1}. */
  boolean isLooped() {
    return LOOP.matcher(name()).matches();
  }

  /** The question above the rows of a grid; empty where the column is none. */
  public String stem() {
    return row().isEmpty() ? "" : question();
  }

  /** What is asked in this very column: the row of a grid, else the question, else the name. */
  public String statement() {
    if (!row().isEmpty()) {
      return row();
    }
    return question().isEmpty() ? name() : question();
  }

  /** How a message calls it. */
  String shown() {
    return isGroup() ? "columns " + (index() + 1) + "-" + (last() + 1) : first().shown();
  }
}
