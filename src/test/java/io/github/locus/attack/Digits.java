package io.github.locus.attack;

import java.math.BigDecimal;

/** What the printed digits of a number say about its precision. */
final class Digits {
  /** Below this nothing is told apart: the arithmetic of an attacker has an end too, points. */
  private static final double FINEST = 1e-5;

  private Digits() {}

  /** Half a unit of the last printed digit. */
  static double halfWidth(String printed) {
    int decimals = new BigDecimal(printed).scale();
    return Math.max(FINEST, 0.5 * Math.pow(10, -decimals));
  }
}
