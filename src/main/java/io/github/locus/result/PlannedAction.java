package io.github.locus.result;

import java.util.List;
import java.util.Optional;

/**
 * One line of the action plan.
 *
 * @param kind {@code gap}, {@code below-threshold}, {@code institutionalise}, {@code partner} or {@code evidence}
 * @param dimension dimension id, where it is about one
 * @param function function that owns it
 * @param does what to do, where the instrument proposes nothing of its own
 * @param proposal what the instrument proposes, in the language of its texts
 * @param next what to measure in the next wave: {@code items}, {@code add-testimony}, {@code readiness} or {@code all}
 * @param items ids of the items to measure
 * @param level present level, POMP points
 * @param target level to reach, POMP points
 */
public record PlannedAction(
    String kind,
    Optional<String> dimension,
    String function,
    Statement does,
    Optional<String> proposal,
    String next,
    List<String> items,
    Optional<Double> level,
    Optional<Double> target) {
  /** Copies. */
  public PlannedAction {
    items = List.copyOf(items);
  }
}
