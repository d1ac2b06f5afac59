package io.github.locus.result;

/**
 * Whether a change of leader itself moves the level, points. Interval and p belong to the adjusted figure, for leaders
 * are often replaced where the level was low, and a low level rises by itself.
 *
 * @param estimate mean change where the leader changed less where not
 * @param adjusted the same among pairs of one function and wave, less what the level before foretells
 * @param low lower end of the 90% interval of {@code adjusted}
 * @param high upper end
 * @param p permutation p of {@code adjusted}
 */
public record SuccessionShift(
    @Within(Range.SHIFT) double estimate,
    @Within(Range.SHIFT) double adjusted,
    @Within(Range.SHIFT) double low,
    @Within(Range.SHIFT) double high,
    @Within(Range.SHARE) double p) {
  /** The adjusted figure with its uncertainty. */
  public SuccessionEstimate tested() {
    return new SuccessionEstimate(adjusted, low, high, p);
  }
}
