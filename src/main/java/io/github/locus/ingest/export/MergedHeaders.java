package io.github.locus.ingest.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two header rows of a spreadsheet: cells that were merged over several columns, of which a table keeps
 * the first, and below them what each column is.
 */
final class MergedHeaders {
  private static final int ABOVE = 0;
  private static final int BELOW = 1;
  private static final int FIRST_RECORD = 2;

  /** One merged cell may be a title over the whole table. */
  private static final int FEWEST_SPANS = 2;

  private static final int FEWEST_RECORDS = 2;

  private static final Pattern NOTHING =
      Pattern.compile("(?:unnamed: \\d+.*)?", Pattern.CASE_INSENSITIVE);

  private MergedHeaders() {}

  /**
   * Whether the first two rows are such a header.
   *
   * @param rows the first rows of a file
   * @return false also where the second row may be a record: where its words are answers as well
   */
  static boolean areIn(FirstRows rows) {
    List<Span> spans = spans(rows.row(ABOVE), rows.row(BELOW));
    return spans.size() >= FEWEST_SPANS
        && rows.rows().size() >= FIRST_RECORD + FEWEST_RECORDS
        && spans.stream().flatMap(Span::columns).noneMatch(column -> repeats(rows, column));
  }

  private static boolean repeats(FirstRows rows, int column) {
    return IntStream.range(FIRST_RECORD, rows.rows().size())
        .anyMatch(row -> rows.cell(row, column).equals(rows.cell(BELOW, column)));
  }

  /**
   * Whether two header rows are such a header.
   *
   * @param header header rows of a file
   * @return false for a row of labels below one of codes
   */
  static boolean are(HeaderRows header) {
    return spans(header.rows().get(ABOVE), header.rows().get(BELOW)).size() >= FEWEST_SPANS;
  }

  /**
   * Reads the header.
   *
   * @param header two header rows
   * @return a column for each field, in file order: the rows of a grid below each merged cell
   */
  static List<ExportColumn> columns(HeaderRows header) {
    List<ExportColumn> columns = new ArrayList<>();
    for (int c = 0; c < header.width(); c++) {
      String above = NOTHING.matcher(header.cell(ABOVE, c)).matches() ? "" : header.cell(ABOVE, c);
      String text = above.isEmpty() ? header.cell(BELOW, c) : above;
      columns.add(new ExportColumn(c, text, text, "", "", "", ColumnKind.QUESTION));
    }
    for (Span span : spans(header.rows().get(ABOVE), header.rows().get(BELOW))) {
      String stem = header.cell(ABOVE, span.from());
      span.columns()
          .forEach(
              c -> {
                String row = header.cell(BELOW, c);
                columns.set(c, columns.get(c).withTexts(stem + " - " + row, stem, row));
              });
    }
    return columns;
  }

  /** Named cells with nothing beside them, as far as the row below says something of its own. */
  private static List<Span> spans(List<String> above, List<String> below) {
    List<Span> spans = new ArrayList<>();
    int width = Math.max(above.size(), below.size());
    for (int from = 0; from < width; from++) {
      int to = from + 1;
      while (to < width && isEmpty(above, to) && !isEmpty(below, to)) {
        to++;
      }
      Span span = new Span(from, to);
      if (!isEmpty(above, from) && to > from + 1 && span.isToldBy(below)) {
        spans.add(span);
      }
    }
    return spans;
  }

  private static boolean isEmpty(List<String> row, int column) {
    return column >= row.size() || NOTHING.matcher(row.get(column)).matches();
  }

  /**
   * Columns below a merged cell.
   *
   * @param from the first
   * @param to the one after the last
   */
  private record Span(int from, int to) {
    Stream<Integer> columns() {
      return IntStream.range(from, to).boxed();
    }

    /** Words, another for each column. */
    boolean isToldBy(List<String> row) {
      Set<String> words = new HashSet<>();
      return columns()
          .allMatch(
              c ->
                  c < row.size()
                      && row.get(c).codePoints().anyMatch(Character::isLetter)
                      && words.add(row.get(c)));
    }
  }
}
