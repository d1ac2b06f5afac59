package io.github.locus.report;

import io.github.locus.chart.Cell;
import io.github.locus.chart.DataTable;
import io.github.locus.result.FigureFormat;
import io.github.locus.result.SpreadsheetText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as CSV (RFC 4180): UTF-8, CRLF, quoted where needed. Numbers as {@link FigureFormat#plain} has them, nothing for
 * what is withheld. Words mean nothing to a spreadsheet.
 */
final class CsvFile {
  private CsvFile() {}

  static byte[] of(DataTable table) {
    StringBuilder out = new StringBuilder();
    out.append(
            table.columns().stream()
                .map(column -> SpreadsheetText.field(column.name()))
                .collect(Collectors.joining(",")))
        .append("\r\n");
    for (List<Cell> row : table.rows()) {
      out.append(row.stream().map(CsvFile::cell).collect(Collectors.joining(","))).append("\r\n");
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(Cell cell) {
    if (cell instanceof Cell.Number number) {
      return FigureFormat.plain(number.value());
    }
    if (cell instanceof Cell.Count count) {
      return Long.toString(count.value());
    }
    if (cell instanceof Cell.Code code) {
      return SpreadsheetText.field(code.code());
    }
    return cell instanceof Cell.Text text ? SpreadsheetText.field(text.text()) : "";
  }
}
