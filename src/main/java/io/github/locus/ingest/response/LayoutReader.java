package io.github.locus.ingest.response;

import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.ExportLayout;
import io.github.locus.ingest.export.HeaderRows;
import io.github.locus.ingest.export.HeaderText;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.export.RecordRule;
import io.github.locus.ingest.export.Sample;
import io.github.locus.ingest.export.Signature;
import io.github.locus.ingest.table.Blanks;
import io.github.locus.ingest.table.OpenTable;
import io.github.locus.ingest.table.TableRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Takes the header rows of an open table and says what its columns are. */
final class LayoutReader {
  private static final Pattern TYPED =
      Pattern.compile("other,? \\(please specify\\):?|other,? please specify:?");

  private static final int BELOW_TITLE = 6;
  private static final int COLUMNS_OF_A_TABLE = 3;

  private final ExportOptions options;

  LayoutReader(ExportOptions options) {
    this.options = options;
  }

  /**
   * Reads the header; the table then stands at its first record.
   *
   * @param table a table of which no record was taken
   * @return the layout, and which rows are no records
   * @throws IOException if a header row cannot be read
   */
  Laid read(OpenTable table) throws IOException {
    List<String> titles = options.headerRows().isEmpty() ? table.skipTitles() : List.of();
    Signature signature = new PlatformRecognizer(options).recognize(firstRows(table));
    List<TableRow> header = new ArrayList<>(List.of(table.header()));
    for (int row = 1; row < signature.headerRows(); row++) {
      Optional<TableRow> next = table.nextHeaderRow();
      next.ifPresent(header::add);
    }
    List<TableRow> records = table.peek(Sample.RECORDS, Sample.CHARACTERS);
    HeaderRows rows = HeaderRows.of(header, records);
    boolean plain = signature.platform() == Platform.UNKNOWN && rows.count() == 1;
    List<String> told = plain ? SheetLabels.of(rows, table.texts()) : List.of();
    OptionalInt answers =
        plain && options.headerRows().isEmpty()
            ? FirstRecord.in(rows, records)
            : OptionalInt.empty();
    boolean titled =
        plain
            && options.headerRows().isEmpty()
            && answers.isEmpty()
            && isTitle(header.get(0), records);
    return Abreast.both(
        rows.width(),
        () -> new TotalRows(rows.sample(), rows.width()),
        () -> layout(signature, rows, told),
        (totals, layout) ->
            new Laid(
                layout,
                totals,
                new NoteRows(titles, rows.sample(), rows.width()),
                new TableBelow(rows.sample(), rows.width()),
                !titles.isEmpty(),
                answers,
                titled,
                TestNotes.perhaps(layout.columns(), rows.sample())));
  }

  /**
   * How a table is laid out.
   *
   * @param layout what its columns are
   * @param totals tells rows of totals from records
   * @param notes tells notes and legends from records
   * @param other tells the rows of another table below the records
   * @param below whether the header stands below titles
   * @param answers how many cells of the first row are those of a record; empty where it is a
   *     header
   * @param titled whether the first row is a title, and it is not certain where the header stands
   * @param tried a column by which some records may be tests
   */
  record Laid(
      ExportLayout layout,
      TotalRows totals,
      NoteRows notes,
      TableBelow other,
      boolean below,
      OptionalInt answers,
      boolean titled,
      Optional<ExportColumn> tried) {}

  /** One cell above rows of many. */
  private static boolean isTitle(TableRow first, List<TableRow> records) {
    return filled(first) <= 1
        && records.stream().limit(BELOW_TITLE).anyMatch(row -> filled(row) >= COLUMNS_OF_A_TABLE);
  }

  private static long filled(TableRow row) {
    return Arrays.stream(row.fields()).filter(cell -> !Blanks.strip(cell).isEmpty()).count();
  }

  /** The rows by which a file is recognised. */
  static List<TableRow> firstRows(OpenTable table) {
    List<TableRow> rows = new ArrayList<>(List.of(table.header()));
    rows.addAll(table.peek(PlatformRecognizer.ROWS - 1, Sample.CHARACTERS));
    return rows;
  }

  private static ExportLayout layout(Signature signature, HeaderRows header, List<String> told) {
    Platform platform = signature.platform();
    List<ExportColumn> written =
        told.isEmpty() ? platform.columns(header) : platform.columns(header, told);
    List<ExportColumn> columns = NamedHeaders.without(written);
    boolean persons = !columns.equals(written);
    if (signature.variant().equals(Signature.DICTIONARY)) {
      // about questions, not people
      return new ExportLayout(
          platform, signature.variant(), header.count(), columns, persons, RecordRule.NONE);
    }
    PersonalColumns personal = new PersonalColumns(columns, header);
    TestMarks tests = TestMarks.of(columns, header.sample());
    List<ExportColumn> marked =
        Abreast.map(
            columns,
            column -> {
              boolean identifying =
                  column.kind() == ColumnKind.IDENTIFYING || personal.isPersonal(column);
              boolean metadata =
                  !identifying
                      && (isNothing(column, header)
                          || isTyped(column)
                          || tests.contains(column)
                          || platform.isMetadata(column, columns));
              return column.withKind(
                  identifying
                      ? ColumnKind.IDENTIFYING
                      : metadata ? ColumnKind.METADATA : column.kind());
            });
    List<ExportColumn> metadata =
        marked.stream().filter(column -> column.kind() == ColumnKind.METADATA).toList();
    return new ExportLayout(
        platform,
        signature.variant(),
        header.count(),
        marked,
        persons,
        TestNotes.of(columns, header.sample()).after(tests.after(platform.rule(metadata))));
  }

  /** What was typed beside a choice. */
  private static boolean isTyped(ExportColumn column) {
    return TYPED.matcher(HeaderText.folded(column.row() + column.option())).matches();
  }

  /** A nameless column: the row numbers of R and pandas, or what a trailing delimiter makes. */
  private static boolean isNothing(ExportColumn column, HeaderRows header) {
    boolean nameless =
        header.column(column.index()).stream().allMatch(String::isEmpty)
            && column.question().isEmpty();
    return (nameless && (column.index() == 0 || header.sample().isEmpty(column.index())))
        || (column.index() == 0 && column.name().startsWith("Unnamed:"));
  }
}
