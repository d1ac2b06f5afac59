package io.github.locus.ingest.workbook;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.workbook.CellFormat.Truth;
import java.util.EnumMap;
import java.util.Map;

/** Cells of which what is read is not what they hold, or not what they show: counted by kind. */
public final class CellNotes {
  private final Map<DiagnosticCode, Long> counts = new EnumMap<>(DiagnosticCode.class);
  private final Map<DiagnosticCode, String> first = new EnumMap<>(DiagnosticCode.class);

  void add(Truth truth, String cell) {
    switch (truth) {
      case WHOLE -> {}
      case ROUNDED -> add(DiagnosticCode.CELLS_ROUNDED, cell);
      case STORED -> add(DiagnosticCode.CELLS_AS_STORED, cell);
    }
  }

  void addUncalculated(String cell) {
    add(DiagnosticCode.FORMULAS_WITHOUT_RESULT, cell);
  }

  private void add(DiagnosticCode code, String cell) {
    counts.merge(code, 1L, Long::sum);
    first.putIfAbsent(code, cell);
  }

  /**
   * How many cells of each kind there were so far.
   *
   * @return counts above 0
   */
  public Map<DiagnosticCode, Long> counts() {
    return Map.copyOf(counts);
  }

  /**
   * The first cell of a kind.
   *
   * @param code a kind that occurred
   * @return its address, for example {@code C5}
   */
  public String first(DiagnosticCode code) {
    return first.getOrDefault(code, "");
  }
}
