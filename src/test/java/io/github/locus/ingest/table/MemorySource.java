package io.github.locus.ingest.table;

import io.github.locus.ingest.bytes.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;

/**
 * Bytes in memory, as a file or as standard input.
 *
 * @param name what to call them
 * @param bytes the bytes
 * @param canReopen whether they count as a file
 */
@SuppressWarnings("ArrayRecordComponent")
public record MemorySource(String name, byte[] bytes, boolean canReopen) implements ByteSource {
  /**
   * A file.
   *
   * @param text what is in it
   * @param charset how it is written
   * @return a source that can be opened again
   */
  public static MemorySource file(String text, Charset charset) {
    return new MemorySource("file.csv", text.getBytes(charset), true);
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }
}
