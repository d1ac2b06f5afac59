package io.github.locus.multilevel;

import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.RandomStreams;
import java.util.Optional;

/**
 * What the equations predict of any weighted score at one set of relative standard deviations θ: fixed effects by
 * generalised least squares and random effects shrunken towards 0 (Robinson 1991, doi:10.1214/ss/1177011926). At one θ
 * all of them are linear in the score, so one factorisation serves every weighting. Immutable.
 */
public final class ScorePredictions {
  private final MixedModel model;
  private final double[] theta;
  private final double[][] effects;
  private final double[][] residual;

  private ScorePredictions(MixedModel model, double[] theta, Kernel kernel) {
    this.model = model;
    this.theta = theta;
    int scores = model.statistics().responses();
    effects = new double[scores][];
    residual = new double[scores][scores];
    for (int r = 0; r < scores; r++) {
      for (int q = 0; q <= r; q++) {
        residual[r][q] = kernel.residual(r, q);
        residual[q][r] = residual[r][q];
      }
    }
    kernel.keep();
    RandomStream unused = new RandomStreams(0).stream("no noise", 0);
    for (int d = 0; d < scores; d++) {
      double[] alone = new double[scores];
      alone[d] = 1;
      effects[d] = kernel.drawKept(alone, 0, unused);
    }
  }

  /**
   * Predictions at the middle of a posterior: the means of log θ over its draws.
   *
   * @param model with all score columns
   * @param posterior of a weighted score of the same ratings
   * @return empty where the equations cannot be factored there
   */
  public static Optional<ScorePredictions> near(MixedModel model, Posterior posterior) {
    double[] theta = new double[model.structure().components()];
    for (Draw draw : posterior.draws()) {
      for (int i = 0; i < theta.length; i++) {
        theta[i] += Math.log(draw.scale(i) / draw.residualSd()) / posterior.draws().size();
      }
    }
    for (int i = 0; i < theta.length; i++) {
      theta[i] = Math.exp(theta[i]);
    }
    Response scores = model.scores();
    Kernel kernel = new Kernel(model, model.plan(scores.count()), scores);
    return kernel.factor(theta)
        ? Optional.of(new ScorePredictions(model, theta, kernel))
        : Optional.empty();
  }

  /**
   * The predictions of one score, read as a draw is.
   *
   * @param weights of the score columns
   * @return predicted effects, and standard deviations θσ with the residual σ² = r²/(N − p) of the score
   */
  public Draw of(double... weights) {
    double[] predicted = new double[model.structure().columns()];
    double squares = 0;
    for (int d = 0; d < weights.length; d++) {
      for (int c = 0; c < predicted.length; c++) {
        predicted[c] += weights[d] * effects[d][c];
      }
      for (int e = 0; e < weights.length; e++) {
        squares += weights[d] * weights[e] * residual[d][e];
      }
    }
    double sigma = Math.sqrt(Math.max(0, squares) / model.degreesOfFreedom());
    double[] sds = new double[theta.length + 1];
    for (int i = 0; i < theta.length; i++) {
      sds[i] = theta[i] * sigma;
    }
    sds[theta.length] = sigma;
    return new Draw(model.structure(), sds, predicted);
  }
}
