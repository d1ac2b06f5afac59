package io.github.locus.ingest.tidy;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.diagnostic.ShellWord;
import io.github.locus.ingest.row.RowFaults;
import io.github.locus.instrument.ResponseScale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cells of item columns that hold no answer on the scale. One mistake (another scale, words instead
 * of numbers) fills whole columns, so it is told once for all columns of a scale, with what they
 * hold. Memory stays bounded whatever the file holds.
 */
public final class AnswerFaults {
  private final RowFaults rows;
  private final String instrument;
  private final Map<Kind, Found> found = new LinkedHashMap<>();

  /**
   * What is told once.
   *
   * @param code what is wrong
   * @param scale the scale that the columns share
   */
  private record Kind(DiagnosticCode code, ResponseScale scale) {}

  /** What was found of one kind. */
  private static final class Found {
    private final Set<Integer> columns = new LinkedHashSet<>();
    private final List<Place> places = new ArrayList<>();
    private final SeenValues values = new SeenValues();
    private long count;
  }

  public AnswerFaults(RowFaults rows, String instrument) {
    this.rows = rows;
    this.instrument = instrument;
  }

  /**
   * Takes a cell.
   *
   * @param code what is wrong with it
   * @param scale the scale of its item
   * @param line its line
   * @param column its column in the row, from 0
   * @param cell the cell without surrounding blanks
   */
  void add(DiagnosticCode code, ResponseScale scale, long line, int column, String cell) {
    Found kind = found.computeIfAbsent(new Kind(code, scale), unused -> new Found());
    kind.count++;
    kind.columns.add(column);
    kind.values.add(cell);
    if (kind.places.size() < Diagnostic.PLACES_SHOWN) {
      kind.places.add(rows.place(line, column));
    }
  }

  /**
   * Tells what was found.
   *
   * @param out takes a diagnostic for each kind
   */
  public void report(Diagnostics out) {
    found.forEach((kind, cells) -> out.add(diagnostic(kind, cells)));
  }

  private Diagnostic diagnostic(Kind kind, Found cells) {
    List<Object> values = new ArrayList<>();
    values.add(columns(cells));
    Clause holding = cells.columns.size() == 1 ? Clause.HOLDS : Clause.HOLD;
    values.add(holding.with(cells.values.words()));
    if (kind.code() == DiagnosticCode.NOT_A_NUMBER) {
      values.addAll(
          List.of(kind.scale().min(), kind.scale().max(), instrument, ShellWord.of(rows.path())));
    } else {
      values.addAll(List.of(instrument, kind.scale().min(), kind.scale().max()));
    }
    return Diagnostic.of(kind.code(), cells.places.get(0), values.toArray())
        .at(cells.places, cells.count);
  }

  private Argument columns(Found cells) {
    String first = rows.columnName(cells.columns.iterator().next());
    int others = cells.columns.size() - 1;
    return others == 0 ? Clause.ONE_COLUMN.with(first) : Clause.COLUMN_AND_MORE.with(first, others);
  }
}
