package io.github.locus.ingest.roster;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.NearestName;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.draft.CellFacts.CellKey;
import io.github.locus.ingest.draft.CellFacts.Said;
import io.github.locus.ingest.draft.CellNames;
import io.github.locus.ingest.draft.NamedRoster;
import io.github.locus.ingest.draft.NamedRoster.NamedCell;
import io.github.locus.ingest.draft.Origin;
import io.github.locus.ingest.draft.SurveyDraft;
import io.github.locus.ingest.draft.UnitNames;
import io.github.locus.ingest.draft.WaveNames;
import io.github.locus.ingest.table.TextFold;
import io.github.locus.survey.Assignment;
import io.github.locus.survey.LeaderSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the leader of every rated cell: in the roster, else in the leader column, else unknown. */
public final class LeaderAssigner {
  private final SurveyDraft draft;
  private final Diagnostics out;
  private final SurveyAxes axes;
  private final WavePeriods periods;
  private final CellNames names;
  private final List<RatedCell> rated;

  /**
   * A cell with ratings.
   *
   * @param key its numbers in the draft
   * @param cell its place in the survey
   * @param origin its first rating
   */
  private record RatedCell(CellKey key, NamedCell cell, Origin origin) {}

  /**
   * An assigner for waves whose names may say when they were asked.
   *
   * @param draft what was read
   * @param axes what is rated
   * @param rated rated cells with their first rating
   */
  public LeaderAssigner(SurveyDraft draft, SurveyAxes axes, Map<CellKey, Origin> rated) {
    this(draft, axes, rated, WavePeriods.ofNames(axes.waves()));
  }

  /**
   * An assigner.
   *
   * @param draft what was read
   * @param axes what is rated
   * @param rated rated cells with their first rating
   * @param periods when the waves were asked
   */
  public LeaderAssigner(
      SurveyDraft draft, SurveyAxes axes, Map<CellKey, Origin> rated, WavePeriods periods) {
    this.draft = draft;
    this.out = draft.diagnostics();
    this.axes = axes;
    this.periods = periods;
    this.names =
        new CellNames(axes.functions().stream().map(draft.functions()::get).toList(), axes.waves());
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
  public NamedRoster assign(Optional<RosterTable> roster, boolean surveyHasWaves) {
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
    LeaderNames leaders = new LeaderNames();
    rated.forEach(c -> noteColumn(c, leaders));
    leaders.report(out);
    Map<NamedCell, Assignment> assignments = new HashMap<>();
    for (RatedCell c : rated) {
      // where nobody knows, the unit stands for its leader, in all waves alike
      Optional<String> leader =
          known
              ? draft.cells().leader(c.key()).map(said -> leaders.of(said.value()))
              : Optional.of(c.cell().unit());
      assignments.put(
          c.cell(),
          new Assignment(leader, boxed(draft.cells().headcount(c.key())), Optional.empty()));
    }
    return new NamedRoster(known ? LeaderSource.COLUMN : LeaderSource.UNKNOWN, assignments);
  }

  private void noteColumn(RatedCell c, LeaderNames leaders) {
    int function = c.cell().function();
    draft
        .cells()
        .leader(c.key())
        .ifPresent(said -> leaders.note(function, said.value(), draft.place(said.origin())));
    draft
        .cells()
        .otherSpellings(c.key())
        .forEach((name, origin) -> leaders.note(function, name, draft.place(origin)));
  }

  private Map<NamedCell, Assignment> fromRoster(RosterTable given, boolean surveyHasWaves) {
    Map<NamedCell, Assignment> assignments = new HashMap<>();
    if (!given.hasPeriods() && !wavesMatch(given, surveyHasWaves)) {
      return assignments;
    }
    RosterTable roster =
        new RosterNames(given, rated.stream().map(c -> c.cell().unit()).toList(), out).renamed();
    Map<NamedCell, Place> places = new LinkedHashMap<>();
    rated.forEach(c -> places.put(c.cell(), draft.place(c.origin())));
    RosterCells cells =
        new RosterMatcher(roster, new MatchedSurvey(axes, periods, places, names, out))
            .match(surveyHasWaves);
    Set<String> units = roster.rows().stream().map(RosterRow::unit).collect(Collectors.toSet());
    boolean same = sharesUnit(units, roster.file());
    if (!same || (surveyHasWaves && roster.hasWaves() && !sharesWave(roster))) {
      return assignments;
    }
    for (RatedCell c : rated) {
      RosterRow row = cells.rows().get(c.cell());
      if (row != null) {
        compare(roster.file(), row, c);
      } else if (!cells.faulty().contains(c.cell())) {
        String unit = c.cell().unit();
        out.add(
            DiagnosticCode.CELL_NOT_IN_ROSTER,
            draft.place(c.origin()),
            names.describe(c.cell()),
            units.contains(unit) ? Argument.none() : NearestName.hint(unit, units));
      }
    }
    Map<NamedCell, OptionalLong> counted = new HashMap<>();
    rated.forEach(c -> counted.put(c.cell(), draft.cells().headcount(c.key())));
    cells
        .rows()
        .forEach(
            (cell, row) -> {
              OptionalLong own = row.headcount();
              OptionalLong headcount =
                  own.isPresent() ? own : counted.getOrDefault(cell, OptionalLong.empty());
              assignments.put(
                  cell, new Assignment(row.leader(), boxed(headcount), boxed(row.invited())));
            });
    return assignments;
  }

  /** Another roster than that of the survey is one mistake, not one for every cell. */
  private boolean sharesUnit(Set<String> inRoster, String file) {
    Set<String> inSurvey = rated.stream().map(c -> c.cell().unit()).collect(Collectors.toSet());
    boolean shares = inSurvey.stream().anyMatch(inRoster::contains);
    if (!shares) {
      out.add(
          DiagnosticCode.ROSTER_OTHER_UNITS,
          Place.inFile(file),
          UnitNames.first(inRoster),
          UnitNames.first(inSurvey));
    }
    return shares;
  }

  /** So is the roster of another round. */
  private boolean sharesWave(RosterTable roster) {
    Set<String> inRoster = new TreeSet<>();
    roster.rows().forEach(row -> row.wave().ifPresent(inRoster::add));
    boolean shares = axes.waves().stream().anyMatch(inRoster::contains);
    if (!shares) {
      out.add(
          DiagnosticCode.ROSTER_OTHER_WAVES,
          Place.inFile(roster.file()),
          WaveNames.shown(List.copyOf(inRoster)),
          WaveNames.shown(axes.waves()));
    }
    return shares;
  }

  /** What the survey's own columns say must not differ from the roster. */
  private void compare(String file, RosterRow row, RatedCell c) {
    Optional<Said<String>> said = draft.cells().leader(c.key());
    boolean same =
        said.isEmpty()
            || row.leader().filter(name -> TextFold.alike(name, said.get().value())).isPresent();
    if (!same) {
      out.add(
          DiagnosticCode.TWO_LEADERS,
          draft.place(said.get().origin()),
          names.describe(c.cell()),
          Clause.LINE_OF_FILE.with(row.line(), file));
    }
    OptionalLong counted = draft.cells().headcount(c.key());
    if (counted.isPresent() && row.headcount().isPresent() && !counted.equals(row.headcount())) {
      out.add(
          DiagnosticCode.CONTRADICTING_COUNT,
          draft.place(c.origin()),
          "headcount",
          names.describe(c.cell()),
          RosterMatcher.shown(counted),
          RosterMatcher.shown(row.headcount()),
          Clause.LINE_OF_FILE.with(row.line(), file));
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
          surveyHasWaves ? Clause.WAVES.with(axes.waves().size()) : Clause.NO_WAVE_COLUMN,
          roster.hasWaves() ? Clause.WAVES.with(inRoster.size()) : Clause.NO_WAVE_COLUMN);
    }
    return match;
  }

  private NamedCell named(CellKey key) {
    return new NamedCell(
        axes.functions().indexOf(key.function()),
        draft.units().name(key.unit()),
        axes.waveOf()[key.wave()]);
  }

  private static Optional<Long> boxed(OptionalLong count) {
    return count.isPresent() ? Optional.of(count.getAsLong()) : Optional.empty();
  }
}
