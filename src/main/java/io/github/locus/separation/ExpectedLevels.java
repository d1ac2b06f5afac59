package io.github.locus.separation;

import io.github.locus.multilevel.Pattern;
import io.github.locus.multilevel.Posterior;
import java.util.Optional;

/**
 * What the mixed model expects of functions and cells, by one set of effects: the means of a posterior, or the estimates
 * of a REML fit. The two take leniency off to other degrees, so that side by side they would be two equations in the
 * answers of whoever rated other cells than the rest: a result that may be shown has one of them.
 */
public final class ExpectedLevels {
  private final LeadershipDesign design;
  private final double[] effects;

  private ExpectedLevels(LeadershipDesign design, double[] effects) {
    this.design = design;
    this.effects = effects;
  }

  /**
   * By the estimates of a fit.
   *
   * @param fit the fit
   */
  public static ExpectedLevels of(LeadershipFit fit) {
    return new ExpectedLevels(fit.sums().design(), fit.reml().effects());
  }

  /**
   * By the means of a posterior.
   *
   * @param design the columns of its model
   * @param posterior its draws, at least one
   */
  public static ExpectedLevels of(LeadershipDesign design, Posterior posterior) {
    return new ExpectedLevels(design, posterior.meanEffects());
  }

  /**
   * μ_{f,t}.
   *
   * @param function function index
   * @param wave wave index
   * @return POMP points; empty where the function is not rated in the wave
   */
  public Optional<Double> mean(int function, int wave) {
    int column = design.meanColumn(function, wave);
    return column == LeadershipDesign.NONE ? Optional.empty() : Optional.of(effects[column]);
  }

  /**
   * A cell as others rate it.
   *
   * @param cell index in the survey's cells
   * @return POMP points
   */
  public double level(int cell) {
    Pattern row = design.row(cell, false);
    double sum = 0;
    for (int k = 0; k < row.size(); k++) {
      sum += row.value(k) * effects[row.column(k)];
    }
    return sum;
  }
}
