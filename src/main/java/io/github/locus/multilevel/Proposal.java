package io.github.locus.multilevel;

/**
 * The shape of a posterior of log standard deviations around its mode, from which a random walk takes its steps: the
 * Cholesky factor of the inverse Hessian of the negative log posterior. Immutable.
 */
public final class Proposal {
  private final double[] mode;
  private final double[][] lower;
  private final double factor;

  Proposal(double[] mode, double[][] lower, double factor) {
    this.mode = mode;
    this.lower = lower;
    this.factor = factor;
  }

  /** The same shape with steps {@code times} as long. */
  public Proposal scaled(double times) {
    if (!(times > 0)) {
      throw new IllegalArgumentException("steps scaled by " + times);
    }
    return new Proposal(mode, lower, factor * times);
  }

  int size() {
    return mode.length;
  }

  double mode(int i) {
    return mode[i];
  }

  /** {@code to = from + length · L z}: with length 1 a draw of the normal approximation around {@code from}. */
  void move(double[] from, double[] z, double length, double[] to) {
    for (int i = 0; i < to.length; i++) {
      double sum = 0;
      for (int k = 0; k <= i; k++) {
        sum += lower[i][k] * z[k];
      }
      to[i] = from[i] + length * sum;
    }
  }

  /** Length of a random walk's steps: 2.4/√p (Roberts, Gelman & Gilks 1997, doi:10.1214/aoap/1034625254), scaled. */
  double stepLength() {
    return factor * 2.4 / Math.sqrt(mode.length);
  }
}
