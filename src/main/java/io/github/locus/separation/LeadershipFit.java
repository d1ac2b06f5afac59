package io.github.locus.separation;

import io.github.locus.multilevel.FitOutcome;
import io.github.locus.multilevel.MixedModel;
import io.github.locus.multilevel.RemlFit;
import java.util.Optional;

/**
 * A REML fit in the words of the survey: means by function and wave, self-rating inflation,
 * variances between leaders, shrunken leader effects.
 */
public final class LeadershipFit {
  private final LeadershipSums sums;
  private final RemlFit fit;

  private LeadershipFit(LeadershipSums sums, RemlFit fit) {
    this.sums = sums;
    this.fit = fit;
  }

  /**
   * Fits a weighted score.
   *
   * @param sums the sums, of identified leader terms
   * @param model the model of these sums
   * @param weights weights of the response columns
   * @return the fit; empty where the data do not determine it
   */
  public static Optional<LeadershipFit> of(
      LeadershipSums sums, MixedModel model, double... weights) {
    FitOutcome outcome = RemlFit.of(model, model.response(weights));
    return outcome instanceof RemlFit fit
        ? Optional.of(new LeadershipFit(sums, fit))
        : Optional.empty();
  }

  /**
   * The sums it rests on.
   *
   * @return sums and design
   */
  public LeadershipSums sums() {
    return sums;
  }

  /**
   * The fit itself.
   *
   * @return criterion, variances, effects by column
   */
  public RemlFit reml() {
    return fit;
  }

  /**
   * μ_{f,t}.
   *
   * @param function function index
   * @param wave wave index
   * @return POMP points; empty where f is not rated in t
   */
  public Optional<Double> mean(int function, int wave) {
    int column = sums.design().meanColumn(function, wave);
    return column == LeadershipDesign.NONE ? Optional.empty() : Optional.of(fit.fixed(column));
  }

  /**
   * δ_f.
   *
   * @param function function index
   * @return points; empty where it is not in the model
   */
  public Optional<Double> selfInflation(int function) {
    int column = sums.design().selfColumn(function);
    return column == LeadershipDesign.NONE ? Optional.empty() : Optional.of(fit.fixed(column));
  }

  /**
   * Standard error of δ_f at the estimated variances.
   *
   * @param function function index
   * @return points; empty where δ_f is not in the model
   */
  public Optional<Double> selfInflationError(int function) {
    int column = sums.design().selfColumn(function);
    return column == LeadershipDesign.NONE
        ? Optional.empty()
        : Optional.of(Math.sqrt(fit.fixedCovariance(column, column)));
  }

  /**
   * δ of every function, 0 where it is not in the model.
   *
   * @return points by function
   */
  public double[] selfInflations() {
    double[] delta = new double[sums.design().frame().survey().functions().size()];
    for (int f = 0; f < delta.length; f++) {
      delta[f] = selfInflation(f).orElse(0.0);
    }
    return delta;
  }

  /**
   * σ_r².
   *
   * @return points²; empty where the term is not in the model
   */
  public Optional<Double> respondentVariance() {
    return fit.structure().subjects() ? Optional.of(fit.subjectVariance()) : Optional.empty();
  }

  /**
   * γ².
   *
   * @return points²; empty where the climate is not in the model
   */
  public Optional<Double> climateVariance() {
    return variance(sums.design().climateTerm());
  }

  /**
   * τ_f².
   *
   * @param function function index
   * @return points²; empty with fewer than two leaders with ratings
   */
  public Optional<Double> leaderVariance(int function) {
    return variance(sums.design().leaderTerm(function));
  }

  /**
   * ω².
   *
   * @return points²; empty where place is not in the model
   */
  public Optional<Double> placeVariance() {
    return variance(sums.design().placeTerm());
  }

  /**
   * ψ².
   *
   * @return points²; empty where cells are not in the model
   */
  public Optional<Double> cellVariance() {
    return variance(sums.design().cellTerm());
  }

  private Optional<Double> variance(int term) {
    return term == LeadershipDesign.NONE ? Optional.empty() : Optional.of(fit.variance(term));
  }

  /**
   * The shrunken effect of a leader.
   *
   * @param function function index
   * @param leader index in the function's leaders
   * @return BLUP, points; empty where the leader term is not in the model
   */
  public Optional<Double> leaderEffect(int function, int leader) {
    int term = sums.design().leaderTerm(function);
    return term == LeadershipDesign.NONE ? Optional.empty() : Optional.of(fit.effect(term, leader));
  }

  /**
   * Standard error of a leader effect around its prediction, given the variances.
   *
   * @param function function index
   * @param leader index in the function's leaders
   * @return points; empty where the leader term is not in the model
   */
  public Optional<Double> leaderEffectError(int function, int leader) {
    int term = sums.design().leaderTerm(function);
    return term == LeadershipDesign.NONE
        ? Optional.empty()
        : Optional.of(Math.sqrt(fit.conditionalVariance(term, leader)));
  }
}
