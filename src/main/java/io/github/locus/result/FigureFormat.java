package io.github.locus.result;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a figure stands in files for machines, whatever the language of the reports beside them. */
public final class FigureFormat {
  private static final int MACHINE_DECIMALS = 6;

  private FigureFormat() {}

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

  /**
   * A number as somebody stated it, with all its digits.
   *
   * @param value finite number
   * @return such as {@code 60} or {@code 0.8000001}
   */
  public static String stated(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
