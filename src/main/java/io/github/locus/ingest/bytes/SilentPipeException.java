package io.github.locus.ingest.bytes;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A named pipe that no program writes to. */
public final class SilentPipeException extends FileSystemException {
  private static final long serialVersionUID = 1L;

  private final long seconds;

  SilentPipeException(Path path, long seconds) {
    super(path.toString());
    this.seconds = seconds;
  }

  /**
   * How long it was waited for.
   *
   * @return seconds
   */
  public long seconds() {
    return seconds;
  }
}
