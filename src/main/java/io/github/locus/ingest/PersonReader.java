package io.github.locus.ingest;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.NearestName;
import io.github.locus.ingest.table.TableRow;
import io.github.locus.survey.Responses;
import io.github.locus.survey.Urgency;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Reads the columns that belong to the respondent: they must agree in all rows of a wave. */
final class PersonReader {
  private static final String URGENCIES =
      Arrays.stream(Urgency.values()).map(Urgency::code).collect(Collectors.joining(", "));

  /** The code of a nomination of nobody. */
  private static final int NOBODY = Responses.ANOTHER;

  private final SurveyDraft draft;
  private final ColumnMapping mapping;
  private final RowFaults faults;

  PersonReader(SurveyDraft draft, ColumnMapping mapping, RowFaults faults) {
    this.draft = draft;
    this.mapping = mapping;
    this.faults = faults;
  }

  /**
   * Reads a row's columns.
   *
   * @param row the row
   * @param response whose they are
   * @param origin where the row stands
   */
  void read(TableRow row, int response, Origin origin) {
    mapping
        .fields()
        .forEach(
            (field, column) -> {
              if (!agrees(row, field, column, response)) {
                Origin first = draft.responses().origin(response);
                faults.fail(
                    row,
                    column,
                    DiagnosticCode.CONTRADICTING_RESPONDENT,
                    faults.columnName(column),
                    draft.reference(first, origin));
              }
            });
  }

  private boolean agrees(TableRow row, RowField field, int column, int response) {
    if (field == RowField.WEIGHT) {
      return weight(row, column, response);
    }
    OptionalInt code = code(row, column, field);
    return code.isEmpty() || draft.responses().note(response, field, code.getAsInt());
  }

  private OptionalInt code(TableRow row, int column, RowField field) {
    return switch (field) {
      case OWN_FUNCTION -> ownFunction(row.field(column));
      case SHOULD_LEAD, TURN_TO -> nomination(row, column);
      case WINDOW -> window(row, column);
      case RESPONDENT, FUNCTION, UNIT, WAVE, WEIGHT -> OptionalInt.empty();
    };
  }

  /** Its number among the names given, for two undeclared names contradict each other too. */
  private OptionalInt ownFunction(String cell) {
    if (Cells.isMissing(cell) && !draft.functions().contains(cell)) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(draft.ownFunctions().number(cell));
  }

  private OptionalInt nomination(TableRow row, int column) {
    String cell = row.field(column);
    int function = draft.functions().indexOf(cell);
    if (function >= 0) {
      return OptionalInt.of(function);
    }
    if (cell.equals("none")) {
      return OptionalInt.of(NOBODY);
    }
    if (!Cells.isMissing(cell)) {
      faults.fail(
          row,
          column,
          DiagnosticCode.BAD_NOMINATION,
          Cells.shown(cell),
          faults.columnName(column),
          draft.functionList(),
          NearestName.hint(cell, draft.functions()));
    }
    return OptionalInt.empty();
  }

  private OptionalInt window(TableRow row, int column) {
    String cell = row.field(column);
    Optional<Urgency> urgency = Urgency.of(cell);
    if (urgency.isPresent()) {
      return OptionalInt.of(urgency.get().ordinal());
    }
    if (!Cells.isMissing(cell)) {
      faults.fail(
          row,
          column,
          DiagnosticCode.BAD_WINDOW,
          Cells.shown(cell),
          faults.columnName(column),
          URGENCIES);
    }
    return OptionalInt.empty();
  }

  /** Notes the weight; false if another row of the respondent has another. */
  private boolean weight(TableRow row, int column, int response) {
    String cell = row.field(column);
    double weight = Cells.isDecimal(cell) ? parse(cell) : Double.NaN;
    if (!(weight > 0) || Double.isInfinite(weight)) {
      String shown = Cells.shown(cell);
      faults.fail(row, column, DiagnosticCode.BAD_WEIGHT, shown, faults.columnName(column));
      return true;
    }
    return draft.responses().noteWeight(response, weight);
  }

  private static double parse(String cell) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
