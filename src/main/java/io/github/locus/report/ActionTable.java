package io.github.locus.report;

import io.github.locus.chart.Cell;
import io.github.locus.chart.DataColumn;
import io.github.locus.chart.DataTable;
import io.github.locus.result.PlannedAction;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.List;

/** The action plan as a table, in the order of doing. */
final class ActionTable {
  /** Name of the table. */
  static final String NAME = "actions";

  private static final List<DataColumn> COLUMNS =
      List.of(
          DataColumn.count("number"),
          DataColumn.text("owner"),
          DataColumn.text("action"),
          DataColumn.text("kind"),
          DataColumn.text("function"),
          DataColumn.text("dimension"),
          DataColumn.count("within_days"),
          DataColumn.text("effort"),
          DataColumn.points("now"),
          DataColumn.points("goal"),
          DataColumn.points("gain"),
          DataColumn.text("measure"));

  private ActionTable() {}

  static DataTable of(ResultWords told) {
    List<List<Cell>> rows = new ArrayList<>();
    for (PlannedAction action : told.result().verdict().actions()) {
      rows.add(row(told, action, rows.size() + 1));
    }
    return new DataTable(NAME, COLUMNS, rows);
  }

  private static List<Cell> row(ResultWords told, PlannedAction action, int number) {
    return List.of(
        Cell.count(number),
        Cell.text(told.sentences().owner(action)),
        Cell.text(told.sentences().action(action)),
        Cell.code(action.kind().code(), told.words().name("action-kind", action.kind())),
        Cell.text(action.function()),
        action
            .dimension()
            .map(id -> Cell.code(id, told.dimension(id)))
            .orElseGet(() -> Cell.text("")),
        Cell.count(action.horizon()),
        Cell.code(action.effort().code(), told.words().name("effort", action.effort())),
        action.level().map(Cell::number).orElseGet(() -> Cell.text("")),
        action.target().map(Cell::number).orElseGet(() -> Cell.text("")),
        action.gain().map(Cell::number).orElseGet(() -> Cell.text("")),
        Cell.text(told.sentences().measure(action)));
  }
}
