package io.github.locus.ingest.bytes;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A named pipe that no program writes to. */
public final class SilentPipeException extends FileSystemException {
  private static final long serialVersionUID = 1L;

  SilentPipeException(Path path, long seconds) {
    super(
        path.toString(),
        null,
        "it is a pipe that no program opened for writing within " + seconds + " seconds");
  }
}
