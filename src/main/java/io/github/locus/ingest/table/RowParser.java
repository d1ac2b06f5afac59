package io.github.locus.ingest.table;

import io.github.locus.ingest.bytes.ByteSource;
import io.github.locus.ingest.bytes.ReadLimits;
import io.github.locus.ingest.text.BoundedReader;
import io.github.locus.ingest.text.Dialect;
import io.github.locus.ingest.text.Lookahead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Text to rows that are not blank, each with the line on which it begins. */
final class RowParser implements RowSource {
  /** Places for cells that may come again, a power of two. */
  private static final int KNOWN_CELLS = 1 << 9;

  /** Longer cells are sentences, of which hardly any comes again. */
  private static final int LONGEST_KNOWN = 40;

  private final ByteSource source;
  private final BoundedReader reader;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final Optional<CSVFormat> inner;
  private final long linesBefore;
  private long lastLine;
  private long blankRows;
  private final String[] known = new String[KNOWN_CELLS];

  /**
   * @param source the file
   * @param text its text
   * @param dialect how cells are parted
   * @param quoted whether each line is one quoted cell that holds the row
   * @param limits of what is read
   */
  RowParser(ByteSource source, Lookahead text, Dialect dialect, boolean quoted, ReadLimits limits)
      throws IOException {
    this.source = source;
    this.linesBefore = dialect.isDeclared() ? 1 : 0;
    this.lastLine = linesBefore;
    this.reader = new BoundedReader(text, dialect.delimiter(), limits, linesBefore + 1);
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(dialect.delimiter())
            .setIgnoreEmptyLines(false)
            .get();
    this.inner = quoted ? Optional.of(format) : Optional.empty();
    this.parser = CSVParser.builder().setReader(reader).setFormat(format).get();
    this.records = parser.iterator();
  }

  @Override
  public Optional<TableRow> next() throws IOException {
    try {
      while (records.hasNext()) {
        CSVRecord record = records.next();
        TableRow row = new TableRow(source.line(lastLine + 1), shared(cells(record)));
        lastLine = linesBefore + parser.getCurrentLineNumber();
        if (!row.isBlank()) {
          return Optional.of(row);
        }
        blankRows++;
      }
      return Optional.empty();
    } catch (UncheckedIOException e) {
      // the bounded reader has seen every structural fault before the parser could
      throw e.getCause();
    }
  }

  private String[] cells(CSVRecord record) throws IOException {
    if (inner.isEmpty() || record.size() != 1) {
      return record.values();
    }
    try (CSVParser row = CSVParser.parse(record.get(0), inner.get())) {
      return row.stream().findFirst().map(CSVRecord::values).orElseGet(record::values);
    } catch (UncheckedIOException e) {
      return record.values(); // no row of its own: one cell, which is told where it is read
    }
  }

  /**
   * The cells, each the same object as one before that is alike: answers are few and come again by the hundred thousand,
   * so that they take no memory and are soon found to be the same.
   */
  private String[] shared(String[] cells) {
    for (int c = 0; c < cells.length; c++) {
      String cell = cells[c];
      if (cell.length() <= LONGEST_KNOWN) {
        int hash = cell.hashCode();
        int place = (hash ^ (hash >>> 9)) & (KNOWN_CELLS - 1);
        String before = known[place];
        if (cell.equals(before)) {
          cells[c] = before;
        } else {
          known[place] = cell;
        }
      }
    }
    return cells;
  }

  /** Exact at the end only, since the reader is ahead of the parser. */
  @Override
  public long blankRows() {
    return Math.max(0, blankRows - reader.doubledReturns());
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
