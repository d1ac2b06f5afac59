package io.github.locus.ingest.table;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.bytes.Archive;
import io.github.locus.ingest.bytes.ByteSource;
import io.github.locus.ingest.bytes.KnownFormat;
import io.github.locus.ingest.bytes.MalformedInputException;
import io.github.locus.ingest.bytes.MemoryBytes;
import io.github.locus.ingest.bytes.UnpackedSource;
import io.github.locus.ingest.text.EncodingProbe;
import io.github.locus.ingest.text.TextDecoder;
import io.github.locus.ingest.text.TextEncoding;
import io.github.locus.ingest.workbook.WorkbookRows;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds out by its bytes, never by its name, what a file holds. One wrapping is taken off: a gzip
 * file of a text, a zip file with a text or a workbook in it.
 */
final class ContentOpener {
  private final TableOptions options;

  ContentOpener(TableOptions options) {
    this.options = options;
  }

  /**
   * Opens a file.
   *
   * @param source its bytes
   * @return its content, whose rows are to be closed
   * @throws MalformedInputException if it holds no table
   * @throws IOException if it cannot be read
   */
  TableContent open(ByteSource source) throws IOException {
    InputStream stream = source.open();
    try {
      DigestInputStream bytes = new DigestInputStream(stream, sha256());
      byte[] head = bytes.readNBytes(EncodingProbe.HEAD);
      Optional<KnownFormat> format = KnownFormat.of(head, head.length);
      if (format.isEmpty()) {
        Supplier<String> hash = () -> HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        return text(source, new Unwrapped(source, source.shown()), head, bytes, hash);
      }
      boolean wrapped = format.get() == KnownFormat.GZIP || format.get() == KnownFormat.ZIP;
      if (!wrapped) {
        throw notATable(format.get());
      }
      ByteSource packed =
          source.canReopen() ? source : MemoryBytes.of(source, continued(head, bytes));
      stream.close();
      return format.get() == KnownFormat.GZIP
          ? unwrapped(packed, new Unwrapped(UnpackedSource.gzip(packed), packed.shown()))
          : unzipped(packed);
    } catch (IOException e) {
      stream.close();
      throw e;
    }
  }

  /**
   * What a wrapping holds.
   *
   * @param bytes what is in it
   * @param name what to call that where a place is named
   */
  private record Unwrapped(ByteSource bytes, String name) {}

  private TableContent unzipped(ByteSource packed) throws IOException {
    Archive archive = Archive.of(packed);
    if (WorkbookRows.isWorkbook(archive.names())) {
      return sheet(packed, archive);
    }
    String table = archive.onlyTable();
    return unwrapped(
        packed,
        new Unwrapped(
            UnpackedSource.entry(packed, archive, table), packed.shown() + "[" + table + "]"));
  }

  private TableContent unwrapped(ByteSource packed, Unwrapped inner) throws IOException {
    InputStream stream = inner.bytes().open();
    try {
      byte[] head = stream.readNBytes(EncodingProbe.HEAD);
      Optional<KnownFormat> format = KnownFormat.of(head, head.length);
      if (format.isEmpty()) {
        String hash = hash(packed);
        return text(packed, inner, head, stream, () -> hash);
      }
      if (format.get() == KnownFormat.ZIP) {
        Archive workbook = Archive.of(MemoryBytes.of(packed, continued(head, stream)));
        if (WorkbookRows.isWorkbook(workbook.names())) {
          stream.close();
          return sheet(packed, workbook);
        }
      }
      throw notATable(format.get());
    } catch (IOException e) {
      stream.close();
      throw e;
    }
  }

  private TableContent sheet(ByteSource packed, Archive workbook) throws IOException {
    WorkbookRows rows = WorkbookRows.open(workbook, options.sheet(), options.limits());
    return new SheetContent(packed, rows, new SheetRows(rows), hash(packed));
  }

  private TableContent text(
      ByteSource given, Unwrapped text, byte[] head, InputStream rest, Supplier<String> hash)
      throws IOException {
    Optional<TextEncoding> encoding = options.encoding();
    if (encoding.isEmpty()) {
      encoding = Optional.of(encoding(text.bytes(), head));
    }
    TextDecoder decoder = new TextDecoder(continued(head, rest), encoding, TextDecoder.FEW_NULS);
    return new TextContent(given, text.name(), decoder, options, hash);
  }

  private static TextEncoding encoding(ByteSource source, byte[] head) throws IOException {
    if (!source.canReopen() || head.length < EncodingProbe.HEAD) {
      return EncodingProbe.ofHead(head, head.length < EncodingProbe.HEAD);
    }
    try (InputStream all = source.open()) {
      return EncodingProbe.ofAll(all);
    }
  }

  private static InputStream continued(byte[] head, InputStream rest) {
    return new SequenceInputStream(new ByteArrayInputStream(head), rest);
  }

  private static MalformedInputException notATable(KnownFormat format) {
    return new MalformedInputException(DiagnosticCode.NOT_A_TABLE, format.words(), format.remedy());
  }

  private static String hash(ByteSource source) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream bytes = source.open()) {
      byte[] chunk = new byte[1 << 16];
      for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
        digest.update(chunk, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
