package io.github.locus.ingest.response;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.bytes.ByteSource;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.ExportLayout;
import io.github.locus.ingest.export.LeftOutReason;
import io.github.locus.ingest.export.RecordRule.Verdict;
import io.github.locus.ingest.table.OpenTable;
import io.github.locus.ingest.table.TableOptions;
import io.github.locus.ingest.table.TableRow;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An export that is being read: its layout is known, its responses come one by one, those that are
 * no answers are left out and counted. Each record of the file is either handed out or counted
 * under one reason. What is wrong on the way goes to the diagnostics.
 */
public final class ExportTable implements Closeable {
  /** Fewer garbled cells may be somebody's own letters. */
  private static final long MANY_GARBLED = 3;

  private final OpenTable table;
  private final ExportLayout layout;
  private final ExportOptions options;
  private final Diagnostics out;
  private final TotalRows totals;
  private final NoteRows notes;
  private final TableBelow other;
  private final HeaderAgain header;
  private final RecordCells cells;
  private final int[] questions;
  private final AccessTokens tokens;
  private final Map<LeftOutReason, Long> leftOut = new EnumMap<>(LeftOutReason.class);
  private long unfinished;
  private boolean below;
  private boolean ended;

  private ExportTable(
      OpenTable table, LayoutReader.Laid laid, ExportOptions options, Diagnostics out) {
    this.table = table;
    this.layout = laid.layout();
    this.totals = laid.totals();
    this.notes = laid.notes();
    this.other = laid.other();
    this.header = HeaderAgain.of(table.header().fields());
    this.options = options;
    this.out = out;
    this.cells = new RecordCells(layout);
    this.tokens = AccessTokens.in(layout.columns());
    this.questions = layout.questions().stream().mapToInt(ExportColumn::index).toArray();
  }

  /**
   * Opens an export and reads its header rows.
   *
   * @param source its bytes
   * @param how encoding, delimiter and limits
   * @param options platform, header rows, unfinished responses
   * @param out takes what is wrong
   * @return the export, to be closed
   * @throws IOException if it is no table or cannot be read
   */
  public static ExportTable open(
      ByteSource source, TableOptions how, ExportOptions options, Diagnostics out)
      throws IOException {
    OpenTable table = OpenTable.open(source, how);
    try {
      return of(table, options, out);
    } catch (IOException e) {
      table.close();
      throw e;
    }
  }

  /**
   * Takes over a table that is open.
   *
   * @param table a table of which no record was taken; closed with the export
   * @param options platform, header rows, unfinished responses
   * @param out takes what is wrong
   * @return the export, to be closed
   * @throws IOException if a header row cannot be read
   */
  public static ExportTable of(OpenTable table, ExportOptions options, Diagnostics out)
      throws IOException {
    return of(headed(table, options), out);
  }

  /** An export whose header rows are read, and of which nothing was told yet. */
  public static final class Headed {
    private final OpenTable table;
    private final LayoutReader.Laid laid;
    private final ExportOptions options;

    private Headed(OpenTable table, LayoutReader.Laid laid, ExportOptions options) {
      this.table = table;
      this.laid = laid;
      this.options = options;
    }
  }

  /**
   * Reads the header rows of an open table, which looks at no other table and tells nobody anything.
   *
   * @param table a table of which no record was taken
   * @param options platform, header rows, unfinished responses
   * @return the table and what its columns are
   * @throws IOException if a header row cannot be read
   */
  public static Headed headed(OpenTable table, ExportOptions options) throws IOException {
    return new Headed(table, new LayoutReader(options).read(table), options);
  }

  /**
   * Takes over a table whose header rows are read.
   *
   * @param headed the table
   * @param out takes what is wrong
   * @return the export, to be closed
   */
  public static ExportTable of(Headed headed, Diagnostics out) {
    OpenTable table = headed.table;
    LayoutReader.Laid laid = headed.laid;
    laid.answers()
        .ifPresent(cells -> out.add(DiagnosticCode.NO_HEADER, Place.inFile(table.name()), cells));
    if (laid.titled()) {
      out.add(DiagnosticCode.TITLE_ABOVE_HEADER, Place.atLine(table.name(), table.header().line()));
    }
    if (laid.below()) {
      out.add(DiagnosticCode.TITLES_PASSED, Place.atLine(table.name(), table.header().line()));
    }
    laid.tried()
        .ifPresent(
            column ->
                out.add(
                    DiagnosticCode.TRIED_PERHAPS, Place.inFile(table.name()), column.index() + 1));
    return new ExportTable(table, laid, headed.options, out);
  }

  /**
   * How it is laid out.
   *
   * @return layout
   */
  public ExportLayout layout() {
    return layout;
  }

  /**
   * The table below: its name, encoding, dialect, hash and number of records.
   *
   * @return an open table, of which only those may be asked
   */
  public OpenTable table() {
    return table;
  }

  /**
   * The next response that counts.
   *
   * @return a record, empty at the end
   * @throws IOException if the file cannot be read on
   */
  public Optional<ExportRecord> next() throws IOException {
    for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
      if (notes.contains(row.get().fields()) || isBelow(row.get())) {
        count(LeftOutReason.NOTE, 1);
      } else if (isSound(row.get())) {
        if (totals.contains(row.get().fields())) {
          count(LeftOutReason.TOTAL, 1);
          continue;
        }
        String[] kept = cells.of(row.get());
        Verdict said = layout.rule().judge(kept);
        unfinished += said.unfinished() ? 1 : 0;
        Optional<LeftOutReason> reason = reason(kept, said);
        if (reason.isEmpty()) {
          tokens.add(row.get().fields());
          return Optional.of(new ExportRecord(row.get().line(), table.recordCount(), kept));
        }
        count(reason.get(), 1);
      }
    }
    end();
    return Optional.empty();
  }

  /**
   * Records left out so far; blank rows, which are no records, are known at the end.
   *
   * @return counts above 0, by reason
   */
  public Map<LeftOutReason, Long> leftOut() {
    return Collections.unmodifiableMap(new EnumMap<>(leftOut));
  }

  /**
   * What rows beside the records say so far that numbers mean.
   *
   * @return texts such as {@code 1 = best}, in file order
   */
  public List<String> legend() {
    return notes.meanings();
  }

  /**
   * Records that were not submitted, so far, whether kept or left out, for that or another reason.
   *
   * @return number of records
   */
  public long unfinished() {
    return unfinished;
  }

  private Optional<LeftOutReason> reason(String[] kept, Verdict said) {
    if (said.notInEarnest().isPresent()) {
      return said.notInEarnest();
    }
    boolean answered = Arrays.stream(questions).anyMatch(column -> !kept[column].isEmpty());
    if (said.unfinished()) {
      boolean drop = options.unfinished() == UnfinishedResponses.DROP || !answered;
      return drop ? Optional.of(LeftOutReason.UNFINISHED) : Optional.empty();
    }
    return answered ? Optional.empty() : Optional.of(LeftOutReason.TOO_FEW_ANSWERS);
  }

  /** Whether a row is of another table, of which the first is told. */
  private boolean isBelow(TableRow row) {
    boolean before = below;
    below = other.contains(row.fields(), row.line());
    if (below && !before) {
      out.add(DiagnosticCode.TABLE_BELOW, Place.atLine(table.name(), row.line()));
    }
    return below;
  }

  /** Short rows are filled up and long ones cut where nothing is lost; both with the line. */
  private boolean isSound(TableRow row) {
    int width = layout.columns().size();
    int given = row.fields().length;
    Place place = Place.atLine(table.name(), row.line());
    if (header.is(row.fields())) {
      out.add(DiagnosticCode.HEADER_REPEATED, place);
      return false;
    }
    for (int c = width; c < given; c++) {
      if (!row.field(c).isEmpty()) {
        out.add(DiagnosticCode.RAGGED_ROW, place, given, width);
        return false;
      }
    }
    if (given < width) {
      out.add(DiagnosticCode.SHORT_ROW, place, given, width);
    }
    return true;
  }

  private void end() {
    if (ended) {
      return;
    }
    ended = true;
    Place place = Place.inFile(table.name());
    table.remarks().forEach(out::add);
    if (table.blankRows() > 0) {
      count(LeftOutReason.BLANK, table.blankRows());
    }
    if (table.nuls() > 0) {
      out.add(DiagnosticCode.NULS_DROPPED, place, table.nuls());
    }
    if (tokens.twice() > 0) {
      out.add(DiagnosticCode.ANSWERED_AGAIN, place, tokens.place());
    }
    if (cells.mojibake() >= MANY_GARBLED) {
      out.add(DiagnosticCode.GARBLED_TEXT, place, cells.mojibake());
    }
    if (unfinished > 0) {
      long dropped = leftOut.getOrDefault(LeftOutReason.UNFINISHED, 0L);
      out.add(DiagnosticCode.UNFINISHED_RESPONSES, place, unfinished, dropped);
    }
  }

  private void count(LeftOutReason reason, long records) {
    leftOut.merge(reason, records, Long::sum);
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
