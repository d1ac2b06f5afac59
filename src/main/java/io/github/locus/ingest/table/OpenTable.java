package io.github.locus.ingest.table;

import io.github.locus.diagnostic.DiagnosticCode;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table that is being read: its header is known, its rows come one by one, its bytes are hashed. */
public final class OpenTable implements Closeable {
  private final String name;
  private final DigestInputStream bytes;
  private final TextEncoding encoding;
  private final Dialect dialect;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final TableRow header;
  private long lastLine;
  private long recordCount;

  private OpenTable(String name, DigestInputStream bytes, ReadLimits limits) throws IOException {
    this.name = name;
    this.bytes = bytes;
    TextDecoder decoder = new TextDecoder(bytes);
    this.encoding = decoder.encoding();
    Lookahead lookahead = new Lookahead(decoder);
    this.dialect = DialectDetector.detect(lookahead.head());
    this.parser =
        CSVParser.builder()
            .setReader(new BoundedReader(lookahead, dialect.delimiter(), limits))
            .setFormat(
                CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(dialect.delimiter())
                    .setIgnoreEmptyLines(false)
                    .get())
            .get();
    this.records = parser.iterator();
    this.header =
        nextNonBlank().orElseThrow(() -> new MalformedInputException(DiagnosticCode.EMPTY_FILE));
  }

  /**
   * Opens a table and reads its header.
   *
   * @param name what to call it
   * @param stream its bytes; closed with the table, or at once where this throws
   * @param limits what bounds memory
   * @return the table, to be closed
   * @throws MalformedInputException if the bytes are no table
   * @throws IOException if they cannot be read
   */
  public static OpenTable open(String name, InputStream stream, ReadLimits limits)
      throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return new OpenTable(name, new DigestInputStream(stream, digest), limits);
    } catch (NoSuchAlgorithmException e) {
      stream.close();
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } catch (IOException e) {
      stream.close();
      throw e;
    }
  }

  /**
   * What it is called.
   *
   * @return file name without folders
   */
  public String name() {
    return name;
  }

  /**
   * How characters are written.
   *
   * @return encoding
   */
  public TextEncoding encoding() {
    return encoding;
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
   * The next record; blank rows are none.
   *
   * @return the record, empty at the end
   * @throws MalformedInputException if the text is no table from here on
   * @throws IOException if it cannot be read
   */
  public Optional<TableRow> next() throws IOException {
    Optional<TableRow> row = nextNonBlank();
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
   * The hash of all bytes; to be asked for at the end.
   *
   * @return SHA-256 in lower-case hexadecimal
   */
  public String sha256() {
    return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
  }

  private Optional<TableRow> nextNonBlank() throws IOException {
    try {
      while (records.hasNext()) {
        CSVRecord record = records.next();
        TableRow row = new TableRow(lastLine + 1, record.values());
        lastLine = parser.getCurrentLineNumber();
        if (!row.isBlank()) {
          return Optional.of(row);
        }
      }
      return Optional.empty();
    } catch (UncheckedIOException e) {
      // the bounded reader has seen every structural fault before the parser could
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
