package io.github.locus.survey;

/**
 * Where a function acts at one time: it has one leader.
 *
 * @param function index in {@link Survey#functions()}
 * @param unit index in {@link Survey#units()}
 * @param wave index in {@link Survey#waves()}
 */
public record UnitCell(int function, int unit, int wave) implements Comparable<UnitCell> {
  @Override
  public int compareTo(UnitCell other) {
    int byFunction = Integer.compare(function, other.function);
    int byUnit = Integer.compare(unit, other.unit);
    return byFunction != 0 ? byFunction : byUnit != 0 ? byUnit : Integer.compare(wave, other.wave);
  }
}
