package io.github.locus.separation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * How often a change of leader that does nothing is said to do something: leaders replaced at random, with a spread
 * between them of 0, 8 and 13 points, and replaced where the level was low, with none. Bounds: the 90% interval leaves out
 * the true 0 in 7% to 13%, p is under .05 in 3% to 7%.
 *
 * <p>Argument: surveys a case.
 */
public final class SuccessionNullStudy {
  private SuccessionNullStudy() {}

  /**
   * Prints a line a case, and whether it keeps the bounds.
   *
   * @param args surveys a case
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int surveys = Integer.parseInt(args[0]);
    out.println("units,tau,replaced,surveys,interval leaves out 0,p < .05,within bounds");
    for (int units : new int[] {6, 12}) {
      for (double tau : new double[] {0, 8, 13}) {
        line(out, units, tau, SuccessionNull.Replaced.AT_RANDOM, surveys);
      }
      line(out, units, 0, SuccessionNull.Replaced.WHERE_LOW, surveys);
    }
  }

  private static void line(
      PrintStream out, int units, double tau, SuccessionNull.Replaced rule, int surveys) {
    SuccessionNull found = SuccessionNull.of(units, tau, rule, surveys);
    boolean within =
        found.excludedShare() >= 0.07
            && found.excludedShare() <= 0.13
            && found.significantShare() >= 0.03
            && found.significantShare() <= 0.07;
    out.printf(
        Locale.ROOT,
        "%d,%.0f,%s,%d,%.4f,%.4f,%s%n",
        units,
        tau,
        rule,
        found.estimated(),
        found.excludedShare(),
        found.significantShare(),
        within ? "yes" : "no");
  }
}
