package io.github.locus.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How much linear figures of several unknown values tell of one of them: the share of its variance that they explain, where
 * the values are independent with one variance and each figure is known but for a little noise. Of exact figures it is
 * the diagonal of the hat matrix (Hoaglin &amp; Welsch 1978) of their weights.
 */
public final class Leverage {
  private final List<double[]> figures;
  private final double noise;

  /**
   * Takes the figures.
   *
   * @param figures of each, the weight of every value
   * @param noise standard deviation of what a figure is off by, in those of a value, above 0
   */
  public Leverage(List<double[]> figures, double noise) {
    this.figures = figures.stream().map(double[]::clone).toList();
    this.noise = noise;
  }

  /**
   * What they tell of one value, where all but some are known.
   *
   * @param value index of the value
   * @param unknown indices of the values that are not known, that one among them
   * @return 0..1
   */
  public double of(int value, List<Integer> unknown) {
    double[][] covariance = new double[figures.size()][figures.size()];
    for (int i = 0; i < covariance.length; i++) {
      for (int j = 0; j <= i; j++) {
        covariance[i][j] = product(figures.get(i), figures.get(j), unknown);
      }
      covariance[i][i] += noise * noise;
    }
    double[] weights = figures.stream().mapToDouble(figure -> figure[value]).toArray();
    double[] solved = DenseCholesky.of(covariance).orElseThrow().solve(weights);
    return IntStream.range(0, weights.length).mapToDouble(i -> weights[i] * solved[i]).sum();
  }

  private static double product(double[] one, double[] other, List<Integer> unknown) {
    return unknown.stream().mapToDouble(i -> one[i] * other[i]).sum();
  }
}
