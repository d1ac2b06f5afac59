package io.github.locus.result;

/**
 * How a figure moved from one result to another, POMP points.
 *
 * @param before posterior mean before
 * @param after posterior mean after
 * @param difference after − before, with its 90% interval under the normal approximation
 * @param beyondNoise whether that interval leaves out 0
 */
public record Change(
    @Within(Range.LEVEL) double before,
    @Within(Range.LEVEL) double after,
    Estimate difference,
    boolean beyondNoise) {}
