package io.github.locus.multilevel;

import io.github.locus.statistics.ChainDiagnostics;
import java.util.List;

/**
 * Draws from the posterior of a model, with what is known of their quality.
 *
 * @param chains the draws of each chain, all of one length
 * @param diagnostics one for each reported quantity
 * @param converged whether every quantity met the plan's bounds on R̂ and effective size
 * @param proposal shape of the posterior, for {@link PosteriorSampler#redraw}
 * @param evaluations how often the density was evaluated
 */
public record Posterior(
    List<List<Draw>> chains,
    List<ChainDiagnostics> diagnostics,
    boolean converged,
    Proposal proposal,
    long evaluations) {
  /** Copies the lists. */
  public Posterior {
    chains = chains.stream().map(List::copyOf).toList();
    diagnostics = List.copyOf(diagnostics);
  }

  /** All draws, chain after chain. */
  public List<Draw> draws() {
    return chains.stream().flatMap(List::stream).toList();
  }

  /** The largest R̂ of a reported quantity. */
  public double rHat() {
    return diagnostics.stream().mapToDouble(ChainDiagnostics::rHat).max().orElse(1);
  }

  /** The smallest effective size of a reported quantity, bulk or tail. */
  public double effectiveSize() {
    return diagnostics.stream().mapToDouble(ChainDiagnostics::effectiveSize).min().orElse(0);
  }
}
