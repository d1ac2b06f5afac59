package io.github.locus.analysis;

import io.github.locus.result.Estimate;
import java.util.List;
import java.util.Optional;

/**
 * What an analysis says of the ranking alone. Lists are by function, in the survey's order.
 *
 * @param pBest P(best) on the repeatable lens; 0 for a function that is not ranked
 * @param choice the function with the smallest expected loss on the repeatable lens
 * @param today levels now; empty for a function without levels
 * @param repeatable levels that the assured share of new leaders reaches; empty likewise
 */
public record BriefFigures(
    List<Double> pBest,
    int choice,
    List<Optional<Estimate>> today,
    List<Optional<Estimate>> repeatable) {
  public BriefFigures {
    pBest = List.copyOf(pBest);
    today = List.copyOf(today);
    repeatable = List.copyOf(repeatable);
  }

  /**
   * P(best) of the choice.
   *
   * @return its confidence
   */
  public double confidence() {
    return pBest.get(choice);
  }
}
