package io.github.locus.ingest.bytes;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.bytes.BoundedInflation.PackedBytes;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A file in a zip file.
 *
 * @param method how it is packed: 0 not at all, 8 deflated
 * @param isLocked whether a password is needed
 * @param crc the check sum of its bytes
 * @param packedSize bytes that it takes
 * @param headerStart where its own header begins, before its bytes
 */
record ZipEntryPlace(int method, boolean isLocked, long crc, int packedSize, int headerStart) {
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int HEADER_LENGTH = 30;

  /** Where its bytes begin: behind a name and fields that may differ from those of the index. */
  int contentStart(byte[] zip) throws MalformedInputException {
    if (headerStart > zip.length - HEADER_LENGTH) {
      throw cutOff();
    }
    int start =
        headerStart
            + HEADER_LENGTH
            + unsigned(zip, headerStart + 26)
            + unsigned(zip, headerStart + 28);
    if (start > zip.length - packedSize) {
      throw cutOff();
    }
    return start;
  }

  private static int unsigned(byte[] zip, int at) {
    return (zip[at] & 0xFF) | (zip[at + 1] & 0xFF) << 8;
  }

  private static MalformedInputException cutOff() {
    return new MalformedInputException(DiagnosticCode.DAMAGED_ARCHIVE, Clause.CUT_OFF);
  }

  /**
   * Unpacks it within bounds.
   *
   * @param packed its bytes
   * @return what is in it; a wrong check sum is a fault at its end
   * @throws MalformedInputException if it is packed in a way that hardly any program uses
   */
  InputStream unpack(InputStream packed) throws MalformedInputException {
    PackedBytes counted = new PackedBytes(packed);
    return switch (method) {
      case STORED -> checked(counted, counted);
      case DEFLATED -> checked(new InflaterInputStream(counted, new Inflater(true)), counted);
      default ->
          throw new MalformedInputException(
              DiagnosticCode.DAMAGED_ARCHIVE, Clause.PACKED_BY_METHOD.with(method));
    };
  }

  private InputStream checked(InputStream unpacking, PackedBytes counted) {
    CheckedInputStream sum = new CheckedInputStream(unpacking, new CRC32());
    return new BoundedInflation(sum, counted) {
      @Override
      public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        if (read < 0 && sum.getChecksum().getValue() != crc) {
          throw new MalformedInputException(
              DiagnosticCode.DAMAGED_ARCHIVE, Clause.BYTES_DO_NOT_FIT);
        }
        return read;
      }
    };
  }
}
