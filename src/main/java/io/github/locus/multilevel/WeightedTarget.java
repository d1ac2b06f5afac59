package io.github.locus.multilevel;

import io.github.locus.statistics.ParetoSmoothing;
import java.util.Arrays;

/**
 * The importance weights of one requested score over a growing set of points: over some of them as long as these are worth
 * what is wanted. One thread at a time.
 */
final class WeightedTarget {
  private static final double COOLING = 0.75;
  private static final int COOLINGS = 30;

  private final ScoreRequest request;
  private final ScoreDensity density;
  private Thinned points;
  private double[] logDensities = new double[0];

  /** Over the largest weight, which is 1. */
  private double[] relative = new double[0];

  private double[] weights = new double[0];
  private double size;
  private double wanted;

  /**
   * A target without weights.
   *
   * @param points looked at first, and all of them where they are not worth enough
   * @param wanted effective size of the weights
   */
  WeightedTarget(ScoreRequest request, ScoreDensity density, Thinned points, double wanted) {
    this.request = request;
    this.points = points;
    this.density = density;
    this.wanted = wanted;
  }

  ScoreRequest request() {
    return request;
  }

  ScoreDensity density() {
    return density;
  }

  /** Asks for {@code times} the effective size of now, or of before where that was more. */
  void demand(double times) {
    wanted = Math.max(wanted, size) * times;
  }

  /** Takes the points that have come since and the mixture as it now is. */
  void weigh() {
    weighNew();
    if (points.stride() > 1 && size < wanted) {
      points = points.whole();
      logDensities = new double[0];
      weighNew();
    }
  }

  private void weighNew() {
    int old = logDensities.length;
    int n = points.size();
    if (n == old) {
      return; // without new points the mixture is the same, too
    }
    logDensities = Arrays.copyOf(logDensities, n);
    density.at(points, old, logDensities);
    double[] logWeights = new double[n];
    double largest = Double.NEGATIVE_INFINITY;
    for (int s = 0; s < n; s++) {
      double weight = logDensities[s] - points.logDensity(s);
      logWeights[s] = weight;
      largest = weight > largest ? weight : largest;
    }
    weights = new double[n];
    relative = logWeights;
    if (largest > Double.NEGATIVE_INFINITY) {
      for (int s = 0; s < n; s++) {
        relative[s] = Math.exp(logWeights[s] - largest);
      }
      share(relative, weights);
    } else {
      relative = weights;
    }
    size = sizeOf(weights);
  }

  /** Whether any point has weight. */
  boolean usable() {
    return size > 0;
  }

  /** The effective size of the weights, 0 where none is usable. */
  double size() {
    return size;
  }

  /** What is there of what is wanted: 1 or more is enough. */
  double supply() {
    return size / wanted;
  }

  double missing() {
    return wanted - size;
  }

  /** Which points the weights belong to. */
  Thinned points() {
    return points;
  }

  /** The weights, smoothed. */
  ParetoSmoothing smoothed() {
    return ParetoSmoothing.ofRelative(relative);
  }

  /** The weights, flattened until they are worth at least {@code least} points, as far as that can be. */
  double[] tempered(double least) {
    double[] result = weights.clone();
    if (size >= least) {
      return result;
    }
    double[] logWeights = new double[result.length];
    double largest = Double.NEGATIVE_INFINITY;
    for (int s = 0; s < logWeights.length; s++) {
      logWeights[s] = logDensities[s] - points.logDensity(s);
      largest = Math.max(largest, logWeights[s]);
    }
    double power = 1;
    for (int k = 0; k < COOLINGS && sizeOf(result) < least; k++) {
      power *= COOLING;
      for (int s = 0; s < result.length; s++) {
        result[s] = Math.exp(power * (logWeights[s] - largest));
      }
      share(result, result);
    }
    return result;
  }

  /** Σ √(w v): 1 where two scores have the same posterior, 0 where they share no points (Bhattacharyya 1943). */
  double affinity(WeightedTarget other) {
    double sum = 0;
    for (int s = 0; s < weights.length; s++) {
      sum += Math.sqrt(weights[s] * other.weights[s]);
    }
    return sum;
  }

  private static void share(double[] relative, double[] into) {
    double sum = 0;
    for (double w : relative) {
      sum += w;
    }
    for (int s = 0; s < into.length; s++) {
      into[s] = relative[s] / sum;
    }
  }

  private static double sizeOf(double[] weights) {
    double squares = 0;
    for (double w : weights) {
      squares += w * w;
    }
    return squares == 0 ? 0 : 1 / squares;
  }
}
