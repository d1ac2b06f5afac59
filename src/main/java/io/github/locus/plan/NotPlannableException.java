package io.github.locus.plan;

/** A result from which nothing can be planned; the message says why, and what to do. */
public final class NotPlannableException extends Exception {
  private static final long serialVersionUID = 1L;

  NotPlannableException(String message) {
    super(message);
  }
}
