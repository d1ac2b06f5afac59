package io.github.locus.ingest.row;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.NearestName;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.draft.Cells;
import io.github.locus.ingest.table.ToldValue;
import io.github.locus.ingest.words.UsualNames;
import io.github.locus.instrument.OrgFunction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names in a function column that the instrument does not have, each told once. A name is shown if
 * it is like one of a function, or stands there often: anything else may be a person, for a row may
 * be shifted. Memory stays bounded whatever the file holds.
 */
public final class UndeclaredFunctions {
  private static final int KEPT = 200;
  private static final String OTHERS = "";

  private final RowFaults rows;
  private final List<OrgFunction> declared;
  private final List<String> functions;
  private final Map<String, Found> found = new LinkedHashMap<>();

  /** Where a name was found. */
  private static final class Found {
    private final int column;
    private final List<Place> places = new ArrayList<>();
    private long count;

    private Found(int column) {
      this.column = column;
    }
  }

  /** Names of one file, none of which was found yet. */
  public UndeclaredFunctions(RowFaults rows, List<OrgFunction> functions) {
    this.rows = rows;
    this.declared = List.copyOf(functions);
    this.functions = functions.stream().map(OrgFunction::name).toList();
  }

  /**
   * Takes a name; its row then has a fault.
   *
   * @param line its line
   * @param column the function column
   * @param name what stands there, not empty
   */
  public void add(long line, int column, String name) {
    rows.note();
    boolean kept = found.containsKey(name) || found.size() < KEPT;
    Found here = found.computeIfAbsent(kept ? name : OTHERS, unused -> new Found(column));
    here.count++;
    if (here.places.size() < Diagnostic.PLACES_SHOWN) {
      here.places.add(rows.place(line, column));
    }
  }

  /**
   * Tells what was found.
   *
   * @param out takes a diagnostic for each name
   */
  public void report(Diagnostics out) {
    found.forEach(
        (name, here) -> {
          boolean near = !name.equals(OTHERS) && NearestName.of(name, functions).isPresent();
          boolean shown =
              !name.equals(OTHERS)
                  && Cells.mayBeName(name)
                  && (near || ToldValue.mayBe(name, here.count));
          Argument meant =
              near ? NearestName.hint(name, functions) : shown ? usual(name) : Argument.none();
          out.add(
              Diagnostic.of(
                      DiagnosticCode.UNDECLARED_FUNCTION,
                      here.places.get(0),
                      shown ? new Argument.Quoted(name) : hidden(name),
                      rows.columnName(here.column),
                      functions,
                      meant)
                  .at(here.places, here.count));
        });
  }

  /** A usual name of a function that is nearly the same: "Lerning" is like "Learning". */
  private Argument usual(String name) {
    Map<String, String> meant = new LinkedHashMap<>();
    UsualNames usual = UsualNames.of(declared);
    for (int f = 0; f < declared.size(); f++) {
      for (String called : usual.of(f)) {
        meant.putIfAbsent(called, functions.get(f));
      }
    }
    return NearestName.of(name, meant.keySet())
        .<Argument>map(like -> Clause.DID_YOU_MEAN_USUAL.with(like, meant.getOrDefault(like, like)))
        .orElseGet(Argument::none);
  }

  private static Argument hidden(String name) {
    return name.equals(OTHERS) ? Clause.ONE_OF_MANY_TEXTS : Cells.shown(name);
  }
}
