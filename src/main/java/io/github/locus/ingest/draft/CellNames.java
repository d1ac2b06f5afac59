package io.github.locus.ingest.draft;

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
  public static String describe(String function, String unit, String wave) {
    return function + " in unit " + unit + ", wave " + wave;
  }

  /**
   * Names a cell.
   *
   * @param cell a cell
   * @return for example {@code IT in unit North, wave 2024}
   */
  public String describe(NamedCell cell) {
    return describe(functions.get(cell.function()), cell.unit(), waves.get(cell.wave()));
  }

  /**
   * Names a function in a unit.
   *
   * @param cell a cell of any wave
   * @return for example {@code IT in unit North}
   */
  public String post(NamedCell cell) {
    return functions.get(cell.function()) + " in unit " + cell.unit();
  }
}
