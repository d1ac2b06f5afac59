package io.github.locus.office;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.ExplainedException;

/** A presentation from which no slides can be made. */
public final class TemplateRefusedException extends ExplainedException {
  private static final long serialVersionUID = 1L;

  /**
   * Says why.
   *
   * @param why what is missing, and what to do
   */
  TemplateRefusedException(Argument why) {
    super(why);
  }

  /**
   * Says why, of a file that is no presentation.
   *
   * @param why what it is not, and what to do
   * @param cause what the library says
   */
  TemplateRefusedException(Argument why, Throwable cause) {
    super(why, cause);
  }
}
