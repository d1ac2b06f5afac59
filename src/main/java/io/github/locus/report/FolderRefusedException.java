package io.github.locus.report;

/** What the run would write cannot go there without harm to what is not ours; nothing was touched. */
public final class FolderRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Says why.
   *
   * @param message what stands in the way, and what to do
   */
  public FolderRefusedException(String message) {
    super(message);
  }
}
