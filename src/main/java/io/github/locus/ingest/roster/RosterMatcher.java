package io.github.locus.ingest.roster;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.draft.NamedRoster.NamedCell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Finds the row of a roster for each cell of a survey: by wave, by period, or for its one wave. */
final class RosterMatcher {
  private final RosterTable roster;
  private final MatchedSurvey survey;

  /**
   * A matcher.
   *
   * @param roster the roster, units under the survey's names
   * @param survey what it is matched with
   */
  RosterMatcher(RosterTable roster, MatchedSurvey survey) {
    this.roster = roster;
    this.survey = survey;
  }

  /**
   * @param surveyHasWaves whether the survey has a wave column
   * @return the row of each cell
   */
  public RosterCells match(boolean surveyHasWaves) {
    return roster.hasPeriods() ? byPeriod() : byWave(surveyHasWaves);
  }

  private RosterCells byPeriod() {
    List<RosterRow> rows =
        roster.rows().stream()
            .filter(row -> survey.axes().functions().contains(row.function()))
            .toList();
    PeriodMatcher matcher = new PeriodMatcher(roster.file(), survey);
    RosterCells cells = matcher.match(rows);
    reportUnused(roster.rows().size() - rows.size() + matcher.unused(rows));
    return cells;
  }

  private RosterCells byWave(boolean surveyHasWaves) {
    Map<NamedCell, RosterRow> rows = new HashMap<>();
    long unused = 0;
    for (RosterRow row : roster.rows()) {
      int function = survey.axes().functions().indexOf(row.function());
      boolean byName = surveyHasWaves && roster.hasWaves();
      int wave = byName ? survey.axes().waves().indexOf(row.wave().orElse("")) : 0;
      if (function < 0 || wave < 0) {
        unused++;
        continue;
      }
      NamedCell cell = new NamedCell(function, row.unit(), wave);
      RosterRow other = rows.putIfAbsent(cell, row);
      if (other != null) {
        contradictions(cell, other, row);
      }
    }
    reportUnused(unused);
    return new RosterCells(rows, Set.of());
  }

  private void reportUnused(long unused) {
    if (unused > 0) {
      survey.out().add(DiagnosticCode.ROSTER_ROWS_UNUSED, Place.inFile(roster.file()), unused);
    }
  }

  private void contradictions(NamedCell cell, RosterRow first, RosterRow later) {
    Place place = Place.atLine(roster.file(), later.line());
    Argument reference = Clause.LINE.with(first.line());
    if (!first.leader().equals(later.leader())) {
      survey.out().add(DiagnosticCode.TWO_LEADERS, place, survey.names().describe(cell), reference);
    }
    count(cell, "headcount", first.headcount(), later.headcount(), place, reference);
    count(cell, "invited", first.invited(), later.invited(), place, reference);
  }

  private void count(
      NamedCell cell,
      String column,
      OptionalLong first,
      OptionalLong later,
      Place place,
      Argument reference) {
    if (!first.equals(later)) {
      survey
          .out()
          .add(
              DiagnosticCode.CONTRADICTING_COUNT,
              place,
              column,
              survey.names().describe(cell),
              shown(later),
              shown(first),
              reference);
    }
  }

  /** A count as a message shows it. */
  public static String shown(OptionalLong count) {
    return count.isPresent() ? Long.toString(count.getAsLong()) : "empty";
  }
}
