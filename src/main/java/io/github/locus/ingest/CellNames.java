package io.github.locus.ingest;

/** A cell in words. */
final class CellNames {
  private CellNames() {}

  /**
   * Names a cell for a message.
   *
   * @param function name of the function
   * @param unit name of the unit
   * @param wave name of the wave
   * @return for example {@code IT in unit North, wave 2024}
   */
  static String describe(String function, String unit, String wave) {
    return function + " in unit " + unit + ", wave " + wave;
  }
}
