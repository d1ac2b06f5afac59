package io.github.locus.multilevel;

import io.github.locus.statistics.ChainDiagnostics;
import java.util.List;

/**
 * Draws of Metropolis chains from the posterior of a model, with what is known of their quality.
 *
 * @param chains the draws of each chain, all of one length
 * @param diagnostics one for each reported quantity
 * @param converged whether every quantity met the plan's bounds on R̂ and effective size
 * @param evaluations how often the density was evaluated
 */
record Chains(
    List<List<Draw>> chains,
    List<ChainDiagnostics> diagnostics,
    boolean converged,
    long evaluations) {
  /** Copies the lists. */
  Chains {
    chains = chains.stream().map(List::copyOf).toList();
    diagnostics = List.copyOf(diagnostics);
  }

  /** All draws, chain after chain. */
  List<Draw> draws() {
    return chains.stream().flatMap(List::stream).toList();
  }

  /** The largest R̂ of a reported quantity. */
  double rHat() {
    return diagnostics.stream().mapToDouble(ChainDiagnostics::rHat).max().orElse(1);
  }

  /** The smallest effective size of a reported quantity, bulk or tail. */
  double effectiveSize() {
    return diagnostics.stream().mapToDouble(ChainDiagnostics::effectiveSize).min().orElse(0);
  }
}
