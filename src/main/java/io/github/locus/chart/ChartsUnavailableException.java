package io.github.locus.chart;

/** The machine's Java cannot draw: its graphics classes or native libraries are missing. */
public final class ChartsUnavailableException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is missing.
   *
   * @param message what, and what to do
   * @param cause what the platform said
   */
  public ChartsUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
