package io.github.locus.ingest.questionnaire;

import io.github.locus.ingest.column.AnswerSample;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.item.AnswerColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    double[] own = shares(column);
    double[] sums = new double[own.length];
    int[] counts = new int[own.length];
    for (AnswerColumn other : others) {
      double[] shares = shares(other);
      for (int record = 0; record < Math.min(own.length, shares.length); record++) {
        if (!Double.isNaN(shares[record])) {
          sums[record] += shares[record];
          counts[record]++;
        }
      }
    }
    List<double[]> pairs = new ArrayList<>();
    for (int record = 0; record < own.length; record++) {
      if (!Double.isNaN(own[record]) && counts[record] > 0) {
        pairs.add(new double[] {own[record], sums[record] / counts[record]});
      }
    }
    return pairs;
  }

  /** Places of the answers to a question by record, NaN for none; empty without an order. */
  private double[] shares(AnswerColumn column) {
    FoundScale scale = scales.get(column);
    if (scale == null || !scale.ordered() || column.isGroup()) {
      return new double[0];
    }
    Map<String, Double> shares = new HashMap<>();
    int last = Math.max(1, scale.points().size() - 1);
    for (int point = 0; point < scale.points().size(); point++) {
      for (String spelling : scale.points().get(point)) {
        shares.putIfAbsent(spelling, (double) point / last);
      }
    }
    return sample.cells(column.index()).stream()
        .mapToDouble(cell -> shares.getOrDefault(cell, Double.NaN))
        .toArray();
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
