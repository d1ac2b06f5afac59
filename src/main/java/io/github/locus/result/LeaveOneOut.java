package io.github.locus.result;

/**
 * What is lost without the leader who matters most, beside chance: by means of units that people of average leniency would
 * give, in an internal result by plain means.
 *
 * @param max largest today − today without that leader, points
 * @param leader code of that leader; withheld where the loss, by the share that is led, would tell whose it is
 * @param p share of permutations with as large a maximum
 * @param chanceMedian median of the maximum when ratings are permuted over units, points
 * @param chanceHigh 95% quantile of the same, points
 */
public record LeaveOneOut(
    @Within(Range.LEVEL) double max,
    Shown<String> leader,
    @Within(Range.SHARE) double p,
    @Within(Range.LEVEL) double chanceMedian,
    @Within(Range.LEVEL) double chanceHigh) {
  /** From here on chance alone may show as much. */
  private static final double BY_CHANCE = 0.05;

  /**
   * Whether more is lost than chance shows: a single person is named in running text only then.
   *
   * @return true where p is below .05
   */
  public boolean standsOut() {
    return p < BY_CHANCE;
  }
}
