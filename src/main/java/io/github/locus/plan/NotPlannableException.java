package io.github.locus.plan;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.ExplainedException;

/** From what is given nothing can be planned. */
public final class NotPlannableException extends ExplainedException {
  private static final long serialVersionUID = 1L;

  /**
   * Says why.
   *
   * @param why what stands in the way, and what to do
   */
  NotPlannableException(Argument why) {
    super(why);
  }
}
