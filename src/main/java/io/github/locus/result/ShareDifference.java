package io.github.locus.result;

import java.util.Optional;

/**
 * A difference of two shares of the same respondents, with its 90% interval (Newcombe 1998, method 10).
 *
 * @param n respondents who answered both questions
 * @param difference first share less second, −1..1
 * @param low lower bound
 * @param high upper bound
 */
public record ShareDifference(
    Optional<Long> n, Optional<Double> difference, Optional<Double> low, Optional<Double> high) {}
