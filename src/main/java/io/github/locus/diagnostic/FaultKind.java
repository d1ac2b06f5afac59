package io.github.locus.diagnostic;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What makes two faults the same to the one who has to mend them, so that they are told once. Faults
 * of rows are alike whatever the row holds: the same code in the same column of the same file. All
 * others are alike if they say the same.
 *
 * @param code what kind of fault
 * @param file the file, for a fault of rows
 * @param column the column, for a fault of rows
 * @param arguments what its sentences name, for all others
 */
record FaultKind(
    DiagnosticCode code,
    Optional<String> file,
    OptionalInt column,
    Map<String, Argument> arguments) {
  /** Faults that a file may have in every row, each with other values in its sentence. */
  private static final Set<DiagnosticCode> OF_ROWS =
      EnumSet.of(
          DiagnosticCode.RAGGED_ROW,
          DiagnosticCode.SHORT_ROW,
          DiagnosticCode.HEADER_REPEATED,
          DiagnosticCode.MISSING_VALUE,
          DiagnosticCode.BAD_NOMINATION,
          DiagnosticCode.BAD_WINDOW,
          DiagnosticCode.ADDRESS_AS_NAME,
          DiagnosticCode.BAD_WEIGHT,
          DiagnosticCode.BAD_COUNT,
          DiagnosticCode.BAD_DATE,
          DiagnosticCode.DUPLICATE_RATING,
          DiagnosticCode.CONTRADICTING_RESPONDENT,
          DiagnosticCode.CONTRADICTING_COUNT,
          DiagnosticCode.CELL_NOT_IN_ROSTER,
          DiagnosticCode.TWO_LEADERS,
          DiagnosticCode.PERIOD_BACKWARDS,
          DiagnosticCode.PERIODS_OVERLAP,
          DiagnosticCode.PERIOD_GAP,
          DiagnosticCode.LEADER_CHANGE_IN_WAVE);

  /**
   * The kind of a fault.
   *
   * @param fault a fault
   * @return equal for faults that are told as one
   */
  static FaultKind of(Diagnostic fault) {
    return isOfRows(fault.code())
        ? ofRows(fault.code(), fault.place())
        : new FaultKind(fault.code(), Optional.empty(), OptionalInt.empty(), fault.arguments());
  }

  /**
   * Whether the sentence does not matter.
   *
   * @param code a code
   * @return true for faults that a file may have in every row
   */
  static boolean isOfRows(DiagnosticCode code) {
    return OF_ROWS.contains(code);
  }

  /**
   * The kind of a fault of rows.
   *
   * @param code its code
   * @param place where it is
   * @return equal for all rows of a file with that fault in that column
   */
  static FaultKind ofRows(DiagnosticCode code, Place place) {
    return new FaultKind(code, place.file(), place.column(), Map.of());
  }
}
