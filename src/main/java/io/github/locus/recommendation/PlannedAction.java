package io.github.locus.recommendation;

import java.util.Optional;

/**
 * One line of the action plan.
 *
 * @param kind {@code gap}, {@code below-threshold}, {@code institutionalise}, {@code partner} or {@code evidence}
 * @param dimension dimension id, where it is about one
 * @param function function that owns it
 * @param action what to do
 * @param measure what to measure in the next wave
 * @param level present level, POMP points
 * @param target level to reach, POMP points
 */
public record PlannedAction(
    String kind,
    Optional<String> dimension,
    String function,
    String action,
    String measure,
    Optional<Double> level,
    Optional<Double> target) {}
