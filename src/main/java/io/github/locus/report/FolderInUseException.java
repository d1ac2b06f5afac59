package io.github.locus.report;

import java.io.IOException;
import java.nio.file.Path;

/** Another run that is still going writes to the folder; nothing was touched. */
public final class FolderInUseException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * Names the folder.
   *
   * @param folder as the user named it
   */
  public FolderInUseException(Path folder) {
    super(
        folder
            + " is in use: another run of locus writes to it; wait until that is done, or name"
            + " another folder");
  }
}
