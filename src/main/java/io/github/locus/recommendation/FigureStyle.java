package io.github.locus.recommendation;

/** How a sentence prints a figure. */
public enum FigureStyle {
  /** As it is: points, or a number of something. */
  NUMBER,
  /** A share of a whole, as per cent; 0% and 100% are facts. */
  SHARE,
  /** A difference of two shares, as a number of percentage points; the pattern has the words. */
  PERCENTAGE_POINTS,
  /**
   * A probability, as per cent. One that would be rounded to 100% is printed as "more than 99%", one that would be
   * rounded to 0% as "less than 1%": a finite number of draws never makes a certainty.
   */
  PROBABILITY
}
