package io.github.locus.batch;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.ExplainedException;

/** A batch that cannot begin: nothing to analyse, or two organisations of one name. */
public final class BatchException extends ExplainedException {
  private static final long serialVersionUID = 1L;

  BatchException(Argument why) {
    super(why);
  }
}
