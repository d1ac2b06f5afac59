package io.github.locus.simulate;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;

/**
 * What stands between the truth and the answers.
 *
 * @param climateSd γ, what a unit's people give to every function alike, points
 * @param placeSd ω, what stays with a function's unit when leaders move, points
 * @param shockSd ψ, what a function in a unit has in one wave alone, points
 * @param respondentSd σ_r, leniency, points
 * @param residualSd σ, of one rating of one function, points
 * @param itemSd of one answer within a rating, points
 * @param selfInflation δ, points that people add to their own function
 * @param missing share of answers left out, 0 up to 1
 * @param straightLining share of respondents who give one answer throughout a rating, 0..1
 */
public record NoiseDesign(
    double climateSd,
    double placeSd,
    double shockSd,
    double respondentSd,
    double residualSd,
    double itemSd,
    double selfInflation,
    double missing,
    double straightLining) {
  public NoiseDesign {
    double[] deviations = {climateSd, placeSd, shockSd, respondentSd, residualSd, itemSd};
    for (double deviation : deviations) {
      if (!(deviation >= 0) || Double.isInfinite(deviation)) {
        throw new IllegalArgumentException("a standard deviation is " + deviation);
      }
    }
    if (!(missing >= 0 && missing < 1 && straightLining >= 0 && straightLining <= 1)) {
      throw new IllegalArgumentException("missing and straight-lining are shares");
    }
  }

  /**
   * What surveys of this kind look like.
   *
   * @return climate 4, no place effect, no shocks, leniency 9, residual 12, item 16, self-rating 5 points, 3%
   *     missing, 1% straight-lining
   */
  public static NoiseDesign usual() {
    return new NoiseDesign(4, 0, 0, 9, 12, 16, 5, 0.03, 0.01);
  }

  /**
   * The same with another climate and place.
   *
   * @param climate γ, points
   * @param place ω, points
   * @return a copy
   */
  public NoiseDesign withSites(double climate, double place) {
    return new NoiseDesign(
        climate,
        place,
        shockSd,
        respondentSd,
        residualSd,
        itemSd,
        selfInflation,
        missing,
        straightLining);
  }

  /**
   * The same with shocks.
   *
   * @param shock ψ, points
   * @return a copy
   */
  public NoiseDesign withShocks(double shock) {
    return new NoiseDesign(
        climateSd,
        placeSd,
        shock,
        respondentSd,
        residualSd,
        itemSd,
        selfInflation,
        missing,
        straightLining);
  }

  /**
   * The same noise for readiness scores that are drawn whole, without items: the residual then
   * holds what the items, their rounding to options and what is missing of them leave in a score.
   * A straight-liner's one answer is rounded once.
   *
   * <pre>σ² + (1 − s) Σ_d w_d² (item² + step²/12) / (n_d (1 − missing)) + s step²/12</pre>
   *
   * <p>with s the share of straight-liners, n_d the items of a dimension and step²/12 the variance
   * of rounding (Sheppard 1898), the step being that between options.
   *
   * @param instrument what would be asked
   * @return noise without items, missing answers and straight-lining
   */
  public NoiseDesign ofScores(Instrument instrument) {
    double[] weights = instrument.weights();
    double items = 0;
    double once = 0;
    for (int d = 0; d < weights.length; d++) {
      Dimension dimension = instrument.capabilities().get(d);
      double step = 100.0 / (dimension.scale().options() - 1);
      double rounding = step * step / 12;
      int count = dimension.items().size();
      items += weights[d] * weights[d] * (itemSd * itemSd + rounding) / (count * (1 - missing));
      once += weights[d] * rounding;
    }
    double variance =
        residualSd * residualSd + (1 - straightLining) * items + straightLining * once;
    return new NoiseDesign(
        climateSd, placeSd, shockSd, respondentSd, Math.sqrt(variance), 0, selfInflation, 0, 0);
  }

  /**
   * Standard deviation of one answer about the level of its cell.
   *
   * @return √(σ_r² + σ² + item²), points
   */
  double answerSd() {
    return Math.sqrt(respondentSd * respondentSd + residualSd * residualSd + itemSd * itemSd);
  }
}
