package io.github.locus.result;

import java.util.Optional;

/**
 * A share of n with its Wilson interval.
 *
 * @param n respondents asked
 * @param share share
 * @param low lower bound
 * @param high upper bound
 */
public record Share(
    Optional<Long> n, Optional<Double> share, Optional<Double> low, Optional<Double> high) {}
