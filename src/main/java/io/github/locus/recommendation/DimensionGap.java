package io.github.locus.recommendation;

/**
 * A capability dimension in which a function is too low.
 *
 * @param dimension dimension id
 * @param mean posterior mean of today, POMP points
 * @param probability P(today &lt; T − 10), a share
 * @param priority declared weight × (T − mean), points
 */
public record DimensionGap(String dimension, double mean, double probability, double priority) {}
