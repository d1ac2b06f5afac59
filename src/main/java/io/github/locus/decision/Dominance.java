package io.github.locus.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * Pareto dominance of one alternative over another, on means over draws: at least as good on every criterion and better
 * on one.
 *
 * @param alternative the one, from 0
 * @param over the other, from 0
 * @param dominates whether it dominates
 * @param probability for each criterion the share of draws in which the one is at least as good as the other
 */
public record Dominance(int alternative, int over, boolean dominates, List<Double> probability) {
  public Dominance {
    probability = List.copyOf(probability);
  }

  /**
   * All ordered pairs.
   *
   * @param criteria draws for each criterion, of the same alternatives; criteria may differ in the number of draws
   * @return for each alternative in turn its dominance over each other one in turn
   * @throws IllegalArgumentException if there is no criterion or their alternatives differ in number
   */
  public static List<Dominance> pairs(List<ValueDraws> criteria) {
    if (criteria.stream().mapToInt(ValueDraws::alternatives).distinct().count() != 1) {
      throw new IllegalArgumentException("criteria must be of the same alternatives");
    }
    int n = criteria.get(0).alternatives();
    List<Dominance> pairs = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (i != j) {
          pairs.add(between(criteria, i, j));
        }
      }
    }
    return pairs;
  }

  private static Dominance between(List<ValueDraws> criteria, int one, int other) {
    boolean everywhere = true;
    boolean somewhere = false;
    List<Double> probability = new ArrayList<>();
    for (ValueDraws draws : criteria) {
      double difference = draws.mean(one) - draws.mean(other);
      everywhere &= difference >= 0;
      somewhere |= difference > 0;
      probability.add(atLeastAsGood(draws, one, other));
    }
    return new Dominance(one, other, everywhere && somewhere, probability);
  }

  private static double atLeastAsGood(ValueDraws draws, int one, int other) {
    int count = 0;
    for (int s = 0; s < draws.draws(); s++) {
      count += draws.value(s, one) >= draws.value(s, other) ? 1 : 0;
    }
    return (double) count / draws.draws();
  }
}
