package io.github.locus.chart;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.Explained;

/** The machine's Java cannot draw: its graphics classes or native libraries are missing. */
public final class ChartsUnavailableException extends Exception implements Explained {
  private static final long serialVersionUID = 1L;

  private final transient Argument why;

  /**
   * Says what is missing, and what to do.
   *
   * @param cause what the platform said
   */
  public ChartsUnavailableException(Throwable cause) {
    super(cause);
    this.why = Clause.CHARTS_UNAVAILABLE.with(cause.getClass().getSimpleName());
  }

  @Override
  public Argument why() {
    return why;
  }
}
