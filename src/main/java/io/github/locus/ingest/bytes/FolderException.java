package io.github.locus.ingest.bytes;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A folder where a file is due. */
public final class FolderException extends FileSystemException {
  private static final long serialVersionUID = 1L;

  public FolderException(Path path) {
    super(path.toString());
  }
}
