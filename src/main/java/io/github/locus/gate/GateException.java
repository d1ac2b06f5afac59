package io.github.locus.gate;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.ExplainedException;

/** A gate that cannot be held against anything: its text is none, or it names no figure. */
public final class GateException extends ExplainedException {
  private static final long serialVersionUID = 1L;

  GateException(Argument why) {
    super(why);
  }
}
