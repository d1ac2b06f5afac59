package io.github.locus.ingest.field;

import io.github.locus.ingest.table.PersonNames;
import io.github.locus.ingest.table.TextFold;
import io.github.locus.ingest.table.ToldValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Units that a file writes in several ways, which differ in nothing but case and blanks: one unit, not
 * two.
 *
 * @param spellings the other spellings of a unit by the one that is written as a name, else by the most
 *     frequent one; of none that fewer people
 *     have than may be told
 */
public record UnitSpellings(Map<String, List<String>> spellings) {
  /**
   * Takes spellings together.
   *
   * @param values what stands in the column of units, with its counts
   * @return the units that are written in several ways; none where units are called after persons
   */
  public static UnitSpellings of(Map<String, Long> values) {
    Map<String, List<String>> alike = new LinkedHashMap<>();
    for (String value : values.keySet()) {
      alike.computeIfAbsent(TextFold.of(value), unit -> new ArrayList<>()).add(value);
    }
    Map<String, List<String>> several = new LinkedHashMap<>();
    for (List<String> unit : alike.values()) {
      long people = unit.stream().mapToLong(value -> values.getOrDefault(value, 0L)).sum();
      if (unit.size() > 1 && ToldValue.mayBe(unit.get(0), people)) {
        List<String> byCount = new ArrayList<>(unit);
        byCount.sort(
            Comparator.comparing((String spelling) -> !isName(spelling))
                .thenComparing(spelling -> -values.getOrDefault(spelling, 0L))
                .thenComparing(Comparator.naturalOrder()));
        several.put(byCount.get(0), List.copyOf(byCount.subList(1, byCount.size())));
      }
    }
    return new UnitSpellings(PersonNames.callUnits(values.keySet()) ? Map.of() : several);
  }

  /** A capital and small letters. */
  private static boolean isName(String spelling) {
    return Character.isUpperCase(spelling.codePointAt(0))
        && spelling.codePoints().anyMatch(Character::isLowerCase);
  }
}
