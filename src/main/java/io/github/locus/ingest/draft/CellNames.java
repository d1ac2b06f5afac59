package io.github.locus.ingest.draft;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.draft.NamedRoster.NamedCell;
import java.util.List;

/**
 * Cells in words.
 *
 * @param functions names of the rated functions
 * @param waves names of the waves
 */
public record CellNames(List<String> functions, List<String> waves) {
  /**
   * Names a cell for a message.
   *
   * @param function name of the function
   * @param unit name of the unit
   * @param wave name of the wave
   * @return for example {@code IT in unit North, wave 2024}
   */
  public static Argument describe(String function, String unit, String wave) {
    return Clause.CELL.with(function, UnitNames.shown(unit), wave);
  }

  /**
   * Names a cell.
   *
   * @param cell a cell
   * @return for example {@code IT in unit North, wave 2024}
   */
  public Argument describe(NamedCell cell) {
    return describe(functions.get(cell.function()), cell.unit(), waves.get(cell.wave()));
  }

  /**
   * Names a function in a unit.
   *
   * @param cell a cell of any wave
   * @return for example {@code IT in unit North}
   */
  public Argument post(NamedCell cell) {
    return Clause.POST.with(functions.get(cell.function()), UnitNames.shown(cell.unit()));
  }
}
