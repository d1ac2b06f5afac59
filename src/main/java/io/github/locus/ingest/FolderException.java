package io.github.locus.ingest;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A folder where a file is due. */
final class FolderException extends FileSystemException {
  private static final long serialVersionUID = 1L;

  FolderException(Path path) {
    super(path.toString());
  }
}
