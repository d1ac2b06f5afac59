package io.github.locus.ingest.field;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.column.AnswerSample;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.field.PlacedField.Certainty;
import io.github.locus.ingest.study.StudyField;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells that a column of managers names who led the rated function in the unit, and not whose manager a
 * respondent has: all records of a function in a unit name the same one, and those of another function
 * in that unit another.
 */
public final class LedPlaces {
  private static final int FEWEST_PLACES = 2;

  private LedPlaces() {}

  /**
   * Looks at the leaders that are only suggested.
   *
   * @param fields what was found, the suggested leader among it
   * @param sample the first records
   * @return the same fields, the leader being sure where the records show it
   */
  public static List<PlacedField> confirmed(List<PlacedField> fields, AnswerSample sample) {
    Optional<ExportColumn> function = column(fields, StudyField.FUNCTION);
    Optional<ExportColumn> unit = column(fields, StudyField.UNIT);
    if (function.isEmpty() || unit.isEmpty()) {
      return fields;
    }
    Optional<ExportColumn> wave = column(fields, StudyField.WAVE);
    return fields.stream()
        .map(
            field ->
                field.field() == StudyField.LEADER
                        && !field.sure()
                        && isOfPlaces(
                            sample.cells(field.column().index()),
                            sample.cells(function.get().index()),
                            sample.cells(unit.get().index()),
                            wave.map(w -> sample.cells(w.index())).orElse(List.of()))
                    ? new PlacedField(
                        StudyField.LEADER,
                        field.column(),
                        Certainty.SURE,
                        Clause.IS_LEADER_OF_PLACES)
                    : field)
        .toList();
  }

  private static Optional<ExportColumn> column(List<PlacedField> fields, StudyField field) {
    return fields.stream()
        .filter(placed -> placed.field() == field && placed.sure())
        .map(PlacedField::column)
        .findFirst();
  }

  private static boolean isOfPlaces(
      List<String> leaders, List<String> functions, List<String> units, List<String> waves) {
    Map<List<String>, String> leaderOf = new HashMap<>();
    Map<List<String>, Set<String>> leadersIn = new HashMap<>();
    Set<List<String>> several = new HashSet<>();
    int records = Math.min(leaders.size(), Math.min(functions.size(), units.size()));
    for (int r = 0; r < records; r++) {
      String leader = leaders.get(r);
      if (leader.isEmpty() || functions.get(r).isEmpty() || units.get(r).isEmpty()) {
        continue;
      }
      String wave = r < waves.size() ? waves.get(r) : "";
      List<String> place = List.of(functions.get(r), units.get(r), wave);
      String before = leaderOf.putIfAbsent(place, leader);
      if (before != null && !before.equals(leader)) {
        return false;
      }
      if (before != null) {
        several.add(place);
      }
      leadersIn.computeIfAbsent(List.of(units.get(r), wave), u -> new HashSet<>()).add(leader);
    }
    return several.size() >= FEWEST_PLACES
        && 2 * several.size() >= leaderOf.size()
        && leadersIn.values().stream().anyMatch(all -> all.size() > 1);
  }
}
