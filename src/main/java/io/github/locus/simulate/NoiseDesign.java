package io.github.locus.simulate;

/**
 * What stands between the truth and the answers.
 *
 * @param climateSd γ, what a unit's people give to every function alike, points
 * @param placeSd ω, what stays with a function's unit when leaders move, points
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
    double respondentSd,
    double residualSd,
    double itemSd,
    double selfInflation,
    double missing,
    double straightLining) {
  /** Checks. */
  public NoiseDesign {
    double[] deviations = {climateSd, placeSd, respondentSd, residualSd, itemSd};
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
   * @return climate 4, no place effect, leniency 9, residual 12, item 16, self-rating 5 points, 3%
   *     missing, 1% straight-lining
   */
  public static NoiseDesign usual() {
    return new NoiseDesign(4, 0, 9, 12, 16, 5, 0.03, 0.01);
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
        climate, place, respondentSd, residualSd, itemSd, selfInflation, missing, straightLining);
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
