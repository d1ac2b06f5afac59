package io.github.locus.result;

import java.util.List;

/**
 * What happened when leaders changed. Changes are those of the events.
 *
 * @param changed pairs of waves with a change of leader
 * @param stable pairs without
 * @param changedMean mean change of the pairs with a change of leader that are shown, points: of no others, so that it
 *     tells of no hidden one
 * @param stableMean the same of the pairs without
 * @param shift whether a change itself moves the level
 * @param spread an estimate of tau² without normality, points²
 * @param events the pairs, by wave and unit; none under {@code all}, which sums up those of the functions
 * @param trend by wave; none under {@code all}
 */
public record SuccessionResult(
    int changed,
    int stable,
    @Within(Range.LEVEL) Shown<Double> changedMean,
    @Within(Range.LEVEL) Shown<Double> stableMean,
    Shown<SuccessionShift> shift,
    Shown<SuccessionEstimate> spread,
    List<SuccessionEvent> events,
    List<TrendPoint> trend) {
  /** A change of who took part that moves a level by so many points is said. */
  public static final double NOTABLE_COMPOSITION = 1;

  /** Name of all functions together among those of the succession. */
  public static final String ALL = "all";

  public SuccessionResult {
    events = List.copyOf(events);
    trend = List.copyOf(trend);
  }
}
