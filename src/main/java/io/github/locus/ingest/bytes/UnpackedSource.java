package io.github.locus.ingest.bytes;

import io.github.locus.ingest.bytes.BoundedInflation.PackedBytes;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * What a packed file holds, under the name of the file.
 *
 * @param packed the file as it was given
 * @param canReopen whether it can be unpacked again
 * @param opening unpacks it from the first byte on
 */
public record UnpackedSource(ByteSource packed, boolean canReopen, Opening opening)
    implements ByteSource {
  @FunctionalInterface
  public interface Opening {
    /**
     * Opens what is packed.
     *
     * @return its bytes from the first on
     * @throws IOException if it cannot be unpacked
     */
    InputStream open() throws IOException;
  }

  /**
   * What a gzip file holds.
   *
   * @param packed the file
   * @return its bytes, bounded in what they may grow to
   */
  public static UnpackedSource gzip(ByteSource packed) {
    return new UnpackedSource(packed, packed.canReopen(), () -> inflated(packed));
  }

  /**
   * A file in an archive.
   *
   * @param packed the archive as it was given
   * @param archive the same, which can be opened at any entry
   * @param entry path of the file in it
   * @return its bytes
   */
  public static UnpackedSource entry(ByteSource packed, Archive archive, String entry) {
    return new UnpackedSource(packed, true, () -> archive.open(entry));
  }

  private static InputStream inflated(ByteSource packed) throws IOException {
    PackedBytes bytes = new PackedBytes(packed.open());
    try {
      return new BoundedInflation(new GZIPInputStream(bytes, 1 << 13), bytes);
    } catch (ZipException | EOFException e) {
      bytes.close();
      throw BoundedInflation.fault(e);
    }
  }

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
    return opening.open();
  }
}
