package io.github.locus.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How a figure is printed, in every output alike: points with one decimal or none, shares as whole per cent and never
 * "100%" of what is not certain, a real minus sign, an en dash for what may not be shown.
 */
public final class FigureFormat {
  /** What stands for a figure that may not be shown or cannot be estimated. */
  public static final String WITHHELD = "–";

  private static final int MACHINE_DECIMALS = 6;

  private FigureFormat() {}

  /**
   * A number at a number of decimals, half up, without a negative zero.
   *
   * @param value finite number
   * @param decimals 0 or more
   * @return such as {@code −1.4}
   */
  public static String number(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    String digits = grouped(rounded.abs().toPlainString());
    return rounded.signum() < 0 ? "−" + digits : digits;
  }

  /**
   * A level in whole points.
   *
   * @param points POMP points
   * @return such as {@code 66}
   */
  public static String points(double points) {
    return number(points, 0);
  }

  /**
   * A difference with its sign.
   *
   * @param points points
   * @return such as {@code +3.1}
   */
  public static String signed(double points) {
    String text = number(points, 1);
    return text.startsWith("−") || text.equals("0.0") ? text : "+" + text;
  }

  /**
   * A share as whole per cent, "&gt; 99%" and "&lt; 1%" at the ends.
   *
   * @param share in 0..1
   * @return such as {@code 87%}
   */
  public static String percent(double share) {
    if (share > 0.99 && share < 1) {
      return "> 99%";
    }
    return share > 0 && share < 0.01 ? "< 1%" : number(100 * share, 0) + "%";
  }

  /**
   * A probability, of which certainty is never printed.
   *
   * @param probability in 0..1
   * @return such as {@code 87%}
   */
  public static String probability(double probability) {
    if (probability > 0.99) {
      return "> 99%";
    }
    return probability < 0.01 ? "< 1%" : number(100 * probability, 0) + "%";
  }

  /**
   * A permutation or test probability.
   *
   * @param p in 0..1
   * @return such as {@code 0.03} or {@code < 0.001}
   */
  public static String pValue(double p) {
    if (p < 0.001) {
      return "< 0.001";
    }
    return number(p, p < 0.1 ? 3 : 2);
  }

  /**
   * An interval.
   *
   * @param low lower bound
   * @param high upper bound
   * @param decimals of both
   * @return such as {@code 60–69}, or {@code −3 to 2} where a bound is negative
   */
  public static String interval(double low, double high, int decimals) {
    String from = number(low, decimals);
    String to = number(high, decimals);
    return from.startsWith("−") || to.startsWith("−") ? from + " to " + to : from + "–" + to;
  }

  /**
   * An estimate and its interval.
   *
   * @param estimate the estimate
   * @param decimals of all three figures
   * @return such as {@code 66 (60–69)}
   */
  public static String estimate(Estimate estimate, int decimals) {
    return number(estimate.mean(), decimals)
        + " ("
        + interval(estimate.low(), estimate.high(), decimals)
        + ")";
  }

  /**
   * An estimate that may be withheld.
   *
   * @param estimate the estimate
   * @param decimals of all three figures
   * @return as {@link #estimate(Estimate, int)}, or {@link #WITHHELD}
   */
  public static String estimate(Optional<Estimate> estimate, int decimals) {
    return estimate.map(e -> estimate(e, decimals)).orElse(WITHHELD);
  }

  /**
   * A number as a spreadsheet or a script reads it: a point, a hyphen for the minus, no exponent, no
   * grouping. Six decimals hold more than any figure here is known to; what is less is 0.
   *
   * @param value finite number
   * @return such as {@code -1.45} or {@code 60}
   */
  public static String plain(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(MACHINE_DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String grouped(String digits) {
    int point = digits.indexOf('.');
    int end = point < 0 ? digits.length() : point;
    StringBuilder text = new StringBuilder(digits);
    for (int at = end - 3; at > 0; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }
}
