package io.github.locus.multilevel;

import io.github.locus.statistics.ChainDiagnostics;
import java.util.Optional;

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
 * @param smallestSize bound of the effective size, bulk and tail
 */
public record SamplingPlan(
    int chains,
    int warmUp,
    int block,
    int thin,
    int longest,
    double largestRHat,
    double smallestSize) {
  /** Chains that differ by more have not settled. */
  public static final double LARGEST_R_HAT = 1.01;

  /** Checks the ranges. */
  public SamplingPlan {
    if (chains < 2 || warmUp < 0 || thin < 1 || block / thin < 4 || longest < block) {
      throw new IllegalArgumentException("a sampling plan that cannot run");
    }
  }

  /**
   * Four chains of 500 + 4,000 steps, every 4th used: 4,000 draws; up to 16,000 steps. Its independent proposals are
   * worth several times as much as those of a random walk: in effective size this is more than 10,000 steps of one.
   */
  public static SamplingPlan full() {
    return new SamplingPlan(4, 500, 4_000, 4, 16_000, LARGEST_R_HAT, 400);
  }

  /** Four chains that stop as soon as R̂ ≤ 1.01 and the effective size is 400; the first look is after 600 steps. */
  public static SamplingPlan brief() {
    return new SamplingPlan(4, 200, 600, 2, 16_000, LARGEST_R_HAT, 400);
  }

  /**
   * Judges the chains of a quantity.
   *
   * @param chains {@code chains[c][i]}: draw i of chain c
   * @return how they do, where they agree well enough and are worth enough; else nothing
   */
  Optional<ChainDiagnostics> accepted(double[][] chains) {
    return ChainDiagnostics.meeting(chains, largestRHat, smallestSize);
  }
}
