package io.github.locus.ingest.stray;

import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.questionnaire.AnswerRanks;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Questions beside which another column is looked at: one that is none of them goes with none of them.
 *
 * @param columns the questions; of more than a few, as many in equal steps: a survey may have thousands
 * @param ranks their answers side by side
 */
record Witnesses(List<AnswerColumn> columns, AnswerRanks ranks) {
  private static final int MOST = 48;

  /** Records from which on answers that go with nothing are no chance. */
  private static final int FEWEST_RECORDS = 60;

  /** Answers that belong together go together more closely. */
  static final double TELLING = 0.2;

  /** Below this answers go with nothing. */
  private static final double NOTHING = 0.1;

  private static final double STANDARD_ERRORS = 3;

  Witnesses {
    columns = List.copyOf(columns);
  }

  static Witnesses of(List<AnswerColumn> all, AnswerRanks ranks) {
    int step = 1 + (all.size() - 1) / MOST;
    return new Witnesses(
        IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList(),
        ranks);
  }

  /** Whether most go with the others. */
  boolean goTogether() {
    double sum = columns.stream().mapToDouble(this::closeness).sum();
    return sum >= TELLING * columns.size();
  }

  /** Whether each goes so closely with the others. */
  boolean areAsCloseAs(double closely) {
    return columns.stream().allMatch(column -> closeness(column) >= closely);
  }

  /** Half as closely as a member in the middle goes with the others, within bounds. */
  double enough() {
    List<Double> all = columns.stream().map(this::closeness).sorted().toList();
    return Math.min(TELLING, Math.max(NOTHING, all.get(all.size() / 2) / 2));
  }

  /**
   * Whether the answers of a column go with none of the others.
   *
   * @param enough correlation from which on they do
   * @return false where too few records tell
   */
  boolean leaveAlone(AnswerColumn column, double enough) {
    List<double[]> pairs = ranks.pairs(column, others(column));
    return pairs.size() >= FEWEST_RECORDS && Math.abs(AnswerRanks.correlation(pairs)) < enough;
  }

  /**
   * Whether the answers of a column go so much less with the others than those of the questions do that
   * it is no chance.
   */
  boolean tellApart(AnswerColumn column) {
    List<double[]> pairs = ranks.pairs(column, others(column));
    double typical = columns.stream().mapToDouble(this::closeness).sum() / columns.size();
    double own = Math.abs(AnswerRanks.correlation(pairs));
    return pairs.size() > FEWEST_RECORDS
        && (fisher(typical) - fisher(own)) * Math.sqrt(pairs.size() - 3.0) >= STANDARD_ERRORS;
  }

  private static double fisher(double correlation) {
    return 0.5 * Math.log((1 + correlation) / (1 - correlation));
  }

  private double closeness(AnswerColumn column) {
    return AnswerRanks.correlation(ranks.pairs(column, others(column)));
  }

  private List<AnswerColumn> others(AnswerColumn column) {
    return columns.stream().filter(other -> !other.equals(column)).toList();
  }
}
