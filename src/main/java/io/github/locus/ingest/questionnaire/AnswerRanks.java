package io.github.locus.ingest.questionnaire;

import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.column.AnswerSample;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.item.Placed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The places of answers on their scales, side by side, to tell which questions are answered alike. */
public final class AnswerRanks {
  private final Map<AnswerColumn, FoundScale> scales;
  private final AnswerSample sample;

  /** Shares by spelling of each scale, made once: thousands of columns may have one scale. */
  private final Map<FoundScale, Map<String, Double>> places = new IdentityHashMap<>();

  /**
   * For one file.
   *
   * @param scales scales of the places of answers
   * @param sample the first records of the file
   */
  public AnswerRanks(Map<AnswerColumn, FoundScale> scales, AnswerSample sample) {
    this.scales = Map.copyOf(scales);
    this.sample = sample;
    for (FoundScale scale : scales.values()) {
      if (scale.ordered() && !places.containsKey(scale)) {
        places.put(scale, places(scale));
      }
    }
  }

  /** The scales of the places of answers. */
  public Map<AnswerColumn, FoundScale> scales() {
    return scales;
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

  /**
   * How often each place on the scale was chosen in the sample.
   *
   * @param column a question
   * @return number of answers by place, as a share of the way from the lowest point to the highest
   */
  public Map<Double, Long> counts(AnswerColumn column) {
    Map<Double, Long> counts = new HashMap<>();
    for (double share : shares(column)) {
      if (!Double.isNaN(share)) {
        counts.merge(share, 1L, Long::sum);
      }
    }
    return counts;
  }

  /**
   * Which way the answers to an item go beside those to others.
   *
   * @param r Pearson's coefficient, from -1 to 1; 0 without pairs
   * @param n number of pairs: a record for each function that it answers the item of
   */
  record Direction(double r, int n) {
    static final Direction NONE = new Direction(0, 0);
  }

  /**
   * Which way the answers to each item go beside the means of the others of the same function and
   * record. Each column is read once, so that it takes no longer for many items.
   *
   * @param byItem the places of each item
   * @param without items that do not count among the others
   * @return the direction of each item
   */
  Map<Integer, Direction> directions(Map<Integer, List<Placed>> byItem, Set<Integer> without) {
    Map<OptionalInt, Sums> totals = new HashMap<>();
    byItem.forEach(
        (item, places) -> {
          if (!without.contains(item)) {
            places.forEach(
                p ->
                    totals
                        .computeIfAbsent(p.cell().function(), any -> new Sums())
                        .add(shares(p.column())));
          }
        });
    List<Integer> items = List.copyOf(byItem.keySet());
    List<Direction> found =
        Abreast.map(
            items,
            item ->
                direction(byItem.getOrDefault(item, List.of()), totals, !without.contains(item)));
    Map<Integer, Direction> directions = new HashMap<>();
    for (int item = 0; item < items.size(); item++) {
      directions.put(items.get(item), found.get(item));
    }
    return directions;
  }

  private Direction direction(List<Placed> places, Map<OptionalInt, Sums> totals, boolean among) {
    List<double[]> pairs = new ArrayList<>();
    for (Placed place : places) {
      Sums sums = totals.get(place.cell().function());
      if (sums != null) {
        sums.beside(shares(place.column()), among, pairs);
      }
    }
    return new Direction(correlation(pairs), pairs.size());
  }

  /** Sums of answers by record. */
  private static final class Sums {
    private double[] sums = new double[0];
    private int[] counts = new int[0];

    void add(double[] shares) {
      if (shares.length > sums.length) {
        sums = Arrays.copyOf(sums, shares.length);
        counts = Arrays.copyOf(counts, shares.length);
      }
      for (int record = 0; record < shares.length; record++) {
        if (!Double.isNaN(shares[record])) {
          sums[record] += shares[record];
          counts[record]++;
        }
      }
    }

    /** Each answer beside the mean of the others, of which it is taken out where it is one of them. */
    void beside(double[] shares, boolean among, List<double[]> pairs) {
      for (int record = 0; record < Math.min(shares.length, sums.length); record++) {
        int others = counts[record] - (among ? 1 : 0);
        if (!Double.isNaN(shares[record]) && others > 0) {
          double sum = sums[record] - (among ? shares[record] : 0);
          pairs.add(new double[] {shares[record], sum / others});
        }
      }
    }
  }

  /** Places of the answers to a question by record, NaN for none; empty without an order. */
  private double[] shares(AnswerColumn column) {
    FoundScale scale = scales.get(column);
    if (scale == null || !scale.ordered() || column.isGroup()) {
      return new double[0];
    }
    Map<String, Double> byCell = places.getOrDefault(scale, Map.of());
    List<String> cells = sample.cells(column.index());
    double[] shares = new double[cells.size()];
    for (int record = 0; record < shares.length; record++) {
      shares[record] = byCell.getOrDefault(cells.get(record), Double.NaN);
    }
    return shares;
  }

  private static Map<String, Double> places(FoundScale scale) {
    Map<String, Double> places = new HashMap<>();
    int last = Math.max(1, scale.points().size() - 1);
    for (int point = 0; point < scale.points().size(); point++) {
      for (String spelling : scale.points().get(point)) {
        places.putIfAbsent(spelling, (double) point / last);
      }
    }
    return places;
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
