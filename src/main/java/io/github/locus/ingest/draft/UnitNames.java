package io.github.locus.ingest.draft;

import java.util.Collection;
import java.util.List;

/** Names of units as a message may show them. */
public final class UnitNames {
  private static final int SHOWN = 3;

  private UnitNames() {}

  /**
   * The first of them.
   *
   * @param units names of units, in any order
   * @return for example {@code “North”, “South” and 12 more}
   */
  public static String first(Collection<String> units) {
    List<String> shown =
        units.stream()
            .filter(Cells::mayBeName)
            .filter(unit -> !unit.equals(SurveyDraft.ALL_UNITS))
            .sorted(CodePointOrder.ORDER)
            .limit(SHOWN)
            .map(unit -> "“" + unit + "”")
            .toList();
    if (units.size() == 1 && units.contains(SurveyDraft.ALL_UNITS)) {
      return "no units";
    }
    int rest = units.size() - shown.size();
    String more = rest == 0 ? "" : shown.isEmpty() ? rest + " units" : " and " + rest + " more";
    return String.join(", ", shown) + more;
  }
}
