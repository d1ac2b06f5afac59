package io.github.locus.ingest;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.CellFacts.CellKey;
import io.github.locus.ingest.CellFacts.Said;
import io.github.locus.ingest.NamedRoster.NamedCell;
import io.github.locus.survey.Assignment;
import io.github.locus.survey.LeaderSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/** Finds the leader of every rated cell: in the roster, else in the leader column, else unknown. */
final class LeaderAssigner {
  private final SurveyDraft draft;
  private final Diagnostics out;
  private final SurveyAxes axes;
  private final List<RatedCell> rated;

  /**
   * A cell with ratings.
   *
   * @param key its numbers in the draft
   * @param cell its place in the survey
   * @param origin its first rating
   */
  private record RatedCell(CellKey key, NamedCell cell, Origin origin) {}

  LeaderAssigner(SurveyDraft draft, SurveyAxes axes, Map<CellKey, Origin> rated) {
    this.draft = draft;
    this.out = draft.diagnostics();
    this.axes = axes;
    this.rated =
        rated.entrySet().stream()
            .map(e -> new RatedCell(e.getKey(), named(e.getKey()), e.getValue()))
            .sorted(
                Comparator.comparing(RatedCell::origin)
                    .thenComparing(cell -> cell.cell().function()))
            .toList();
  }

  /**
   * Assigns leaders and headcounts.
   *
   * @param roster the roster, where there is one
   * @param surveyHasWaves whether the survey has a wave column
   * @return assignments of every rated cell and, from a roster, of cells without answers
   */
  NamedRoster assign(Optional<RosterTable> roster, boolean surveyHasWaves) {
    NamedRoster assigned =
        roster.isPresent()
            ? new NamedRoster(LeaderSource.ROSTER, fromRoster(roster.get(), surveyHasWaves))
            : fromColumns();
    long vacant =
        rated.stream()
            .map(c -> Optional.ofNullable(assigned.assignments().get(c.cell())))
            .filter(found -> found.filter(a -> a.leader().isEmpty()).isPresent())
            .count();
    if (vacant > 0) {
      out.add(DiagnosticCode.VACANCIES, Place.everywhere(), vacant);
    }
    return assigned;
  }

  private NamedRoster fromColumns() {
    boolean known = draft.cells().leadersAsked();
    if (!known) {
      out.add(DiagnosticCode.LEADERS_UNKNOWN, Place.everywhere());
    }
    Map<NamedCell, Assignment> assignments = new HashMap<>();
    for (RatedCell c : rated) {
      // where nobody knows, the unit stands for its leader, in all waves alike
      Optional<String> leader =
          known ? draft.cells().leader(c.key()).map(Said::value) : Optional.of(c.cell().unit());
      assignments.put(
          c.cell(),
          new Assignment(leader, boxed(draft.cells().headcount(c.key())), Optional.empty()));
    }
    return new NamedRoster(known ? LeaderSource.COLUMN : LeaderSource.UNKNOWN, assignments);
  }

  private Map<NamedCell, Assignment> fromRoster(RosterTable roster, boolean surveyHasWaves) {
    Map<NamedCell, Assignment> assignments = new HashMap<>();
    if (!wavesMatch(roster, surveyHasWaves)) {
      return assignments;
    }
    Map<NamedCell, RosterRow> rows = rowsByCell(roster, surveyHasWaves);
    for (RatedCell c : rated) {
      RosterRow row = rows.get(c.cell());
      if (row == null) {
        out.add(DiagnosticCode.CELL_NOT_IN_ROSTER, draft.place(c.origin()), describe(c.cell()));
      } else {
        compare(roster.file(), row, c);
      }
    }
    Map<NamedCell, OptionalLong> counted = new HashMap<>();
    rated.forEach(c -> counted.put(c.cell(), draft.cells().headcount(c.key())));
    rows.forEach(
        (cell, row) -> {
          OptionalLong own = row.headcount();
          OptionalLong headcount =
              own.isPresent() ? own : counted.getOrDefault(cell, OptionalLong.empty());
          assignments.put(
              cell, new Assignment(row.leader(), boxed(headcount), boxed(row.invited())));
        });
    return assignments;
  }

  private Map<NamedCell, RosterRow> rowsByCell(RosterTable roster, boolean surveyHasWaves) {
    Map<NamedCell, RosterRow> rows = new HashMap<>();
    long unused = 0;
    for (RosterRow row : roster.rows()) {
      int function = axes.functions().indexOf(row.function());
      boolean byName = surveyHasWaves && roster.hasWaves();
      int wave = byName ? axes.waves().indexOf(row.wave().orElse("")) : 0;
      if (function < 0 || wave < 0) {
        unused++;
        continue;
      }
      NamedCell cell = new NamedCell(function, row.unit(), wave);
      RosterRow other = rows.putIfAbsent(cell, row);
      if (other != null) {
        contradictions(roster.file(), cell, other, row);
      }
    }
    if (unused > 0) {
      out.add(DiagnosticCode.ROSTER_ROWS_UNUSED, Place.inFile(roster.file()), unused);
    }
    return rows;
  }

  private void contradictions(String file, NamedCell cell, RosterRow first, RosterRow later) {
    Place place = Place.atLine(file, later.line());
    String reference = "line " + first.line();
    if (!first.leader().equals(later.leader())) {
      out.add(DiagnosticCode.TWO_LEADERS, place, describe(cell), reference);
    }
    if (!first.headcount().equals(later.headcount())) {
      out.add(
          DiagnosticCode.CONTRADICTING_COUNT,
          place,
          "headcount",
          describe(cell),
          shown(later.headcount()),
          shown(first.headcount()),
          reference);
    }
    if (!first.invited().equals(later.invited())) {
      out.add(
          DiagnosticCode.CONTRADICTING_COUNT,
          place,
          "invited",
          describe(cell),
          shown(later.invited()),
          shown(first.invited()),
          reference);
    }
  }

  /** What the survey's own columns say must not differ from the roster. */
  private void compare(String file, RosterRow row, RatedCell c) {
    Optional<Said<String>> said = draft.cells().leader(c.key());
    if (said.isPresent() && !row.leader().equals(Optional.of(said.get().value()))) {
      out.add(
          DiagnosticCode.TWO_LEADERS,
          draft.place(said.get().origin()),
          describe(c.cell()),
          "line " + row.line() + " of " + file);
    }
    OptionalLong counted = draft.cells().headcount(c.key());
    if (counted.isPresent() && row.headcount().isPresent() && !counted.equals(row.headcount())) {
      out.add(
          DiagnosticCode.CONTRADICTING_COUNT,
          draft.place(c.origin()),
          "headcount",
          describe(c.cell()),
          shown(counted),
          shown(row.headcount()),
          "line " + row.line() + " of " + file);
    }
  }

  /** By name where both have waves; else either side must have exactly one. */
  private boolean wavesMatch(RosterTable roster, boolean surveyHasWaves) {
    TreeSet<String> inRoster = new TreeSet<>();
    roster.rows().forEach(row -> row.wave().ifPresent(inRoster::add));
    boolean match =
        surveyHasWaves
            ? roster.hasWaves() || axes.waves().size() == 1
            : !roster.hasWaves() || inRoster.size() == 1;
    if (!match) {
      out.add(
          DiagnosticCode.ROSTER_WAVES,
          Place.inFile(roster.file()),
          surveyHasWaves ? axes.waves().size() + " waves" : "no column “wave”",
          roster.hasWaves() ? inRoster.size() + " waves" : "no column “wave”");
    }
    return match;
  }

  private NamedCell named(CellKey key) {
    return new NamedCell(
        axes.functions().indexOf(key.function()),
        draft.units().name(key.unit()),
        axes.waveOf()[key.wave()]);
  }

  private String describe(NamedCell cell) {
    return CellNames.describe(
        draft.functions().get(axes.functions().get(cell.function())),
        cell.unit(),
        axes.waves().get(cell.wave()));
  }

  private static String shown(OptionalLong count) {
    return count.isPresent() ? Long.toString(count.getAsLong()) : "empty";
  }

  private static Optional<Long> boxed(OptionalLong count) {
    return count.isPresent() ? Optional.of(count.getAsLong()) : Optional.empty();
  }
}
