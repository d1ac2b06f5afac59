package io.github.locus.cli;

import io.github.locus.ingest.bytes.FileOpening;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Reads what is held in memory as a whole, as devices and pipes may have no end.
 *
 * @param most most bytes that are read
 * @param tooLarge what to say of more
 */
record BoundedBytes(int most, Supplier<CommandFailure> tooLarge) {
  /**
   * Reads a file.
   *
   * @param file its path
   * @return its bytes, {@code most} at most
   * @throws IOException if it cannot be read
   * @throws CommandFailure if it holds more
   */
  byte[] of(Path file) throws IOException {
    try (InputStream in = new FileOpening().open(file)) {
      return of(in);
    }
  }

  /**
   * Reads a stream, which stays open.
   *
   * @param in the stream
   * @return its bytes, {@code most} at most
   * @throws IOException if it cannot be read
   * @throws CommandFailure if it holds more
   */
  byte[] of(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw tooLarge.get();
    }
    return bytes;
  }
}
