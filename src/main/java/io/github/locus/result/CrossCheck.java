package io.github.locus.result;

import java.util.Map;

/**
 * A simple lens beside the model: mean of leader means less so many of their standard deviation that the assured share lies
 * above, noise taken off. Means are those that people of average leniency would give, in an internal result plain means.
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
