package io.github.locus.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Statements about one item, told in the sums that they can tell apart: answers whose coefficients
 * are the same in every statement only ever come up as their sum.
 *
 * @param groups answers of each sum, by number
 * @param rows coefficients of the sums, one row per statement
 * @param values values of the statements, points
 * @param halfWidths their half widths, points
 */
record AnswerSums(
    List<List<Integer>> groups, double[][] rows, double[] values, double[] halfWidths) {
  private static final double SAME = 1e9;

  /**
   * Gathers what is stated of one item alone.
   *
   * @param statements of a run or of several
   * @param items items of the instrument
   * @param item the item
   */
  static AnswerSums of(List<Statement> statements, int items, int item) {
    List<Statement> about =
        statements.stream().filter(s -> onlyAbout(s.coefficients(), items, item)).toList();
    Map<List<Long>, List<Integer>> byColumn = new LinkedHashMap<>();
    int answers = about.isEmpty() ? 0 : about.get(0).coefficients().length;
    for (int i = item; i < answers; i += items) {
      List<Long> column = new ArrayList<>();
      for (Statement s : about) {
        column.add(Math.round(s.coefficients()[i] * SAME));
      }
      if (column.stream().anyMatch(c -> c != 0)) {
        byColumn.computeIfAbsent(column, c -> new ArrayList<>()).add(i);
      }
    }
    List<List<Integer>> groups = List.copyOf(byColumn.values());
    double[][] rows = new double[about.size()][groups.size()];
    for (int s = 0; s < rows.length; s++) {
      for (int g = 0; g < groups.size(); g++) {
        rows[s][g] = about.get(s).coefficients()[groups.get(g).get(0)];
      }
    }
    return new AnswerSums(
        groups,
        rows,
        about.stream().mapToDouble(Statement::value).toArray(),
        about.stream().mapToDouble(Statement::halfWidth).toArray());
  }

  private static boolean onlyAbout(double[] coefficients, int items, int item) {
    boolean any = false;
    for (int i = 0; i < coefficients.length; i++) {
      if (coefficients[i] != 0 && i % items != item) {
        return false;
      }
      any |= coefficients[i] != 0;
    }
    return any;
  }

  /** The fewest answers that statements tell apart from all others. */
  int smallest() {
    return groups.stream().mapToInt(List::size).min().orElse(Integer.MAX_VALUE);
  }
}
