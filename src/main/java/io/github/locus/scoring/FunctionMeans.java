package io.github.locus.scoring;

import io.github.locus.statistics.ExactSums;
import java.util.Optional;

/**
 * Means by function and dimension, summed exactly so that the order of the ratings leaves no trace.
 * Ratings count alike: survey weights enter the models, not these.
 */
public final class FunctionMeans {
  /** Scores are rounded to multiples of 2⁻⁴⁰ points before they are summed. */
  private static final double UNIT = 0x1p-40;

  private static final double SCALE = 0x1p40;

  private final int dimensions;
  private final ExactSums sums;
  private final long[] counts;

  FunctionMeans(int functions, int dimensions) {
    this.dimensions = dimensions;
    sums = new ExactSums(functions * dimensions);
    counts = new long[functions * dimensions];
  }

  void add(int function, int dimension, double score) {
    int at = function * dimensions + dimension;
    // scores are at most 100, so the product is far inside a long; the cast truncates
    sums.add(at, (long) (score * SCALE + 0.5));
    counts[at]++;
  }

  /**
   * A mean.
   *
   * @param function function index
   * @param dimension dimension index
   * @return POMP points; empty where nobody answered
   */
  public Optional<Double> of(int function, int dimension) {
    int at = function * dimensions + dimension;
    return counts[at] == 0 ? Optional.empty() : Optional.of(mean(at));
  }

  /**
   * What a mean rests on.
   *
   * @param function function index
   * @param dimension dimension index
   * @return number of scores in it
   */
  public long count(int function, int dimension) {
    return counts[function * dimensions + dimension];
  }

  private double mean(int at) {
    return sums.toDouble(at, UNIT) / counts[at];
  }
}
