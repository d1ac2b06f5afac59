package io.github.locus.page;

import java.util.List;
import java.util.Optional;

/**
 * Strengths and gaps of one function: its level today in each dimension, and the one that new leaders would keep. A form
 * that can draws bars; another has the table.
 *
 * @param function its place in the result, from 0, which gives it its colour
 * @param threshold level that counts as ready, POMP points
 * @param scale what the bars are, in words
 * @param measured its title with the unit of the bars, for a form that draws no words of the scale
 * @param bars dimensions in declared order
 * @param table the same figures; a row a bar
 */
public record Profile(
    int function, double threshold, String scale, String measured, List<Bar> bars, Table table)
    implements Block {
  public Profile {
    bars = List.copyOf(bars);
  }

  @Override
  public <F> F in(BlockForm<F> form) {
    return form.profile(this);
  }

  /**
   * One dimension.
   *
   * @param today level today, POMP points; empty where it may not be shown
   * @param repeatable level that new leaders would keep, POMP points; empty where it may not be shown
   * @param gap whether it is clearly too low
   */
  public record Bar(Optional<Double> today, Optional<Double> repeatable, boolean gap) {}
}
