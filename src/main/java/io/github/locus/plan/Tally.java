package io.github.locus.plan;

import io.github.locus.result.SimulatedFigure;
import java.util.Arrays;

/**
 * Means over simulated organisations with their Monte Carlo standard errors. A share that came out
 * as 0 or 1 throughout is not certain: its standard error is never below that of the share with one
 * success and one failure added (after Agresti &amp; Coull 1998), and that of a paired difference
 * counts half an organisation more on either side (Agresti &amp; Min 2005).
 */
final class Tally {
  private Tally() {}

  static SimulatedFigure mean(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    return new SimulatedFigure(mean, Math.sqrt(variance(values, mean) / values.length));
  }

  static SimulatedFigure share(double[] values) {
    SimulatedFigure plain = mean(values);
    double n = values.length;
    double added = (plain.mean() * n + 1) / (n + 2);
    return new SimulatedFigure(
        plain.mean(), Math.max(plain.se(), Math.sqrt(added * (1 - added) / (n + 2))));
  }

  /** Share after less share before, organisation by organisation. */
  static SimulatedFigure gain(double[] before, double[] after) {
    int n = before.length;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double change = after[i] - before[i];
      sum += change;
      squares += change * change;
    }
    double variance = (squares + 1 - sum * sum / (n + 2)) / (n + 2);
    return new SimulatedFigure(sum / n, Math.sqrt(variance / (n + 2)));
  }

  private static double variance(double[] values, double mean) {
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return values.length < 2 ? 0 : squares / (values.length - 1);
  }
}
