package io.github.locus.ingest.roster;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.draft.NamedRoster.NamedCell;
import io.github.locus.ingest.roster.WavePeriods.WavePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who led during a wave, in a roster with {@code from} and {@code to}. One leader must have led
 * on every day of the wave: a change of leader in between is an error, for nobody can say whom the
 * answers are about.
 */
final class PeriodMatcher {
  private final String file;
  private final MatchedSurvey survey;
  private final Map<NamedCell, RosterRow> found = new HashMap<>();
  private final Set<NamedCell> faulty = new HashSet<>();
  private final Set<RosterRow> used = new HashSet<>();

  /**
   * A matcher.
   *
   * @param file name of the roster
   * @param survey what it is matched with
   */
  PeriodMatcher(String file, MatchedSurvey survey) {
    this.file = file;
    this.survey = survey;
  }

  /**
   * @param rows rows of rated functions, units under the survey's names
   * @return a row for each cell that one leader led throughout
   */
  public RosterCells match(List<RosterRow> rows) {
    List<String> unknown =
        survey.axes().waves().stream().filter(w -> survey.waves().of(w).isEmpty()).toList();
    if (!unknown.isEmpty()) {
      survey.out().add(DiagnosticCode.ROSTER_PERIODS_NEED_DATES, Place.inFile(file), unknown);
      used.addAll(rows);
      return new RosterCells(found, survey.rated().keySet());
    }
    Map<NamedCell, List<RosterRow>> byPost = new LinkedHashMap<>();
    for (RosterRow row : rows) {
      NamedCell post =
          new NamedCell(survey.axes().functions().indexOf(row.function()), row.unit(), 0);
      byPost.computeIfAbsent(post, p -> new ArrayList<>()).add(row);
    }
    byPost.forEach(this::post);
    return new RosterCells(found, faulty);
  }

  /**
   * Rows that concern no wave.
   *
   * @param rows the rows that were matched
   * @return how many of them, at least 0
   */
  public long unused(List<RosterRow> rows) {
    return rows.stream().filter(row -> !used.contains(row)).count();
  }

  private void post(NamedCell post, List<RosterRow> given) {
    List<RosterRow> rows =
        given.stream()
            .sorted(
                Comparator.comparing((RosterRow row) -> row.period().first())
                    .thenComparing(RosterRow::line))
            .toList();
    boolean sound = true;
    for (int i = 1; i < rows.size(); i++) {
      sound &= follows(post, rows.get(i - 1), rows.get(i));
    }
    for (int w = 0; w < survey.axes().waves().size(); w++) {
      NamedCell cell = new NamedCell(post.function(), post.unit(), w);
      Optional<WavePeriod> wave = survey.waves().of(survey.axes().waves().get(w));
      if (sound && wave.isPresent()) {
        wave(cell, wave.get(), rows);
      } else {
        faulty.add(cell);
      }
    }
    used.addAll(sound ? List.of() : rows);
  }

  private boolean follows(NamedCell post, RosterRow earlier, RosterRow later) {
    if (earlier.period().last().isBefore(later.period().first())) {
      return true;
    }
    long line = Math.max(earlier.line(), later.line());
    survey
        .out()
        .add(
            DiagnosticCode.PERIODS_OVERLAP,
            Place.atLine(file, line),
            survey.names().post(post),
            Clause.LINE.with(Math.min(earlier.line(), later.line())));
    return false;
  }

  private void wave(NamedCell cell, WavePeriod wave, List<RosterRow> all) {
    List<RosterRow> rows =
        all.stream().filter(row -> row.period().overlaps(wave.start(), wave.end())).toList();
    used.addAll(rows);
    Place place = survey.rated().get(cell);
    if (rows.isEmpty() || !cover(wave, rows)) {
      if (place != null) {
        survey
            .out()
            .add(DiagnosticCode.PERIOD_GAP, place, survey.names().describe(cell), wave.days());
      }
      faulty.add(cell);
      return;
    }
    for (int i = 1; i < rows.size(); i++) {
      if (!rows.get(i).leader().equals(rows.get(i - 1).leader())) {
        if (place != null) {
          survey
              .out()
              .add(
                  DiagnosticCode.LEADER_CHANGE_IN_WAVE,
                  Place.atLine(file, rows.get(i).line()),
                  survey.names().describe(cell),
                  wave.days(),
                  Clause.LINE.with(rows.get(i - 1).line()),
                  rows.get(i).period().first());
        }
        faulty.add(cell);
        return;
      }
    }
    // one leader in several rows: the last tells the headcount
    found.put(cell, rows.get(rows.size() - 1));
  }

  private static boolean cover(WavePeriod wave, List<RosterRow> rows) {
    LocalDate open = wave.start();
    for (RosterRow row : rows) {
      if (row.period().first().isAfter(open)) {
        return false;
      }
      if (!row.period().last().isBefore(wave.end())) {
        return true;
      }
      open = row.period().last().plusDays(1);
    }
    return false;
  }
}
