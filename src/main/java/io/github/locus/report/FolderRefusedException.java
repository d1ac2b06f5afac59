package io.github.locus.report;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.ExplainedException;

/** What the run would write cannot go there without harm to what is not ours; nothing was touched. */
public final class FolderRefusedException extends ExplainedException {
  private static final long serialVersionUID = 1L;

  /**
   * Says why.
   *
   * @param why what stands in the way, and what to do
   */
  public FolderRefusedException(Argument why) {
    super(why);
  }
}
