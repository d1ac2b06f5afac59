package io.github.locus.result;

/**
 * A capability dimension in which a function is clearly too low.
 *
 * @param dimension dimension id
 * @param mean posterior mean of today, POMP points
 * @param probability P(today &lt; T − 10)
 * @param priority weight × (T − mean), points
 */
public record Gap(
    String dimension,
    @Within(Range.LEVEL) double mean,
    @Within(Range.SHARE) double probability,
    @Within(Range.SPREAD) double priority) {}
