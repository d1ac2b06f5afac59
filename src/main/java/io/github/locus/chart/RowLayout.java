package io.github.locus.chart;

import io.github.locus.wording.Numbers;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * Rows of names, each with its figures in one or more columns, and an axis below.
 *
 * @param rows names, top row first; row i lies from i to i + 1
 * @param rowHeight least height of a row, picture units; rows grow with their names
 * @param columns what stands beside the names
 */
record RowLayout(List<Row> rows, double rowHeight, List<Column> columns) implements Layout {
  RowLayout {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /** How a name is set. */
  enum Kind {
    /** A function. */
    FUNCTION,
    /** What is no function. */
    PLAIN,
    /** A sentence, small. */
    SENTENCE,
    /** A leader: small, on one line. */
    FINE,
    /** Above the rows that follow, over all columns; its note stands at the right end. */
    HEADING,
    /** No name: its note stands at the right end. */
    NOTE
  }

  /**
   * A row.
   *
   * @param name name, may be empty
   * @param note smaller line below it, may be empty
   * @param kind how both are set
   */
  record Row(Name name, String note, Kind kind) {
    static Row of(Name name, Kind kind) {
      return new Row(name, "", kind);
    }
  }

  /** What the figures of a column are drawn as. */
  enum Form {
    /** Marks with their intervals. */
    MARKS,
    /** A bar from 0, its figure at the end. */
    BARS,
    /** Parts of a whole, each with its figure where it fits, the first part darkest. */
    STACKED,
    /** Answers to both sides of a line in the middle, from it outwards left and right in turn, one figure at the end. */
    DIVERGING
  }

  /**
   * A column.
   *
   * @param head what stands above it, may be empty
   * @param scale its axis
   * @param references lines through all rows
   * @param form what figures are drawn as
   * @param series figures; stacked, the first part first, a point for each row in each
   * @param gaps what is said in a row without figures, by row; empty where there are some
   */
  record Column(
      Name head,
      Scale scale,
      List<Reference> references,
      Form form,
      List<Series> series,
      List<String> gaps) {
    Column {
      references = List.copyOf(references);
      series = List.copyOf(series);
      gaps = List.copyOf(gaps);
    }

    /** The last part that a row has, of parts of a whole. */
    int lastPart(int row) {
      int last = series.size() - 1;
      while (last > 0 && Double.isNaN(series.get(last).points().get(row).value())) {
        last--;
      }
      return last;
    }
  }

  /** A column of levels in points with their intervals: its axis holds all of them and the references, in tens. */
  static Column levels(
      String axis, List<Reference> references, List<Series> series, List<String> gaps) {
    DoubleSummaryStatistics reach = reach(references, series);
    return new Column(
        Name.of(""),
        Scale.inTens(axis, reach.getMin(), reach.getMax()),
        references,
        Form.MARKS,
        series,
        gaps);
  }

  /** A column of figures with intervals around 0. */
  static Column aroundZero(
      Name head, String axis, int ticks, List<Series> series, List<String> gaps) {
    List<Reference> zero = List.of(Reference.ZERO);
    DoubleSummaryStatistics reach = reach(zero, series);
    Scale scale = Scale.around(axis, reach.getMin(), reach.getMax(), ticks);
    return new Column(head, scale, zero, Form.MARKS, series, gaps);
  }

  /** From where to where lines and figures with their intervals lie. */
  private static DoubleSummaryStatistics reach(List<Reference> references, List<Series> series) {
    DoubleSummaryStatistics reach = new DoubleSummaryStatistics();
    references.forEach(one -> reach.accept(one.value()));
    for (Series one : series) {
      for (Point point : one.points()) {
        reach.accept(point.low());
        reach.accept(point.high());
      }
    }
    return reach;
  }

  @Override
  public Body body(ChartTheme theme, Numbers numbers, Sheet sheet) {
    return new RowBody(theme, numbers, sheet, this);
  }
}
