package io.github.locus.protection;

import java.util.List;

/**
 * Where people rate, as the chain knows it: a unit that stands alone, or several that were merged
 * because one of them is small. The same units together in two waves are one site.
 *
 * @param units indices of the survey's units, ascending; at least one
 */
public record Site(List<Integer> units) {
  /** Copies and checks. */
  public Site {
    units = List.copyOf(units);
    if (units.isEmpty()) {
      throw new IllegalArgumentException("a site without units");
    }
  }

  /**
   * Whether it is one unit.
   *
   * @return false where units were merged
   */
  public boolean single() {
    return units.size() == 1;
  }
}
