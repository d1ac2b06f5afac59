package io.github.locus.ingest.table;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Place;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A table that is being read: its header is known, its rows come one by one, its bytes are hashed. */
public final class OpenTable implements Closeable {
  private final String name;
  private final String fileName;
  private final DigestInputStream bytes;
  private final TextDecoder decoder;
  private final RowParser rows;
  private final Dialect dialect;
  private final Deque<TableRow> ahead = new ArrayDeque<>();
  private final TableRow header;
  private Optional<IOException> failureAhead = Optional.empty();
  private long recordCount;

  private OpenTable(
      ByteSource source, DigestInputStream bytes, TextDecoder decoder, TableOptions options)
      throws IOException {
    this.name = source.shown();
    this.fileName = source.name();
    this.bytes = bytes;
    this.decoder = decoder;
    Lookahead lookahead = new Lookahead(decoder);
    Dialect detected = DialectDetector.detect(lookahead.head());
    lookahead.drop(DialectDetector.declarationLength(lookahead.head()));
    this.dialect =
        new Dialect(options.delimiter().orElse(detected.delimiter()), detected.isDeclared());
    this.rows = new RowParser(lookahead, dialect, options.limits());
    this.header =
        rows.next().orElseThrow(() -> new MalformedInputException(DiagnosticCode.EMPTY_FILE));
  }

  /**
   * Opens a table and reads its first row.
   *
   * @param source its bytes; one that can be opened again is read through once before, for the
   *     encoding alone
   * @param options how to read it
   * @return the table, to be closed
   * @throws MalformedInputException if the bytes are no table
   * @throws IOException if they cannot be read
   */
  public static OpenTable open(ByteSource source, TableOptions options) throws IOException {
    InputStream stream = source.open();
    try {
      DigestInputStream bytes = new DigestInputStream(stream, MessageDigest.getInstance("SHA-256"));
      byte[] head = bytes.readNBytes(EncodingProbe.HEAD);
      refuseOtherFormats(head);
      Optional<TextEncoding> encoding = options.encoding();
      if (encoding.isEmpty()) {
        encoding = Optional.of(encoding(source, head));
      }
      InputStream text = new SequenceInputStream(new ByteArrayInputStream(head), bytes);
      TextDecoder decoder = new TextDecoder(text, encoding, TextDecoder.FEW_NULS);
      return new OpenTable(source, bytes, decoder, options);
    } catch (NoSuchAlgorithmException e) {
      stream.close();
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } catch (IOException e) {
      stream.close();
      throw e;
    }
  }

  private static void refuseOtherFormats(byte[] head) throws MalformedInputException {
    Optional<KnownFormat> other = KnownFormat.of(head, head.length);
    if (other.isPresent()) {
      throw new MalformedInputException(
          DiagnosticCode.NOT_A_TABLE, other.get().words(), other.get().remedy());
    }
  }

  private static TextEncoding encoding(ByteSource source, byte[] head) throws IOException {
    if (!source.canReopen() || head.length < EncodingProbe.HEAD) {
      return EncodingProbe.ofHead(head, head.length < EncodingProbe.HEAD);
    }
    try (InputStream all = source.open()) {
      return EncodingProbe.ofAll(all);
    }
  }

  /**
   * What it is called in messages.
   *
   * @return its path as it was given
   */
  public String name() {
    return name;
  }

  /**
   * What it is called in results.
   *
   * @return file name without folders
   */
  public String fileName() {
    return fileName;
  }

  /**
   * How characters are written.
   *
   * @return encoding
   */
  public TextEncoding encoding() {
    return decoder.encoding();
  }

  /**
   * How the table is written.
   *
   * @return dialect
   */
  public Dialect dialect() {
    return dialect;
  }

  /**
   * The first row that is not blank.
   *
   * @return column names as they stand there
   */
  public TableRow header() {
    return header;
  }

  /**
   * Column names.
   *
   * @return names without surrounding blanks, in file order
   */
  public List<String> columns() {
    return Arrays.stream(header.fields()).map(Blanks::strip).toList();
  }

  /**
   * Looks at the rows below the header without taking them.
   *
   * @param count how many rows
   * @param characters how many characters of them, so that memory stays bounded
   * @return the next rows, as many as there are and the limits allow; what makes a row unreadable is
   *     thrown when it is taken
   */
  public List<TableRow> peek(int count, long characters) {
    long seen = ahead.stream().mapToLong(TableRow::length).sum();
    while (ahead.size() < count && seen < characters && failureAhead.isEmpty()) {
      try {
        Optional<TableRow> row = rows.next();
        if (row.isEmpty()) {
          break;
        }
        ahead.add(row.get());
        seen += row.get().length();
      } catch (IOException e) {
        failureAhead = Optional.of(e);
      }
    }
    return ahead.stream().limit(count).toList();
  }

  /**
   * Takes a row that belongs to the header.
   *
   * @return the row, empty at the end
   * @throws IOException if it cannot be read
   */
  public Optional<TableRow> nextHeaderRow() throws IOException {
    if (!ahead.isEmpty()) {
      return Optional.of(ahead.remove());
    }
    if (failureAhead.isPresent()) {
      throw failureAhead.get();
    }
    return rows.next();
  }

  /**
   * The next record; blank rows are none.
   *
   * @return the record, empty at the end
   * @throws MalformedInputException if the text is no table from here on
   * @throws IOException if it cannot be read
   */
  public Optional<TableRow> next() throws IOException {
    Optional<TableRow> row = nextHeaderRow();
    if (row.isPresent()) {
      recordCount++;
    }
    return row;
  }

  /**
   * Records read so far.
   *
   * @return number of records, without header and blank rows
   */
  public long recordCount() {
    return recordCount;
  }

  /**
   * Blank rows, once the table is read to its end.
   *
   * @return rows with nothing in them, delimiters or not; CR CR LF makes none
   */
  public long blankRows() {
    return rows.blankRows();
  }

  /**
   * NULs that were dropped so far.
   *
   * @return number of characters
   */
  public long nuls() {
    return decoder.nuls();
  }

  /**
   * What a NUL is where none is tolerated.
   *
   * @return an error, empty where there was none so far
   */
  public Optional<Diagnostic> nulFault() {
    return nuls() == 0
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                DiagnosticCode.NOT_TEXT,
                Place.atLine(name, decoder.firstNulLine()),
                decoder.firstNul(),
                "a binary file"));
  }

  /**
   * The hash of all bytes; to be asked for at the end.
   *
   * @return SHA-256 in lower-case hexadecimal
   */
  public String sha256() {
    return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
