package io.github.locus.report;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** A folder in which some files are new when the next could not be put in place; the same run once more completes it. */
public final class FolderHalfWrittenException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String folder;
  private final FileSystemException refused;

  /**
   * Says where.
   *
   * @param folder the folder as it is typed
   * @param refused what the file system refused, under a name that the user knows
   */
  FolderHalfWrittenException(String folder, FileSystemException refused) {
    super(refused);
    this.folder = folder;
    this.refused = refused;
  }

  /**
   * Which folder.
   *
   * @return its path as it is typed
   */
  public String folder() {
    return folder;
  }

  /**
   * What stopped it.
   *
   * @return what the file system refused
   */
  public FileSystemException refused() {
    return refused;
  }
}
