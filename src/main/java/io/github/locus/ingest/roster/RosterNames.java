package io.github.locus.ingest.roster;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.draft.CodePointOrder;
import io.github.locus.ingest.draft.FoldedNames;
import io.github.locus.ingest.table.TextFold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Gives a roster the survey's names of units, and each leader one name. */
public final class RosterNames {
  private final RosterTable roster;
  private final FoldedNames surveyUnits;
  private final Diagnostics out;

  /**
   * Takes a roster.
   *
   * @param roster the roster as it stands in its file
   * @param ratedUnits names of units in the survey
   * @param out takes what was matched
   */
  public RosterNames(RosterTable roster, List<String> ratedUnits, Diagnostics out) {
    this.roster = roster;
    this.surveyUnits = new FoldedNames(ratedUnits.stream().distinct().toList());
    this.out = out;
  }

  /**
   * @return the roster under the survey's names
   */
  public RosterTable renamed() {
    Map<String, String> withoutRatings = unitsWithoutRatings();
    LeaderNames leaders = new LeaderNames();
    for (RosterRow row : roster.rows()) {
      Place place = Place.atLine(roster.file(), row.line());
      row.leader().ifPresent(leader -> leaders.note(row.function(), leader, place));
    }
    leaders.report(out);
    Optional<Argument> matched = surveyUnits.matched();
    matched.ifPresent(
        pairs ->
            out.add(
                DiagnosticCode.ROSTER_NAMES_MATCHED,
                Place.inFile(roster.file()),
                Clause.THE_UNITS,
                Clause.THE_SURVEY,
                pairs));
    List<RosterRow> rows =
        roster.rows().stream()
            .map(row -> row.named(unit(row, withoutRatings), row.leader().map(leaders::of)))
            .toList();
    return new RosterTable(roster.file(), roster.hasWaves(), roster.hasPeriods(), rows);
  }

  private String unit(RosterRow row, Map<String, String> withoutRatings) {
    return surveyUnits
        .find(row.unit())
        .orElseGet(() -> withoutRatings.getOrDefault(TextFold.name(row.unit()), row.unit()));
  }

  /** A unit that nobody rated is itself, however often it is written. */
  private Map<String, String> unitsWithoutRatings() {
    TreeSet<String> names = new TreeSet<>(CodePointOrder.ORDER);
    roster.rows().stream()
        .map(RosterRow::unit)
        .filter(unit -> surveyUnits.find(unit).isEmpty())
        .forEach(names::add);
    Map<String, String> first = new HashMap<>();
    names.forEach(name -> first.putIfAbsent(TextFold.name(name), name));
    return first;
  }
}
