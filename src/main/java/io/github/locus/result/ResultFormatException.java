package io.github.locus.result;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.ExplainedException;

/** A file that is not a result, or one that this version cannot read. */
public final class ResultFormatException extends ExplainedException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong with it.
   *
   * @param why what, and where in the file
   */
  public ResultFormatException(Argument why) {
    super(why);
  }

  /**
   * Says what is wrong with it.
   *
   * @param why what, and where in the file
   * @param cause what the parser said
   */
  public ResultFormatException(Argument why, Throwable cause) {
    super(why, cause);
  }
}
