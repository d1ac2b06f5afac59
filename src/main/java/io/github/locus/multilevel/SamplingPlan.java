package io.github.locus.multilevel;

import io.github.locus.statistics.ChainDiagnostics;

/**
 * How long to sample. Chains run {@code warmUp} steps that are dropped, then {@code block} steps of which every {@code
 * thin}th is used; while R̂ is above {@code largestRHat} or an effective size below {@code smallestSize} on a reported
 * quantity they run on, up to {@code longest} kept steps each.
 *
 * @param chains number of chains, ≥ 2
 * @param warmUp steps dropped at the start of each
 * @param block steps kept before the first judgement, and between judgements
 * @param thin steps between the draws used, ≥ 1
 * @param longest most steps kept in each chain
 * @param largestRHat bound of the rank-normalised split-R̂
 * @param smallestSize bound of the bulk and tail effective sizes
 */
public record SamplingPlan(
    int chains,
    int warmUp,
    int block,
    int thin,
    int longest,
    double largestRHat,
    double smallestSize) {
  /** Checks the ranges. */
  public SamplingPlan {
    if (chains < 2 || warmUp < 0 || thin < 1 || block / thin < 4 || longest < block) {
      throw new IllegalArgumentException("a sampling plan that cannot run");
    }
  }

  /** Four chains of 2,000 + 10,000 steps, every 10th used; up to 40,000. */
  public static SamplingPlan full() {
    return new SamplingPlan(4, 2_000, 10_000, 10, 40_000, 1.01, 400);
  }

  /** Four chains that stop as soon as R̂ ≤ 1.01 and the effective size is 400. */
  public static SamplingPlan brief() {
    return new SamplingPlan(4, 500, 1_000, 10, 40_000, 1.01, 400);
  }

  /** Whether the chains of a quantity agree well enough and are worth enough. */
  public boolean accepts(ChainDiagnostics diagnostics) {
    return diagnostics.rHat() <= largestRHat && diagnostics.effectiveSize() >= smallestSize;
  }
}
