package io.github.locus.result;

/**
 * A function in one wave, and how it came there from the wave before on the units that took part in both, so that a change
 * is not one of who took part.
 *
 * @param wave the wave
 * @param units units in it
 * @param kept of these, units that stand alone and are led in this wave and in the one before
 * @param level the model's mean in the latest wave; in an earlier one that, less the changes since on units of both waves
 * @param change mean change of the units of both waves, each counting alike
 * @param composition what the mean of all units changed by beyond that, because other units took part: by the levels that
 *     the model predicts for them
 */
public record TrendPoint(
    String wave,
    int units,
    int kept,
    @Within(Range.LEVEL) Shown<Double> level,
    Shown<Estimate> change,
    @Within(Range.LEVEL) Shown<Double> composition) {}
