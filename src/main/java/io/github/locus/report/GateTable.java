package io.github.locus.report;

import io.github.locus.chart.Cell;
import io.github.locus.chart.DataColumn;
import io.github.locus.chart.DataTable;
import io.github.locus.result.GateOutcome;
import io.github.locus.result.GateReport;
import io.github.locus.result.GatedResult;
import io.github.locus.wording.GateSentences;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;

/** What became of gates, as a sheet of a workbook. */
final class GateTable {
  private static final String NAME = "gates";

  private GateTable() {}

  /**
   * A sheet with a row for each result and gate.
   *
   * @param report what became of the gates
   * @param words the words of the workbook
   * @return the sheet
   */
  static WorkbookFile.Sheet sheet(GateReport report, Words words) {
    GateSentences told = new GateSentences(words);
    List<List<Cell>> rows = new ArrayList<>();
    for (GatedResult result : report.results()) {
      for (GateOutcome outcome : result.gates()) {
        rows.add(
            List.of(
                Cell.text(result.name()),
                Cell.code(outcome.status().code(), words.name("gated", outcome.status())),
                Cell.text(outcome.gate()),
                Cell.text(told.asked(outcome.asked())),
                Cell.text(told.found(result, outcome))));
      }
    }
    DataTable table =
        new DataTable(
            NAME,
            List.of(
                DataColumn.text("held_against"),
                DataColumn.text("outcome"),
                DataColumn.text("gate"),
                DataColumn.text("asked"),
                DataColumn.text("found")),
            rows);
    return new WorkbookFile.Sheet(table, told.headline(report), List.of());
  }
}
