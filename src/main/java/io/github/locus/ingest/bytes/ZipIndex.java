package io.github.locus.ingest.bytes;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The index at the end of a zip file (APPNOTE 6.3, sections 4.3.12 to 4.3.16), with its larger form
 * for large files. Nothing in it is believed before it is seen to lie within the file.
 */
final class ZipIndex {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int LARGE_LOCATOR = 0x07064b50;
  private static final int LARGE_LOCATOR_LENGTH = 20;
  private static final int LARGE_END_LENGTH = 56;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int LARGE_FIELD = 1;
  private static final int NAME_IS_UTF_8 = 1 << 11;
  private static final int MOST_ENTRIES = 10_000;
  private static final long IN_LARGE_FIELD = 0xFFFF_FFFFL;

  private final ByteBuffer file;

  ZipIndex(byte[] bytes) {
    this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Reads the index.
   *
   * @return where each file stands, by its path; folders left out
   * @throws MalformedInputException if there is no sound index
   */
  Map<String, ZipEntryPlace> entries() throws MalformedInputException {
    try {
      return read();
    } catch (IndexOutOfBoundsException e) {
      throw damage();
    }
  }

  private Map<String, ZipEntryPlace> read() throws MalformedInputException {
    Map<String, ZipEntryPlace> entries = new LinkedHashMap<>();
    int at = start();
    int count = 0;
    while (at + ENTRY_LENGTH <= file.limit() && file.getInt(at) == ENTRY) {
      if (++count > MOST_ENTRIES) {
        throw new MalformedInputException(
            DiagnosticCode.DAMAGED_ARCHIVE, Clause.TOO_MANY_FILES.with(MOST_ENTRIES));
      }
      int nameLength = unsigned(at + 28);
      int extraLength = unsigned(at + 30);
      String name = name(at, nameLength);
      if (!name.endsWith("/")) {
        entries.put(name, place(at, at + ENTRY_LENGTH + nameLength, extraLength));
      }
      at += ENTRY_LENGTH + nameLength + extraLength + unsigned(at + 32);
    }
    return entries;
  }

  /** Names in an old code page are taken byte by byte. */
  private String name(int at, int length) {
    byte[] name = new byte[length];
    file.get(at + ENTRY_LENGTH, name);
    boolean utf8 = (unsigned(at + 8) & NAME_IS_UTF_8) != 0;
    return new String(name, utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
  }

  private ZipEntryPlace place(int at, int extra, int extraLength) throws MalformedInputException {
    long unpacked = file.getInt(at + 24) & IN_LARGE_FIELD;
    long packed = file.getInt(at + 20) & IN_LARGE_FIELD;
    long start = file.getInt(at + 42) & IN_LARGE_FIELD;
    int large = largeField(extra, extraLength);
    if (unpacked == IN_LARGE_FIELD) {
      large += Long.BYTES;
    }
    if (packed == IN_LARGE_FIELD) {
      packed = file.getLong(large);
      large += Long.BYTES;
    }
    if (start == IN_LARGE_FIELD) {
      start = file.getLong(large);
    }
    if (packed < 0 || start < 0 || packed > file.limit() || start > file.limit() - packed) {
      throw damage();
    }
    return new ZipEntryPlace(
        unsigned(at + 10),
        (unsigned(at + 8) & 1) != 0,
        file.getInt(at + 16) & IN_LARGE_FIELD,
        (int) packed,
        (int) start);
  }

  /** Where sizes stand that need more than 32 bits; the end of the fields where there are none. */
  private int largeField(int extra, int length) {
    int at = extra;
    while (at + 4 <= extra + length) {
      if (unsigned(at) == LARGE_FIELD) {
        return at + 4;
      }
      at += 4 + unsigned(at + 2);
    }
    return extra + length;
  }

  private int start() throws MalformedInputException {
    int last = file.limit() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (file.getInt(at) == END) {
        long start = file.getInt(at + 16) & IN_LARGE_FIELD;
        int locator = at - LARGE_LOCATOR_LENGTH;
        if (start == IN_LARGE_FIELD && locator >= 0 && file.getInt(locator) == LARGE_LOCATOR) {
          long largeEnd = file.getLong(locator + 8);
          if (largeEnd < 0 || largeEnd > file.limit() - LARGE_END_LENGTH) {
            throw damage();
          }
          start = file.getLong((int) largeEnd + 48);
        }
        if (start < 0 || start > at) {
          throw damage();
        }
        return (int) start;
      }
    }
    throw new MalformedInputException(DiagnosticCode.DAMAGED_ARCHIVE, Clause.CUT_OFF);
  }

  private int unsigned(int at) {
    return file.getShort(at) & 0xFFFF;
  }

  private static MalformedInputException damage() {
    return new MalformedInputException(DiagnosticCode.DAMAGED_ARCHIVE, Clause.BYTES_DO_NOT_FIT);
  }
}
