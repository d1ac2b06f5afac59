package io.github.locus.result;

/** The version of the JSON form of {@link Result}. */
public final class ResultSchema {
  /** Version written by this program; raised when a name changes. */
  public static final int VERSION = 4;

  private ResultSchema() {}
}
