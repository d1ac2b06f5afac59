package io.github.locus.ingest;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file without end on one line. */
final class EndlessStream extends InputStream {
  private final byte[] unit;
  private long position;

  EndlessStream(String unit) {
    this.unit = unit.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public int read() {
    return unit[(int) (position++ % unit.length)];
  }

  @Override
  public int read(byte[] buffer, int from, int length) {
    for (int i = 0; i < length; i++) {
      buffer[from + i] = (byte) read();
    }
    return length;
  }

  long bytesRead() {
    return position;
  }
}
