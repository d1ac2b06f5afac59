package io.github.locus.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Central weight vector: the mean of the weights under which an alternative wins, that is, the judgement of a typical
 * supporter (Lahdelma, Hokkanen &amp; Salminen 1998, doi:10.1016/S0377-2217(97)00163-X).
 *
 * @param weights a share for each criterion, with sum 1
 */
public record CentralWeightVector(List<Double> weights) {
  public CentralWeightVector {
    weights = List.copyOf(weights);
  }

  /**
   * Averages the weights of the draws that an alternative wins; a win shared by k alternatives counts 1/k.
   *
   * @param draws values of the alternatives
   * @param weights {@code weights[draw][criterion]}, as many rows as draws
   * @param alternative from 0
   * @return the mean weights, empty where it never wins
   * @throws IllegalArgumentException if rows of weights and draws differ in number
   */
  public static Optional<CentralWeightVector> of(
      ValueDraws draws, double[][] weights, int alternative) {
    if (weights.length != draws.draws()) {
      throw new IllegalArgumentException(
          weights.length + " weight vectors for " + draws.draws() + " draws");
    }
    double[] sums = new double[weights[0].length];
    double wins = 0;
    for (int s = 0; s < weights.length; s++) {
      double share = draws.winShare(s, alternative);
      wins += share;
      for (int d = 0; d < sums.length; d++) {
        sums[d] += share * weights[s][d];
      }
    }
    if (wins == 0) {
      return Optional.empty();
    }
    List<Double> means = new ArrayList<>();
    for (double sum : sums) {
      means.add(sum / wins);
    }
    return Optional.of(new CentralWeightVector(means));
  }
}
