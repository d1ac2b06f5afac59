package io.github.locus.diagnostic;

/** A failure that a caller has to expect, with why it is one; what it is about is told by its type. */
public abstract class ExplainedException extends Exception implements Explained {
  private static final long serialVersionUID = 1L;

  private final transient Argument why;

  /**
   * Says why.
   *
   * @param why what is wrong, and what to do
   */
  protected ExplainedException(Argument why) {
    super(why.toString());
    this.why = why;
  }

  /**
   * Says why, of a failure of something else.
   *
   * @param why what is wrong, and what to do
   * @param cause what failed
   */
  protected ExplainedException(Argument why, Throwable cause) {
    super(why.toString(), cause);
    this.why = why;
  }

  @Override
  public final Argument why() {
    return why;
  }
}
