package io.github.locus.report;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Explained;

/** What the run would write cannot go there without harm to what is not ours; nothing was touched. */
public final class FolderRefusedException extends Exception implements Explained {
  private static final long serialVersionUID = 1L;

  private final transient Argument why;

  /**
   * Says why.
   *
   * @param why what stands in the way, and what to do
   */
  public FolderRefusedException(Argument why) {
    super(why.toString());
    this.why = why;
  }

  @Override
  public Argument why() {
    return why;
  }
}
