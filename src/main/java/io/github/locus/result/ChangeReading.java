package io.github.locus.result;

/**
 * How far figures move by chance.
 *
 * @param compared figures that compare
 * @param beyondNoise those of them that moved beyond noise
 * @param byChance how many would be expected to, if nothing had changed
 * @param intervalInSds width of a 90% interval, standard deviations
 */
public record ChangeReading(
    int compared,
    int beyondNoise,
    int byChance,
    @Within(Range.STANDARD_DEVIATIONS) double intervalInSds) {}
