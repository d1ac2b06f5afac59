package io.github.locus.ingest.questionnaire;

import io.github.locus.ingest.column.AnswerSample;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.item.AnswerColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The places of answers on their scales, side by side, to tell which questions are answered alike.
 *
 * @param scales scales of the places of answers
 * @param sample the first records of a file
 */
public record AnswerRanks(Map<AnswerColumn, FoundScale> scales, AnswerSample sample) {
  public AnswerRanks {
    scales = Map.copyOf(scales);
  }

  /**
   * The answers to a question beside the means of those to others.
   *
   * @param column the question
   * @param others the others; those on a scale without an order say nothing
   * @return for each record with an answer to it and to one of the others at least, its place on the
   *     scale and their mean place, both as shares of the way from the lowest point to the highest
   */
  public List<double[]> pairs(AnswerColumn column, List<AnswerColumn> others) {
    List<double[]> pairs = new ArrayList<>();
    int records = sample.cells(column.index()).size();
    for (int record = 0; record < records; record++) {
      OptionalInt own = rank(column, record);
      double sum = 0;
      int n = 0;
      for (AnswerColumn other : others) {
        OptionalInt rank = rank(other, record);
        sum += rank.isPresent() ? share(other, rank.getAsInt()) : 0;
        n += rank.isPresent() ? 1 : 0;
      }
      if (own.isPresent() && n > 0) {
        pairs.add(new double[] {share(column, own.getAsInt()), sum / n});
      }
    }
    return pairs;
  }

  private double share(AnswerColumn column, int rank) {
    FoundScale scale = scales.get(column);
    return scale == null ? 0 : (double) rank / Math.max(1, scale.points().size() - 1);
  }

  /** The place of an answer on its scale. */
  private OptionalInt rank(AnswerColumn column, int record) {
    FoundScale scale = scales.get(column);
    List<String> cells = sample.cells(column.index());
    if (scale == null || !scale.ordered() || column.isGroup() || record >= cells.size()) {
      return OptionalInt.empty();
    }
    for (int point = 0; point < scale.points().size(); point++) {
      if (scale.points().get(point).contains(cells.get(record))) {
        return OptionalInt.of(point);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * Pearson's coefficient.
   *
   * @param pairs two numbers each
   * @return from -1 to 1; 0 where one side is all alike
   */
  public static double correlation(List<double[]> pairs) {
    double x = pairs.stream().mapToDouble(p -> p[0]).average().orElse(0);
    double y = pairs.stream().mapToDouble(p -> p[1]).average().orElse(0);
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (double[] pair : pairs) {
      xy += (pair[0] - x) * (pair[1] - y);
      xx += (pair[0] - x) * (pair[0] - x);
      yy += (pair[1] - y) * (pair[1] - y);
    }
    return xx * yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
  }
}
