package io.github.locus.result;

import java.util.Map;

/**
 * A plain lens: mean of leader means less 0.84 of their standard deviation, noise taken off.
 *
 * @param function function it names
 * @param level level by function name, points
 */
public record CrossCheck(String function, Map<String, Double> level) {
  /** Copies. */
  public CrossCheck {
    level = Ordered.copy(level);
  }
}
