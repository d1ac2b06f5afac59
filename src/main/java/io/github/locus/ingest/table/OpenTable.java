package io.github.locus.ingest.table;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.bytes.ByteSource;
import io.github.locus.ingest.bytes.MalformedInputException;
import io.github.locus.ingest.text.GarbledText;
import io.github.locus.ingest.workbook.SheetMeaning;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table that is being read: its header is known, its rows come one by one, its bytes are hashed.
 */
public final class OpenTable implements Closeable {
  private final TableContent content;
  private final RowSource rows;
  private final Deque<TableRow> ahead = new ArrayDeque<>();
  private TableRow header;
  private Optional<IOException> failureAhead = Optional.empty();
  private long recordCount;
  private boolean garbled;
  private long mended;

  private OpenTable(TableContent content, Optional<AnswerRows> answers) throws IOException {
    this.content = content;
    this.rows =
        answers.isPresent() ? new PivotedRows(content.rows(), answers.get()) : content.rows();
    this.header =
        rows.next().orElseThrow(() -> new MalformedInputException(DiagnosticCode.EMPTY_FILE));
    mendAhead();
  }

  /** Where most of the first texts beyond ASCII are garbled, all are mended: no label would be known. */
  private void mendAhead() {
    GarbledText seen = new GarbledText();
    Arrays.stream(header.fields()).forEach(seen::add);
    peek(TitleRows.LOOKED_AT, TitleRows.CHARACTERS)
        .forEach(row -> Arrays.stream(row.fields()).forEach(seen::add));
    garbled = seen.isFound();
    if (garbled) {
      header = mended(header);
      List<TableRow> seenAhead = List.copyOf(ahead);
      ahead.clear();
      seenAhead.forEach(row -> ahead.add(mended(row)));
    }
  }

  private TableRow mended(TableRow row) {
    String[] fields = row.fields().clone();
    for (int c = 0; c < fields.length; c++) {
      String before = GarbledText.mended(fields[c]);
      mended += before.equals(fields[c]) ? 0 : 1;
      fields[c] = before;
    }
    return new TableRow(row.line(), fields);
  }

  private Optional<TableRow> read() throws IOException {
    Optional<TableRow> row = rows.next();
    return garbled ? row.map(this::mended) : row;
  }

  /**
   * Opens a table and reads its first row. A workbook, a gzip file, and a zip file with one table
   * in it are tables too.
   *
   * @param source its bytes; text that can be opened again is read through once before, for the
   *     encoding alone
   * @param options how to read it
   * @return the table, to be closed
   * @throws MalformedInputException if the bytes are no table
   * @throws IOException if they cannot be read
   */
  public static OpenTable open(ByteSource source, TableOptions options) throws IOException {
    TableContent content = new ContentOpener(options).open(source);
    try {
      return new OpenTable(content, options.answers());
    } catch (IOException e) {
      content.rows().close();
      throw e;
    }
  }

  /**
   * What it is called where a place in it is named.
   *
   * @return its path as it was given; of a workbook with the sheet, as in {@code
   *     answers.xlsx[Sheet1]}
   */
  public String name() {
    return content.name();
  }

  /**
   * Where it is.
   *
   * @return its path as it was given
   */
  public String path() {
    return content.source().shown();
  }

  /**
   * What it is called in results.
   *
   * @return file name without folders
   */
  public String fileName() {
    return content.source().name();
  }

  /**
   * How characters are written.
   *
   * @return code of the encoding, {@code xlsx} for a workbook
   */
  public String encoding() {
    return content.encoding();
  }

  /**
   * What stands between fields.
   *
   * @return a character, nothing for a workbook
   */
  public String delimiter() {
    return content.delimiter();
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
   * Passes over titles above the table, where it is certain which row names the columns: that is
   * the header from then on.
   *
   * @return what stands in the titles, in file order; nothing where there are none
   */
  public List<String> skipTitles() {
    List<TableRow> rowsSeen = new ArrayList<>(List.of(header));
    rowsSeen.addAll(peek(TitleRows.LOOKED_AT, TitleRows.CHARACTERS));
    int titles = TitleRows.count(rowsSeen);
    for (int row = 0; row < titles; row++) {
      header = ahead.remove();
    }
    return rowsSeen.subList(0, titles).stream()
        .flatMap(row -> Arrays.stream(row.fields()))
        .map(Blanks::strip)
        .filter(cell -> !cell.isEmpty())
        .toList();
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
   * @return the next rows, as many as there are and the limits allow; what makes a row unreadable
   *     is thrown when it is taken
   */
  public List<TableRow> peek(int count, long characters) {
    long seen = ahead.stream().mapToLong(TableRow::length).sum();
    while (ahead.size() < count && seen < characters && failureAhead.isEmpty()) {
      try {
        Optional<TableRow> row = read();
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
    return read();
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
    return content.nuls();
  }

  /**
   * What a NUL is where none is tolerated.
   *
   * @return an error, empty where there was none so far
   */
  public Optional<Diagnostic> nulFault() {
    return content.nulFault();
  }

  /**
   * What stands beside the table in the same file as the meaning of its numbers, as a codebook on
   * another sheet does.
   *
   * @return texts such as {@code 1 = best, 2 = good, 3 = poor}, for a column each or for all
   * @throws IOException if what stands beside the table cannot be read
   */
  public List<SheetMeaning> meanings() throws IOException {
    return content.meanings();
  }

  /**
   * What other sheets say of columns beside what their numbers mean: what they ask, if they are a codebook.
   *
   * @return the first text of each column, by its header
   * @throws IOException if what stands beside the table cannot be read
   */
  public Map<String, String> texts() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    meanings().stream()
        .filter(meaning -> !meaning.isScale() && !meaning.column().isEmpty())
        .forEach(
            meaning ->
                texts.merge(meaning.column(), Blanks.strip(meaning.text()), OpenTable::marked));
    return texts;
  }

  /** The first text, and behind it that the answers count against the others. */
  private static String marked(String text, String more) {
    return more.equals(SheetMeaning.REVERSED) ? text + " " + more : text;
  }

  /**
   * The sheet that is read.
   *
   * @return what its tab says; empty where the file is no workbook
   */
  public Optional<String> sheet() {
    return content.tab();
  }

  /**
   * Other sheets of the same workbook with the same columns, which are not read.
   *
   * @return their names; none that holds the same records in words
   * @throws IOException if what stands beside the table cannot be read
   */
  public List<String> alike() throws IOException {
    return content.alike();
  }

  /**
   * What is to be said of the way in which the table was read; to be asked for at the end.
   *
   * @return for example that a workbook has other sheets, or cells that show fewer digits than they
   *     hold
   */
  public List<Diagnostic> remarks() {
    List<Diagnostic> remarks = new ArrayList<>(content.remarks());
    if (mended > 0) {
      remarks.add(Diagnostic.of(DiagnosticCode.GARBLED_MENDED, Place.inFile(name()), mended));
    }
    return remarks;
  }

  /**
   * The hash of all bytes of the file as it was given; to be asked for at the end.
   *
   * @return SHA-256 in lower-case hexadecimal
   */
  public String sha256() {
    return content.sha256();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
