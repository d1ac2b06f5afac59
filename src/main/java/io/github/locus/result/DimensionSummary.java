package io.github.locus.result;

import java.util.List;

/**
 * A dimension as the report needs it.
 *
 * @param id dimension id
 * @param name what people call it
 * @param role {@code capability}, {@code strategy} or {@code reliance}
 * @param weight declared share of readiness, 0 for testimony
 * @param scaleMin lowest answer
 * @param scaleMax highest answer
 * @param labels wording of the answers, may be empty
 * @param items its items
 */
public record DimensionSummary(
    String id,
    String name,
    String role,
    double weight,
    int scaleMin,
    int scaleMax,
    List<String> labels,
    List<ItemSummary> items) {
  /** Copies. */
  public DimensionSummary {
    labels = List.copyOf(labels);
    items = List.copyOf(items);
  }
}
