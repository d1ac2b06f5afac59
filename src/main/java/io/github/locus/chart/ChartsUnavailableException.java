package io.github.locus.chart;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.ExplainedException;

/** The machine's Java cannot draw: its graphics classes or native libraries are missing. */
public final class ChartsUnavailableException extends ExplainedException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is missing, and what to do.
   *
   * @param cause what the platform said
   */
  public ChartsUnavailableException(Throwable cause) {
    super(Clause.CHARTS_UNAVAILABLE.with(cause.getClass().getSimpleName()), cause);
  }
}
