package io.github.locus.multilevel;

import io.github.locus.statistics.ParetoSmoothing;
import java.util.Arrays;

/** The importance weights of one requested score over a growing set of points. One thread at a time. */
final class WeightedTarget {
  private static final double COOLING = 0.75;
  private static final int COOLINGS = 30;

  private final ScoreRequest request;
  private final ScoreDensity density;
  private double[] logDensities = new double[0];
  private double[] logWeights = new double[0];
  private double[] weights = new double[0];
  private double wanted;

  WeightedTarget(ScoreRequest request, ScoreDensity density, double wanted) {
    this.request = request;
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
    wanted = Math.max(wanted, size()) * times;
  }

  /** Takes the points that have come since and the mixture as it now is. */
  void weigh(PointSet points) {
    int old = logDensities.length;
    int n = points.size();
    logDensities = Arrays.copyOf(logDensities, n);
    logWeights = new double[n];
    weights = new double[n];
    double largest = Double.NEGATIVE_INFINITY;
    for (int s = 0; s < n; s++) {
      if (s >= old) {
        logDensities[s] = density.at(points.point(s));
      }
      logWeights[s] = logDensities[s] - points.logDensity(s);
      largest = Math.max(largest, logWeights[s]);
    }
    if (largest > Double.NEGATIVE_INFINITY) {
      powers(largest, 1, weights);
    }
  }

  /** Whether any point has weight. */
  boolean usable() {
    return logWeights.length > 0 && size() > 0;
  }

  /** The effective size of the weights, 0 where none is usable. */
  double size() {
    return sizeOf(weights);
  }

  /** What is there of what is wanted: 1 or more is enough. */
  double supply() {
    return size() / wanted;
  }

  double missing() {
    return wanted - size();
  }

  /** The weights, smoothed. */
  ParetoSmoothing smoothed() {
    return ParetoSmoothing.of(logWeights);
  }

  /** The weights, flattened until they are worth at least {@code least} points, as far as that can be. */
  double[] tempered(double least) {
    double[] result = weights.clone();
    double largest = Arrays.stream(logWeights).max().orElseThrow();
    double power = 1;
    for (int k = 0; k < COOLINGS && sizeOf(result) < least; k++) {
      power *= COOLING;
      powers(largest, power, result);
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

  private void powers(double largest, double power, double[] into) {
    double sum = 0;
    for (int s = 0; s < into.length; s++) {
      into[s] = Math.exp(power * (logWeights[s] - largest));
      sum += into[s];
    }
    for (int s = 0; s < into.length; s++) {
      into[s] /= sum;
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
