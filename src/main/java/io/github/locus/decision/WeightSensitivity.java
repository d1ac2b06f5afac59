package io.github.locus.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How a ranking answers to the weight of one criterion.
 *
 * @param criterion the criterion, from 0
 * @param criticalWeight weight at which the means of the two first alternatives cross, if they do
 * @param points the curve, by ascending weight; empty with one criterion
 */
public record WeightSensitivity(
    int criterion, OptionalDouble criticalWeight, List<SensitivityPoint> points) {
  public WeightSensitivity {
    points = List.copyOf(points);
  }

  /**
   * What alternatives are worth under fixed weights.
   *
   * @param means mean value of each alternative
   * @param pBest P(best) of each alternative
   */
  public record Evaluation(List<Double> means, List<Double> pBest) {
    public Evaluation {
      means = List.copyOf(means);
      pBest = List.copyOf(pBest);
    }
  }

  /** Values alternatives under fixed weights. */
  @FunctionalInterface
  public interface Evaluator {
    /**
     * Values all alternatives.
     *
     * @param weights one vector of a grid
     * @return their means and P(best)
     */
    Evaluation at(GridWeights weights);
  }

  /**
   * One point of the curve.
   *
   * @param weights where
   * @param evaluation what was found there
   */
  public record SensitivityPoint(GridWeights weights, Evaluation evaluation) {}

  /**
   * Walks the grid of one criterion.
   *
   * @param declared declared weights, positive shares with sum 1
   * @param criterion the criterion to move, from 0
   * @param first the alternative that is first, from 0
   * @param second the one that is second
   * @param evaluator values alternatives; equal weight vectors of one criterion are asked for once
   * @return curve and critical weight
   */
  public static WeightSensitivity of(
      double[] declared, int criterion, int first, int second, Evaluator evaluator) {
    Map<List<Double>, Evaluation> known = new HashMap<>();
    List<SensitivityPoint> points = new ArrayList<>();
    for (GridWeights weights : GridWeights.of(declared, criterion)) {
      Evaluation evaluation =
          known.computeIfAbsent(weights.weights(), vector -> evaluator.at(weights));
      points.add(new SensitivityPoint(weights, evaluation));
    }
    double[] at = points.stream().mapToDouble(point -> point.weights().weight()).toArray();
    double[] lead =
        points.stream()
            .mapToDouble(
                point ->
                    point.evaluation().means().get(first) - point.evaluation().means().get(second))
            .toArray();
    return new WeightSensitivity(
        criterion, CriticalWeight.nearest(at, lead, declared[criterion]), points);
  }
}
