package io.github.locus.result;

import java.util.Map;

/**
 * A plain lens: mean of leader means less so many of their standard deviation that the assured share lies above, noise taken off.
 *
 * @param factor standard deviations taken off: Φ⁻¹(assurance), such as 0.84
 * @param function function it names
 * @param level level by function name, points
 */
public record CrossCheck(
    @Within(Range.STANDARD_DEVIATIONS) double factor,
    String function,
    @Within(Range.LEVEL) Map<String, Double> level) {
  public CrossCheck {
    level = Ordered.copy(level);
  }
}
