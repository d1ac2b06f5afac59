package io.github.locus.decision;

/** A source of independent gamma variates; all the randomness that weights need. */
@FunctionalInterface
public interface GammaSource {
  /**
   * The next variate.
   *
   * @param shape shape, positive and finite
   * @return a draw from the gamma distribution with that shape and scale 1, at least 0
   */
  double next(double shape);
}
