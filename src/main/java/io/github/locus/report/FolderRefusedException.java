package io.github.locus.report;

/** The folder holds what locus did not write, and would be lost. */
public final class FolderRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Says which.
   *
   * @param message what stands in the way, and what to do
   */
  public FolderRefusedException(String message) {
    super(message);
  }
}
