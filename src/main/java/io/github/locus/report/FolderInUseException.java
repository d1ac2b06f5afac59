package io.github.locus.report;

import io.github.locus.diagnostic.Clause;
import java.nio.file.Path;

/** Another run that is still going writes to the folder; nothing was touched. */
public final class FolderInUseException extends FolderFailedException {
  private static final long serialVersionUID = 1L;

  /**
   * Names the folder.
   *
   * @param folder as the user named it
   */
  public FolderInUseException(Path folder) {
    super(Clause.FOLDER_IN_USE.with(folder));
  }
}
