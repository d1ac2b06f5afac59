package io.github.locus.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * One weight vector of a sensitivity analysis: one criterion counts more or less, the others keep their proportions.
 *
 * @param criterion the criterion that is moved, from 0
 * @param multiple multiple of its declared weight that was asked for
 * @param weight the weight it has: the multiple of the declared one, at most 1
 * @param weights a share for each criterion, with sum 1
 */
public record GridWeights(int criterion, double multiple, double weight, List<Double> weights) {
  /** Multiples of the declared weight at which a ranking is looked at. */
  public static final List<Double> MULTIPLES = List.of(0.0, 0.5, 1.0, 1.5, 2.0, 3.0);

  public GridWeights {
    weights = List.copyOf(weights);
  }

  /**
   * The grid of one criterion.
   *
   * @param declared declared weights, positive shares with sum 1
   * @param criterion the criterion to move, from 0
   * @return a vector for each of {@link #MULTIPLES}, by ascending weight; where a multiple passes 1 the weight is 1, so
   *     that the last vectors may be equal; empty with one criterion, whose weight cannot move
   */
  public static List<GridWeights> of(double[] declared, int criterion) {
    if (declared.length < 2) {
      return List.of();
    }
    return MULTIPLES.stream().map(multiple -> at(declared, criterion, multiple)).toList();
  }

  private static GridWeights at(double[] declared, int criterion, double multiple) {
    double weight = Math.min(1, multiple * declared[criterion]);
    double others = 1 - declared[criterion];
    List<Double> weights = new ArrayList<>();
    for (int d = 0; d < declared.length; d++) {
      // the declared weights themselves at 1, not what is left of them after two roundings
      double other = multiple == 1 ? declared[d] : declared[d] * (1 - weight) / others;
      weights.add(d == criterion ? weight : other);
    }
    return new GridWeights(criterion, multiple, weight, weights);
  }
}
