package io.github.locus.ingest.draft;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.table.PersonNames;
import java.util.Collection;
import java.util.List;

/** Names of units as a message may show them. */
public final class UnitNames {
  private static final int SHOWN = 3;

  private UnitNames() {}

  /**
   * One of them.
   *
   * @param unit name of a unit
   * @return the name; of a unit that is called after a person only how long it is
   */
  static Argument shown(String unit) {
    return PersonNames.standIn(unit)
        ? Clause.TEXT_OF_CHARACTERS.with(unit.codePointCount(0, unit.length()))
        : Argument.of(unit);
  }

  /**
   * The first of them.
   *
   * @param units names of units, in any order
   * @return for example {@code “North”, “South” and 12 more}
   */
  public static Argument first(Collection<String> units) {
    List<String> shown =
        units.stream()
            .filter(unit -> Cells.mayBeName(unit) && !PersonNames.standIn(unit))
            .filter(unit -> !unit.equals(SurveyDraft.ALL_UNITS))
            .sorted(CodePointOrder.ORDER)
            .limit(SHOWN)
            .toList();
    if (units.size() == 1 && units.contains(SurveyDraft.ALL_UNITS)) {
      return Clause.NO_UNITS;
    }
    int rest = units.size() - shown.size();
    if (rest == 0) {
      return Argument.quoted(shown);
    }
    return shown.isEmpty()
        ? Clause.UNITS.with(rest)
        : Clause.AND_MORE.with(Argument.quoted(shown), rest);
  }
}
