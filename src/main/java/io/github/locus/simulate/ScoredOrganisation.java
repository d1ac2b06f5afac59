package io.github.locus.simulate;

import io.github.locus.survey.Survey;
import java.util.List;

/**
 * An organisation whose people gave readiness scores straight from the mixed model, and what is
 * true of it in its latest wave. Lists are by function, in the design's order.
 *
 * @param survey who rated what; its answers are not to be read
 * @param scores readiness by rating, POMP points, not cut off at 0 and 100
 * @param today level with the current leaders
 * @param repeatable level that the assured share of new leaders would reach or beat
 */
public record ScoredOrganisation(
    Survey survey, double[] scores, List<Double> today, List<Double> repeatable) {
  /** Points within which two levels count as equal. */
  private static final double EQUAL = 1e-9;

  /** Copies the lists. */
  public ScoredOrganisation {
    today = List.copyOf(today);
    repeatable = List.copyOf(repeatable);
  }

  /**
   * How right it is to choose a function.
   *
   * @param function its place in the design
   * @return 1 if it is truly the most repeatable one, 1/k if it is one of k that tie, else 0
   */
  public double right(int function) {
    double best = repeatable.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    long ties = repeatable.stream().filter(level -> best - level <= EQUAL).count();
    return best - repeatable.get(function) <= EQUAL ? 1.0 / ties : 0;
  }
}
