package io.github.locus.plan;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Explained;

/** From what is given nothing can be planned. */
public final class NotPlannableException extends Exception implements Explained {
  private static final long serialVersionUID = 1L;

  private final transient Argument why;

  /**
   * Says why.
   *
   * @param why what stands in the way, and what to do
   */
  NotPlannableException(Argument why) {
    super(why.toString());
    this.why = why;
  }

  @Override
  public Argument why() {
    return why;
  }
}
