package io.github.locus.multilevel;

import java.util.List;

/**
 * Draws from the posterior of a score, with what is known of their quality.
 *
 * @param draws at least one, all of one model
 * @param quality how much they are worth
 */
public record Posterior(List<Draw> draws, SamplingQuality quality) {
  /** Copies the list. */
  public Posterior {
    draws = List.copyOf(draws);
  }

  /**
   * The means of all effects, in the order of the model's columns.
   *
   * @return a value a column
   */
  public double[] meanEffects() {
    double[] means = new double[draws.get(0).structure().columns()];
    for (Draw draw : draws) {
      for (int column = 0; column < means.length; column++) {
        means[column] += draw.column(column) / draws.size();
      }
    }
    return means;
  }
}
