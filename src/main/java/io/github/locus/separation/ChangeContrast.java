package io.github.locus.separation;

import java.util.Arrays;
import java.util.Optional;

/**
 * Pairs of waves with a change of leader against those without, in strata. With a covariate x the difference is that
 * of y − b x, b being the slope within the strata of the stable pairs: what moves by itself, because it was low or
 * high before, is taken off.
 *
 * <pre>
 * b = Σ_g S_xy / Σ_g S_xx                                            over stable pairs
 * θ = Σ_g w_g [(ȳ₁ − ȳ₀) − b (x̄₁ − x̄₀)] / Σ_g w_g,    w_g = n₁ n₀ / (n₁ + n₀)
 * </pre>
 *
 * <p>This is the coefficient of the change in the regression on strata, change and b x. Its error is the jackknife's
 * over units, which share people, climate and place; b is estimated anew each time (Efron &amp; Stein 1981,
 * doi:10.1214/aos/1176345462).
 */
final class ChangeContrast {
  private static final int N0 = 0;
  private static final int X0 = 1;
  private static final int Y0 = 2;
  private static final int XX0 = 3;
  private static final int XY0 = 4;
  private static final int N1 = 5;
  private static final int X1 = 6;
  private static final int Y1 = 7;
  private static final int SUMS = 8;

  private static final int SLOPE = 0;
  private static final int SQUARES = 1;
  private static final int OF_Y = 2;
  private static final int OF_X = 3;
  private static final int WEIGHT = 4;
  private static final int PARTS = 5;

  private final int[] stratum;
  private final int[] unit;
  private final double[] x;
  private final double[] y;
  private final int strata;
  private final int units;
  private final int[] byUnit;

  /**
   * The pairs.
   *
   * @param stratum stratum by pair, from 0
   * @param unit unit by pair, from 0
   * @param x covariate by pair; all 0 for a plain difference
   * @param y what is compared, by pair
   */
  ChangeContrast(int[] stratum, int[] unit, double[] x, double[] y) {
    this.stratum = stratum;
    this.unit = unit;
    this.x = x;
    this.y = y;
    strata = 1 + Arrays.stream(stratum).max().orElse(-1);
    units = 1 + Arrays.stream(unit).max().orElse(-1);
    byUnit = order(unit, stratum);
  }

  /** Pairs by unit, those of one stratum together. */
  private static int[] order(int[] unit, int[] stratum) {
    Integer[] order = new Integer[unit.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        (a, b) ->
            unit[a] != unit[b]
                ? Integer.compare(unit[a], unit[b])
                : Integer.compare(stratum[a], stratum[b]));
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }

  /**
   * The contrast with its error.
   *
   * @param estimate θ
   * @param error its standard error, the jackknife's over units; positive
   */
  record Difference(double estimate, double error) {
    /** θ over its error. */
    double studentised() {
      return estimate / error;
    }
  }

  /** The number of units that have pairs. */
  int units() {
    return units;
  }

  /**
   * The contrast.
   *
   * @param changed whether the leader changed, by pair
   * @return empty where no stratum has both kinds, with a unit left out or not, or where nothing varies
   */
  Optional<Difference> of(boolean[] changed) {
    double[][] sums = new double[strata][SUMS];
    for (int i = 0; i < y.length; i++) {
      add(sums[stratum[i]], i, changed[i], 1);
    }
    double[] all = new double[PARTS];
    double[][] parts = new double[strata][PARTS];
    for (int g = 0; g < strata; g++) {
      parts[g] = parts(sums[g]);
      add(all, parts[g], 1);
    }
    double estimate = difference(all);
    double[] without = new double[units];
    double mean = 0;
    int from = 0;
    for (int v = 0; v < units; v++) {
      double[] rest = all.clone();
      while (from < byUnit.length && unit[byUnit[from]] == v) {
        int g = stratum[byUnit[from]];
        double[] left = sums[g].clone();
        while (from < byUnit.length && unit[byUnit[from]] == v && stratum[byUnit[from]] == g) {
          add(left, byUnit[from], changed[byUnit[from]], -1);
          from++;
        }
        add(rest, parts[g], -1);
        add(rest, parts(left), 1);
      }
      without[v] = difference(rest);
      mean += without[v] / units;
    }
    double squares = 0;
    for (double one : without) {
      squares += (one - mean) * (one - mean);
    }
    double error = Math.sqrt(squares * (units - 1) / units);
    return error > 0 && !Double.isInfinite(error)
        ? Optional.of(new Difference(estimate, error))
        : Optional.empty();
  }

  private void add(double[] sums, int i, boolean changed, int sign) {
    if (changed) {
      sums[N1] += sign;
      sums[X1] += sign * x[i];
      sums[Y1] += sign * y[i];
    } else {
      sums[N0] += sign;
      sums[X0] += sign * x[i];
      sums[Y0] += sign * y[i];
      sums[XX0] += sign * x[i] * x[i];
      sums[XY0] += sign * x[i] * y[i];
    }
  }

  private static void add(double[] all, double[] part, int sign) {
    for (int p = 0; p < PARTS; p++) {
      all[p] += sign * part[p];
    }
  }

  private static double[] parts(double[] s) {
    double[] parts = new double[PARTS];
    if (s[N0] > 0) {
      parts[SLOPE] = s[XY0] - s[X0] * s[Y0] / s[N0];
      parts[SQUARES] = s[XX0] - s[X0] * s[X0] / s[N0];
    }
    if (s[N0] > 0 && s[N1] > 0) {
      double weight = s[N0] * s[N1] / (s[N0] + s[N1]);
      parts[OF_Y] = weight * (s[Y1] / s[N1] - s[Y0] / s[N0]);
      parts[OF_X] = weight * (s[X1] / s[N1] - s[X0] / s[N0]);
      parts[WEIGHT] = weight;
    }
    return parts;
  }

  /** NaN where no stratum has both kinds. */
  private static double difference(double[] all) {
    double slope = all[SQUARES] > 0 ? all[SLOPE] / all[SQUARES] : 0;
    return (all[OF_Y] - slope * all[OF_X]) / all[WEIGHT];
  }
}
