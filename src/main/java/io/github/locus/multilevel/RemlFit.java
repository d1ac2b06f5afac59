package io.github.locus.multilevel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A model fitted by REML. Effects are on the scale of the response, the shift put back. Immutable.
 */
public final class RemlFit implements FitOutcome {
  private final ModelStructure structure;
  private final double criterion;
  private final double[] theta;
  private final double[][] curvature;
  private final double residualVariance;
  private final double[] effects;
  private final double[][] fixedCovariance;
  private final double[] conditionalVariances;
  private final boolean converged;

  RemlFit(
      ModelStructure structure,
      double criterion,
      double[] theta,
      double[][] curvature,
      double residualVariance,
      double[] effects,
      double[][] fixedCovariance,
      double[] conditionalVariances,
      boolean converged) {
    this.structure = structure;
    this.criterion = criterion;
    this.theta = theta;
    this.curvature = curvature;
    this.residualVariance = residualVariance;
    this.effects = effects;
    this.fixedCovariance = fixedCovariance;
    this.conditionalVariances = conditionalVariances;
    this.converged = converged;
  }

  /**
   * Fits a response. The optimum is sought over relative standard deviations ≥ 0, so that a variance of exactly 0 is a
   * possible estimate, and refined by Newton steps on the analytic score.
   */
  public static FitOutcome of(MixedModel model, Response response) {
    return RemlOptimum.fit(model, response);
  }

  /** The columns and terms. */
  public ModelStructure structure() {
    return structure;
  }

  /** The REML criterion at the optimum, as lme4's {@code REMLcrit}. */
  public double criterion() {
    return criterion;
  }

  /** Relative standard deviations: the subjects' first where they are in the model, then the terms'. */
  public double[] theta() {
    return theta.clone();
  }

  /**
   * The second derivatives of the criterion at the optimum by the relative standard deviations that are not 0, in their
   * order; empty where they are not those of a minimum.
   */
  double[][] curvature() {
    return curvature;
  }

  /** σ². */
  public double residualVariance() {
    return residualVariance;
  }

  /** The variance of the subjects' intercepts; 0 where they are not in the model. */
  public double subjectVariance() {
    return structure.subjects() ? theta[0] * theta[0] * residualVariance : 0;
  }

  /** The variance of a random term, ≥ 0. */
  public double variance(int term) {
    double relative = theta[structure.component(term)];
    return relative * relative * residualVariance;
  }

  /** The estimate of a fixed effect. */
  public double fixed(int column) {
    return effects[column];
  }

  /** The estimates of all fixed effects. */
  public double[] fixed() {
    return Arrays.copyOf(effects, structure.fixedColumns());
  }

  /** The estimates of all effects, in the order of the columns. */
  public double[] effects() {
    return effects.clone();
  }

  /** The covariance of two fixed effects at the estimated variances. */
  public double fixedCovariance(int i, int j) {
    return fixedCovariance[i][j];
  }

  /** The best linear unbiased prediction (BLUP) of a level's effect. */
  public double effect(int term, int level) {
    return effects[structure.column(term, level)];
  }

  /** The prediction of a row: its fixed effects and the BLUPs of its levels. */
  public double predicted(Pattern row) {
    double sum = 0;
    for (int k = 0; k < row.size(); k++) {
      sum += row.value(k) * effects[row.column(k)];
    }
    return sum;
  }

  /**
   * The variance of a level's effect around its prediction, given the variances and with the uncertainty of the fixed
   * effects in it (Henderson 1975, doi:10.2307/2529430); a level without data has the term's variance.
   */
  public double conditionalVariance(int term, int level) {
    return conditionalVariances[structure.column(term, level) - structure.fixedColumns()];
  }

  /** The names of what has variance 0 ("singular fit"): random terms, and {@code subject}. */
  public List<String> singular() {
    List<String> names = new ArrayList<>();
    if (structure.subjects() && theta[0] == 0) {
      names.add("subject");
    }
    for (int t = 0; t < structure.random().size(); t++) {
      if (theta[structure.component(t)] == 0) {
        names.add(structure.random().get(t).name());
      }
    }
    return List.copyOf(names);
  }

  /** Whether some variance is 0. */
  public boolean isSingular() {
    return !singular().isEmpty();
  }

  /** Whether the score vanishes at the estimates to working precision. */
  public boolean converged() {
    return converged;
  }
}
