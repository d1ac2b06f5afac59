package io.github.locus.ingest.bytes;

import io.github.locus.ingest.bytes.BoundedInflation.PackedBytes;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * What a gzip file holds.
 *
 * @param packed the file; one that can be opened again
 */
public record GzipSource(ByteSource packed) implements ByteSource {
  @Override
  public String name() {
    return packed.name();
  }

  @Override
  public String shown() {
    return packed.shown();
  }

  @Override
  public InputStream open() throws IOException {
    PackedBytes bytes = new PackedBytes(packed.open());
    try {
      return new BoundedInflation(new GZIPInputStream(bytes, 1 << 13), bytes);
    } catch (ZipException | EOFException e) {
      bytes.close();
      throw BoundedInflation.fault(e);
    }
  }

  @Override
  public boolean canReopen() {
    return packed.canReopen();
  }
}
