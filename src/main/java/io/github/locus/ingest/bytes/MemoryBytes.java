package io.github.locus.ingest.bytes;

import io.github.locus.diagnostic.DiagnosticCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes that are held because their origin gives them once.
 *
 * @param name what to call them in results
 * @param shown what to call them in messages
 * @param bytes all of them
 */
@SuppressWarnings("ArrayRecordComponent")
public record MemoryBytes(String name, String shown, byte[] bytes) implements ByteSource {
  /** More is not held: no survey is as large when packed. */
  private static final int MOST = 1 << 28;

  /**
   * Takes a stream in.
   *
   * @param origin what it is called
   * @param stream its bytes; read to their end, not closed
   * @return the bytes
   * @throws MalformedInputException if there are more than 256 MiB
   * @throws IOException if they cannot be read
   */
  public static MemoryBytes of(ByteSource origin, InputStream stream) throws IOException {
    byte[] bytes = stream.readNBytes(MOST);
    if (stream.read() >= 0) {
      throw new MalformedInputException(DiagnosticCode.UNPACKS_TOO_LARGE, MOST);
    }
    return new MemoryBytes(origin.name(), origin.shown(), bytes);
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public boolean canReopen() {
    return true;
  }
}
