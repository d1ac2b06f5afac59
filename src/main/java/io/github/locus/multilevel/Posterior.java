package io.github.locus.multilevel;

import java.util.List;

/**
 * Draws from the posterior of a score, with what is known of their quality.
 *
 * @param draws at least one
 * @param quality how much they are worth
 */
public record Posterior(List<Draw> draws, SamplingQuality quality) {
  /** Copies the list. */
  public Posterior {
    draws = List.copyOf(draws);
  }
}
