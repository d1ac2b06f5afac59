package io.github.locus.result;

/** A file that is not a result, or one that this version cannot read. */
public final class ResultFormatException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong with it.
   *
   * @param message what, and where in the file
   */
  public ResultFormatException(String message) {
    super(message);
  }

  /**
   * Says what is wrong with it.
   *
   * @param message what, and where in the file
   * @param cause what the parser said
   */
  public ResultFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
