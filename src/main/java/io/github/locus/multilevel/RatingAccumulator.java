package io.github.locus.multilevel;

import io.github.locus.statistics.ExactSums;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gathers the sums of a mixed model in one pass over the subjects, exactly: scores (less a shift) and weights are
 * rounded once to a fixed-point grid and everything after that is integer arithmetic in 128 bits, so that neither the
 * order of subjects nor the division into parts (threads, files, machines) changes a byte of what follows.
 *
 * <p>Subjects whose ratings have the same design rows are kept as one <em>signature</em>: their number and the sum of
 * their totals is all that the absorbed subject effect needs. Not thread-safe: one accumulator per thread, then {@link
 * #combine}.
 */
public final class RatingAccumulator {
  /** Weights are rounded to multiples of 2⁻³². */
  static final double WEIGHT_UNIT = 0x1p-32;

  private static final double WEIGHT_SCALE = 0x1p32;
  private static final double LARGEST = 0x1p50;

  private final ModelStructure structure;
  private final int responses;
  private final double shift;
  private final double unit;
  private final double scale;
  private final Map<Pattern, Integer> patternIds = new HashMap<>();
  private Pattern[] patterns = new Pattern[16];
  private final SignatureTable signatures = new SignatureTable();
  private final ExactSums patternWeights = new ExactSums(0);
  private final ExactSums patternScores = new ExactSums(0);
  private final ExactSums signatureWeights = new ExactSums(0);
  private final ExactSums signatureTotals = new ExactSums(0);
  private final ExactSums products;
  private final Map<Integer, ExactSums> totalProducts = new TreeMap<>();
  private final long[] plain;
  private final long[] weighted;
  private final long[] plainTotal;
  private final long[] weightedTotal;
  private int[] sortedIds = new int[8];

  /**
   * An empty accumulator.
   *
   * @param responses number of response columns, ≥ 1
   * @param shift taken from every score before anything else, in score units: near the scores' centre, or sums of
   *     squares lose their digits; 50 for percent scores, the first value for other data
   * @param unit the grid of the scores: a power of two, for example 2⁻³² for scores of 0 to 100. Scores less shift must
   *     stay below 2⁵⁰ units in size
   */
  public RatingAccumulator(ModelStructure structure, int responses, double shift, double unit) {
    if (responses < 1 || !Double.isFinite(shift)) {
      throw new IllegalArgumentException(responses + " responses, shift " + shift);
    }
    if (!(unit > 0) || Math.scalb(1.0, Math.getExponent(unit)) != unit) {
      throw new IllegalArgumentException("unit " + unit + " is not a power of two");
    }
    this.structure = structure;
    this.responses = responses;
    this.shift = shift;
    this.unit = unit;
    this.scale = 1 / unit;
    this.products = new ExactSums(triangle(responses));
    this.plain = new long[responses];
    this.weighted = new long[responses];
    this.plainTotal = new long[responses];
    this.weightedTotal = new long[responses];
  }

  /** The number of a design row, to be used in {@link #add}: the same row gets the same number. */
  public int pattern(Pattern row) {
    Integer known = patternIds.get(row);
    if (known != null) {
      return known;
    }
    if (row.size() > 0 && row.column(row.size() - 1) >= structure.columns()) {
      throw new IllegalArgumentException(
          row + " is wider than " + structure.columns() + " columns");
    }
    int id = patternIds.size();
    patternIds.put(row, id);
    if (id == patterns.length) {
      patterns = Arrays.copyOf(patterns, 2 * id);
    }
    patterns[id] = row;
    patternWeights.growTo(id + 1);
    patternScores.growTo((id + 1) * responses);
    return id;
  }

  /** Adds a subject with weight 1. */
  public void add(int[] rows, double[][] scores) {
    add(rows, scores, 1);
  }

  /**
   * Adds a subject with all of its ratings.
   *
   * @param rows the design row of each rating, from {@link #pattern}; none: nothing is added
   * @param scores {@code scores[rating][response]}, all finite
   * @param weight frequency of the subject, ≥ 0; it multiplies all of the subject's sums
   */
  public void add(int[] rows, double[][] scores, double weight) {
    if (!(weight >= 0 && weight < 0x1p20)) {
      throw new IllegalArgumentException("weight " + weight);
    }
    long frequency = Math.round(weight * WEIGHT_SCALE);
    if (rows.length == 0 || frequency == 0) {
      return;
    }
    Arrays.fill(plainTotal, 0);
    Arrays.fill(weightedTotal, 0);
    for (int i = 0; i < rows.length; i++) {
      addRating(rows[i], scores[i], weight, frequency);
    }
    if (structure.subjects()) {
      addTotals(rows, frequency);
    }
  }

  /** Adds everything that {@code other} has gathered; both need the same structure, shift and unit. */
  public void combine(RatingAccumulator other) {
    if (!structure.equals(other.structure)
        || responses != other.responses
        || shift != other.shift
        || unit != other.unit) {
      throw new IllegalArgumentException("accumulators of different models");
    }
    int[] renamed = new int[other.patternIds.size()];
    for (int i = 0; i < renamed.length; i++) {
      renamed[i] = pattern(other.patterns[i]);
      patternWeights.addSum(renamed[i], other.patternWeights, i);
      addRun(patternScores, renamed[i], other.patternScores, i);
    }
    for (int s = 0; s < other.signatures.size(); s++) {
      int[] rows = other.signatures.get(s);
      for (int i = 0; i < rows.length; i++) {
        rows[i] = renamed[rows[i]];
      }
      int mine = signature(rows);
      signatureWeights.addSum(mine, other.signatureWeights, s);
      addRun(signatureTotals, mine, other.signatureTotals, s);
    }
    products.addAll(other.products);
    other.totalProducts.forEach((n, sums) -> productsOf(n).addAll(sums));
  }

  /** The sums as numbers; the accumulator may go on. */
  public SufficientStatistics build() {
    return SufficientStatistics.of(this);
  }

  ModelStructure structure() {
    return structure;
  }

  int responses() {
    return responses;
  }

  double shift() {
    return shift;
  }

  int patternCount() {
    return patternIds.size();
  }

  Pattern patternAt(int id) {
    return patterns[id];
  }

  double patternWeight(int id) {
    return patternWeights.toDouble(id, WEIGHT_UNIT);
  }

  double patternScore(int id, int response) {
    return patternScores.toDouble(id * responses + response, unit);
  }

  int signatureCount() {
    return signatures.size();
  }

  int[] signatureAt(int s) {
    return signatures.get(s);
  }

  double signatureWeight(int s) {
    return signatureWeights.toDouble(s, WEIGHT_UNIT);
  }

  double signatureTotal(int s, int response) {
    return signatureTotals.toDouble(s * responses + response, unit);
  }

  double[][] scoreProducts() {
    return square(products);
  }

  Map<Integer, double[][]> totalProducts() {
    Map<Integer, double[][]> result = new TreeMap<>();
    totalProducts.forEach((n, sums) -> result.put(n, square(sums)));
    return result;
  }

  private void addRating(int row, double[] scores, double weight, long frequency) {
    boolean plainWeight = weight == 1;
    for (int d = 0; d < responses; d++) {
      double score = scores[d] - shift;
      double fixed = Math.rint(score * scale);
      if (!(Math.abs(fixed) < LARGEST)) {
        throw new IllegalArgumentException(
            "score " + scores[d] + " is out of range for unit " + unit);
      }
      long value = (long) fixed;
      // the weighted score is rounded to the grid once; with weight 1 it is the score itself
      long times = plainWeight ? value : weighted(fixed * weight);
      plain[d] = value;
      weighted[d] = times;
      plainTotal[d] += value;
      weightedTotal[d] += times;
      patternScores.add(row * responses + d, times);
    }
    patternWeights.add(row, frequency);
    products.addTriangle(weighted, plain);
  }

  private static long weighted(double value) {
    if (!(Math.abs(value) < 0x1p58)) {
      throw new IllegalArgumentException("weight times score is out of range");
    }
    return (long) Math.rint(value);
  }

  private void addTotals(int[] rows, long frequency) {
    if (sortedIds.length < rows.length) {
      sortedIds = new int[2 * rows.length];
    }
    System.arraycopy(rows, 0, sortedIds, 0, rows.length);
    int s = signature(sortedIds, rows.length);
    signatureWeights.add(s, frequency);
    for (int d = 0; d < responses; d++) {
      signatureTotals.add(s * responses + d, weightedTotal[d]);
    }
    productsOf(rows.length).addTriangle(weightedTotal, plainTotal);
  }

  private int signature(int[] rows) {
    return signature(rows, rows.length);
  }

  private int signature(int[] rows, int count) {
    Arrays.sort(rows, 0, count);
    int s = signatures.idOf(rows, count);
    signatureWeights.growTo(s + 1);
    signatureTotals.growTo((s + 1) * responses);
    return s;
  }

  private ExactSums productsOf(int n) {
    return totalProducts.computeIfAbsent(n, k -> new ExactSums(triangle(responses)));
  }

  private void addRun(ExactSums into, int i, ExactSums from, int j) {
    for (int d = 0; d < responses; d++) {
      into.addSum(i * responses + d, from, j * responses + d);
    }
  }

  private double[][] square(ExactSums sums) {
    double[][] result = new double[responses][responses];
    int at = 0;
    for (int i = 0; i < responses; i++) {
      for (int j = 0; j <= i; j++) {
        double value = sums.toDouble(at++, unit * unit);
        result[i][j] = value;
        result[j][i] = value;
      }
    }
    return result;
  }

  private static int triangle(int n) {
    return n * (n + 1) / 2;
  }
}
