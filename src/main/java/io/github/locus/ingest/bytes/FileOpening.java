package io.github.locus.ingest.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Opens what a path leads to. The system opens a named pipe only when a program writes to it, and waits without end
 * where none does; here the wait is bounded.
 */
public final class FileOpening {
  /** Long enough to start the writing program by hand. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Duration patience;

  /** With the usual patience. */
  public FileOpening() {
    this(PATIENCE);
  }

  FileOpening(Duration patience) {
    this.patience = patience;
  }

  /**
   * @param path a file, device or pipe
   * @return its bytes, of which a device or pipe may have no end
   * @throws FolderException if it is a folder
   * @throws SilentPipeException if it is a pipe that nothing writes to
   * @throws IOException if it cannot be opened
   */
  public InputStream open(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new FolderException(path);
    }
    return Files.exists(path) && !Files.isRegularFile(path)
        ? openWithin(patience, path)
        : Files.newInputStream(path);
  }

  private static InputStream openWithin(Duration patience, Path path) throws IOException {
    FutureTask<InputStream> opening = new FutureTask<>(() -> Files.newInputStream(path));
    Thread thread = new Thread(opening, "locus-pipe");
    thread.setDaemon(true); // nothing wakes it up but a writer
    thread.start();
    try {
      return opening.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new SilentPipeException(path, patience.toSeconds());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException(path + ": interrupted while it was opened");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IOException(path + " could not be opened", e.getCause());
    }
  }
}
