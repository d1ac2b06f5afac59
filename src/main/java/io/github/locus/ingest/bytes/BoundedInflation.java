package io.github.locus.ingest.bytes;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * What comes out of a packed file. It ends with a fault where far more comes out than tables hold of
 * that size, or where the packing is damaged; so a few bytes never fill a memory or run for hours.
 */
class BoundedInflation extends FilterInputStream {
  /** So much may come out of any file. */
  private static final long FREE = 1L << 24;

  /** Tables shrink to a tenth or a thirtieth, tables of one answer to a hundredth. */
  private static final int MOST_A_BYTE = 250;

  private static final long MOST = 1L << 35;

  private final PackedBytes packed;
  private long unpacked;

  /**
   * Bounds a stream.
   *
   * @param inflating what unpacks
   * @param packed what it reads
   */
  BoundedInflation(InputStream inflating, PackedBytes packed) {
    super(inflating);
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int read;
    try {
      read = in.read(buffer, from, length);
    } catch (ZipException | EOFException e) {
      throw fault(e);
    }
    unpacked += Math.max(0, read);
    if (unpacked > FREE && (unpacked > MOST || unpacked / MOST_A_BYTE > packed.count())) {
      throw new MalformedInputException(DiagnosticCode.UNPACKS_TOO_LARGE, unpacked);
    }
    return read;
  }

  /** What is passed over is counted too. */
  @Override
  public long skip(long count) throws IOException {
    byte[] room = new byte[(int) Math.min(1 << 13, Math.max(1, count))];
    long skipped = 0;
    while (skipped < count) {
      int read = read(room, 0, (int) Math.min(room.length, count - skipped));
      if (read < 0) {
        break;
      }
      skipped += read;
    }
    return skipped;
  }

  /**
   * What a failure of unpacking is.
   *
   * @param failure what the library says
   * @return the fault
   */
  static MalformedInputException fault(IOException failure) {
    Clause reason = failure instanceof EOFException ? Clause.CUT_OFF : Clause.BYTES_DO_NOT_FIT;
    return new MalformedInputException(DiagnosticCode.DAMAGED_ARCHIVE, reason);
  }

  /** Counts what is read of a packed file. */
  static final class PackedBytes extends FilterInputStream {
    private long count;

    PackedBytes(InputStream in) {
      super(in);
    }

    long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = in.read(buffer, from, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
