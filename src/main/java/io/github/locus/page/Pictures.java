package io.github.locus.page;

import io.github.locus.chart.Cell;
import io.github.locus.chart.Chart;
import io.github.locus.chart.DataColumn;
import io.github.locus.chart.DataTable;
import io.github.locus.chart.Topic;
import io.github.locus.wording.Numbers;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Charts as blocks of a page.
 *
 * @param charts charts in the order of the page
 */
record Pictures(List<Chart> charts) {
  Pictures {
    charts = List.copyOf(charts);
  }

  /** The charts about a topic, in their order; none where the result has no figures for them. */
  List<Picture> about(Topic topic) {
    return charts.stream().filter(chart -> chart.topic() == topic).map(Pictures::picture).toList();
  }

  /** What a chart finds. */
  Optional<String> titled(String id) {
    return charts.stream().filter(chart -> chart.id().equals(id)).findFirst().map(Chart::title);
  }

  /** The same, for a reader to unfold. */
  List<Block.Folded> folded(Topic topic) {
    return about(topic).stream().map(p -> new Block.Folded(p.title(), p)).toList();
  }

  static Picture picture(Chart chart) {
    return new Picture(
        chart.id(), chart.title(), chart.description(), printed(chart.table(), chart.words()));
  }

  private static Table printed(DataTable table, Words words) {
    List<Table.Column> columns =
        table.columns().stream()
            .map(
                c ->
                    c.kind() == DataColumn.Kind.TEXT
                        ? Table.Column.words(Words.heading(c.heading(words)))
                        : Table.Column.figures(Words.heading(c.heading(words))))
            .toList();
    List<List<TableCell>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      List<TableCell> cells = new ArrayList<>();
      for (int c = 0; c < row.size(); c++) {
        cells.add(new TableCell.Plain(printed(row.get(c), table.columns().get(c).kind(), words)));
      }
      rows.add(cells);
    }
    return new Table(words.say("report.chart.figures"), columns, rows, List.of());
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
        case PROBABILITY -> words.numbers().probability(number.value());
        case P_VALUE -> words.numbers().pValue(number.value());
        case COEFFICIENT -> words.numbers().number(number.value(), 2);
      };
    }
    return Numbers.WITHHELD;
  }
}
