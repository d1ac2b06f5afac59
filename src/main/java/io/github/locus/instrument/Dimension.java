package io.github.locus.instrument;

import java.util.List;

/**
 * A set of items that measure one thing (psychometrics: a scale).
 *
 * @param id identifier, unique within the instrument
 * @param role what it is asked for
 * @param weight declared weight, positive; {@link Instrument#weights()} scales to sum 1
 * @param name what people call it
 * @param scale the answers its items take
 * @param items its items, at least one
 */
public record Dimension(
    String id,
    DimensionRole role,
    double weight,
    LocalizedText name,
    ResponseScale scale,
    List<SurveyItem> items) {
  /** Checks and copies. */
  public Dimension {
    if (!(weight > 0) || Double.isInfinite(weight)) {
      throw new IllegalArgumentException("weight of " + id + " must be positive, was " + weight);
    }
    if (items.isEmpty()) {
      throw new IllegalArgumentException("dimension " + id + " has no items");
    }
    items = List.copyOf(items);
  }
}
