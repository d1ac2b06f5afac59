package io.github.locus.report;

import io.github.locus.chart.Cell;
import io.github.locus.chart.Chart;
import io.github.locus.chart.DataColumn;
import io.github.locus.chart.DataTable;
import io.github.locus.wording.Numbers;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Charts and their pictures.
 *
 * @param charts charts in the order of the report
 * @param svg picture by id of the chart; empty where the report has none
 */
record DrawnCharts(List<Chart> charts, Map<String, String> svg) {
  DrawnCharts {
    charts = List.copyOf(charts);
    svg = new LinkedHashMap<>(svg);
  }

  /** The chart of this id as a block, in a list that is empty where the result has no such chart. */
  List<Block> picture(String id) {
    return pictures(chart -> chart.id().equals(id)).stream()
        .<Block>map(Block.OpenPicture::new)
        .toList();
  }

  /** Charts as blocks that a reader unfolds. */
  List<Block> folded(Predicate<Chart> which) {
    return pictures(which).stream().<Block>map(Block.FoldedPicture::new).toList();
  }

  private List<PictureView> pictures(Predicate<Chart> which) {
    List<PictureView> views = new ArrayList<>();
    for (Chart chart : charts) {
      if (which.test(chart)) {
        views.add(
            new PictureView(
                chart.id(),
                chart.title(),
                chart.description(),
                svg.getOrDefault(chart.id(), ""),
                printed(chart.table(), chart.words())));
      }
    }
    return views;
  }

  static TableView printed(DataTable table, Words words) {
    List<TableView.Column> columns =
        table.columns().stream()
            .map(c -> new TableView.Column(c.heading(words), c.kind() != DataColumn.Kind.TEXT))
            .toList();
    List<List<String>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (int c = 0; c < row.size(); c++) {
        cells.add(printed(row.get(c), table.columns().get(c).kind(), words));
      }
      rows.add(cells);
    }
    return new TableView(words.say("report.chart.figures"), columns, rows, List.of());
  }

  private static String printed(Cell cell, DataColumn.Kind kind, Words words) {
    if (cell instanceof Cell.Code code) {
      return code.word();
    }
    if (cell instanceof Cell.Text text) {
      return text.text();
    }
    if (cell instanceof Cell.Count count) {
      return words.numbers().number(count.value(), 0);
    }
    if (cell instanceof Cell.Number number) {
      return switch (kind) {
        case TEXT, POINTS -> words.numbers().number(number.value(), 1);
        case COUNT -> words.numbers().number(number.value(), 0);
        case SHARE -> words.numbers().percent(number.value());
        case COEFFICIENT -> words.numbers().number(number.value(), 2);
      };
    }
    return Numbers.WITHHELD;
  }
}
