package io.github.locus.result;

import java.util.List;

/**
 * A dimension as the report needs it.
 *
 * @param id dimension id
 * @param name what people call it
 * @param role what it is for
 * @param weight declared share of readiness, 0 for testimony
 * @param scaleMin lowest answer
 * @param scaleMax highest answer
 * @param labels wording of the answers, may be empty
 * @param items its items
 */
public record DimensionSummary(
    String id,
    String name,
    Role role,
    @Within(Range.SHARE) double weight,
    @Within(Range.ANSWER) int scaleMin,
    @Within(Range.ANSWER) int scaleMax,
    List<String> labels,
    List<ItemSummary> items) {
  /** What a dimension is for. */
  public enum Role implements Code {
    /** A part of readiness. */
    CAPABILITY,
    /** Testimony that the function works by design. */
    STRATEGY,
    /** Testimony that the function leans on a leader. */
    RELIANCE
  }

  /**
   * Whether it is a part of readiness.
   *
   * @return true for a capability
   */
  public boolean isCapability() {
    return role == Role.CAPABILITY;
  }

  public DimensionSummary {
    labels = List.copyOf(labels);
    items = List.copyOf(items);
  }
}
