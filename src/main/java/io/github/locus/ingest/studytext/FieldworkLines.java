package io.github.locus.ingest.studytext;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.field.PlacedField;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.study.StudyDates;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.yaml.YamlLines;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When people were asked, as far as the dates of an export tell it. They are told as whole weeks in which so many answered
 * that no day of anybody is told.
 *
 * @param proposal what was found
 */
record FieldworkLines(Proposal proposal) {
  /** Nothing is told of fewer. */
  private static final int FEWEST = 5;

  private static final int SUNDAY = 6;

  /** Platforms write 1980 or 1970 where they keep no time of an answer. */
  private static final LocalDate NO_TIME = LocalDate.of(2000, 1, 1);

  private record Weeks(LocalDate first, LocalDate last) {}

  void write(YamlLines out) {
    Optional<Weeks> weeks = isOneRound() ? weeks() : Optional.empty();
    out.gap();
    if (weeks.isPresent()) {
      out.comment("", Clause.DRAFT_FIELDWORK.with(FEWEST));
      out.line("fieldwork: {from: " + weeks.get().first() + ", to: " + weeks.get().last() + "}");
    } else {
      out.comment("", Clause.DRAFT_FIELDWORK_UNKNOWN);
      out.line("# fieldwork: {from: 2025-01-13, to: 2025-02-07}");
    }
  }

  private boolean isOneRound() {
    return proposal.sheets().isEmpty()
        && proposal.fields().stream().noneMatch(field -> field.field() == StudyField.WAVE);
  }

  private Optional<Weeks> weeks() {
    List<String> cells =
        proposal.fields().stream()
            .filter(field -> field.field() == StudyField.DATE)
            .findFirst()
            .map(PlacedField::column)
            .map(column -> proposal.facts().sample().dates(column.index()))
            .orElse(List.of());
    StudyDates dates = StudyDates.of(cells, Optional.empty());
    if (dates.isAmbiguous()) {
      return Optional.empty();
    }
    TreeMap<LocalDate, Integer> answers = new TreeMap<>();
    for (String cell : cells) {
      dates
          .day(cell)
          .filter(day -> day.isAfter(NO_TIME))
          .ifPresent(day -> answers.merge(monday(day), 1, Integer::sum));
    }
    answers.values().removeIf(n -> n < FEWEST);
    if (answers.isEmpty() || answers.firstKey().plusYears(1).isBefore(answers.lastKey())) {
      return Optional.empty(); // of several rounds, where the first began so long ago
    }
    return Optional.of(new Weeks(answers.firstKey(), answers.lastKey().plusDays(SUNDAY)));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
