package io.github.locus.decision;

/**
 * What choosing an alternative costs in expectation: E[max over all − its own value], the Bayes risk of the choice under
 * linear loss (Chick &amp; Inoue 2001: "opportunity cost"). In the unit of the values,
 * at least 0.
 */
public final class ExpectedLoss {
  private final double[] losses;

  private ExpectedLoss(double[] losses) {
    this.losses = losses;
  }

  /**
   * Averages losses.
   *
   * @param draws values of the alternatives
   * @return the expected loss of each
   */
  public static ExpectedLoss of(ValueDraws draws) {
    double[] losses = new double[draws.alternatives()];
    for (int s = 0; s < draws.draws(); s++) {
      double best = draws.best(s);
      for (int i = 0; i < losses.length; i++) {
        losses[i] += best - draws.value(s, i);
      }
    }
    for (int i = 0; i < losses.length; i++) {
      losses[i] /= draws.draws();
    }
    return new ExpectedLoss(losses);
  }

  /**
   * The loss of one choice.
   *
   * @param alternative from 0
   * @return in the unit of the values, at least 0
   */
  public double of(int alternative) {
    return losses[alternative];
  }
}
