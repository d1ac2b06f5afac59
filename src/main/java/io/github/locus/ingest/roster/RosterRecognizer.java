package io.github.locus.ingest.roster;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.row.TidyColumn;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.table.OpenTable;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.SurveyItem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells a roster that was given as a survey: it has leaders of functions, and no answers. */
public final class RosterRecognizer {
  private static final List<String> OF_ROSTER = List.of("function", "leader");

  private final Set<String> items = new HashSet<>();
  private final Diagnostics out;

  /**
   * A recognizer.
   *
   * @param builtIn the built-in instruments
   * @param stated the instrument that was asked, where the user says so
   * @param out takes what is no survey
   */
  public RosterRecognizer(List<Instrument> builtIn, Optional<Instrument> stated, Diagnostics out) {
    builtIn.forEach(this::know);
    stated.ifPresent(this::know);
    this.out = out;
  }

  private void know(Instrument instrument) {
    instrument.items().stream().map(SurveyItem::id).forEach(items::add);
  }

  /**
   * Reports the rosters among files.
   *
   * @param tables files that should be surveys
   * @return whether there was one
   */
  public boolean refuses(List<OpenTable> tables) {
    List<OpenTable> rosters = tables.stream().filter(this::isRoster).toList();
    for (OpenTable roster : rosters) {
      out.add(DiagnosticCode.ROSTER_AS_SURVEY, Place.inFile(roster.name()));
    }
    return !rosters.isEmpty();
  }

  private boolean isRoster(OpenTable table) {
    List<String> columns = table.columns();
    return columns.containsAll(OF_ROSTER)
        && !columns.contains(StudyField.RESPONDENT.key())
        && columns.stream().map(TidyColumn::itemOf).noneMatch(items::contains);
  }
}
