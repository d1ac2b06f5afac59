package io.github.locus.chart;

/**
 * A line at a value, against which figures are read.
 *
 * @param value where it stands
 * @param label what it is; may be empty
 * @param dashed whether it is dashed
 */
record Reference(double value, String label, boolean dashed) {
  /** The line at nothing. */
  static final Reference ZERO = new Reference(0, "", false);
}
