package io.github.locus.report;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Explained;
import java.io.IOException;

/** A folder in which nothing can be written, whoever it belongs to. */
public class FolderFailedException extends IOException implements Explained {
  private static final long serialVersionUID = 1L;

  private final transient Argument why;

  /**
   * Says why.
   *
   * @param why what stands in the way, and what to do
   */
  public FolderFailedException(Argument why) {
    super(why.toString());
    this.why = why;
  }

  /**
   * Says why, of what the file system refused.
   *
   * @param why what stands in the way, and what to do
   * @param cause what the file system said
   */
  FolderFailedException(Argument why, Throwable cause) {
    super(why.toString(), cause);
    this.why = why;
  }

  @Override
  public Argument why() {
    return why;
  }
}
