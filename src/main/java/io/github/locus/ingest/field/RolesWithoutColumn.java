package io.github.locus.ingest.field;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.column.AnswerSample;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.field.PlacedField.Certainty;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.table.PersonNames;
import io.github.locus.ingest.words.RoundNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks about what no column is known to say while one that is left out may: where people work, which
 * round it is, who leads the rated function. Headers have more words than any list; what decides here
 * are the values.
 */
final class RolesWithoutColumn {
  private static final int MOST_UNITS = 60;
  private static final int MOST_ROUNDS = 8;

  /** Candidates whose values are shown. */
  private static final int MOST_SHOWN = 4;

  private static final String AS_A_WAVE = "- {name: \"1\", from: 2025-01-01, to: 2025-03-31}";

  /** Columns with the same values as often are one question about several things. */
  private static final int ALIKE = 3;

  /** Reasons for which a column is left out that may as well be that it was not understood. */
  private static final Set<ExclusionReason> NOT_UNDERSTOOD =
      Set.of(
          ExclusionReason.FREE_TEXT,
          ExclusionReason.FRACTIONS,
          ExclusionReason.COUNTS,
          ExclusionReason.ATTRIBUTE,
          ExclusionReason.UNLIKE,
          ExclusionReason.STRANGER,
          ExclusionReason.MARK,
          ExclusionReason.RARE_ANSWERS,
          ExclusionReason.CHOICE,
          ExclusionReason.SINGLE,
          ExclusionReason.UNCLEAR_FIELD,
          ExclusionReason.NOT_IN_QUESTIONNAIRE);

  private final FieldHeaders headers;
  private final FieldShapes shapes;
  private final AnswerSample sample;
  private final PersonValues values = new PersonValues();

  /**
   * @param headers what headers are known to say
   * @param shapes what the cells of fields look like
   * @param sample cells of the first records, side by side
   */
  RolesWithoutColumn(FieldHeaders headers, FieldShapes shapes, AnswerSample sample) {
    this.headers = headers;
    this.shapes = shapes;
    this.sample = sample;
  }

  /**
   * Adds a question for each role that nothing plays.
   *
   * @param fields what was found
   * @param free columns that hold no item
   * @param excluded why they are no ratings, where that is known
   * @param rated whether it is asked which function a record rates, which any column of functions
   *     may say
   * @return the fields; a suggestion of which there are several is asked
   */
  List<PlacedField> asked(
      List<PlacedField> fields,
      List<ColumnProfile> free,
      Map<ExportColumn, ExclusionReason> excluded,
      boolean rated) {
    List<PlacedField> all = new ArrayList<>(fields);
    List<ColumnProfile> open =
        free.stream()
            .filter(profile -> mayTell(profile.column()))
            .filter(profile -> notUnderstood(profile.column(), excluded))
            .filter(profile -> 2 * profile.filled() >= profile.records())
            .filter(RolesWithoutColumn::partsPeople)
            .toList();
    ask(StudyField.WAVE, open.stream().filter(RolesWithoutColumn::areRounds).toList(), all);
    askOfDates(all);
    ask(StudyField.LEADER, open.stream().filter(p -> mayLead(p, all)).toList(), all);
    List<ColumnProfile> units =
        units(open).stream()
            .filter(profile -> !rated || !shapes.namesAnyFunctions(profile, true))
            .toList();
    ask(StudyField.UNIT, units, all);
    return all;
  }

  /** What is asked by itself, or was known of the person before. */
  private static boolean mayTell(ExportColumn column) {
    return column.kind() == ColumnKind.EMBEDDED
        || (column.kind() == ColumnKind.QUESTION && column.row().isEmpty());
  }

  private static boolean notUnderstood(
      ExportColumn column, Map<ExportColumn, ExclusionReason> excluded) {
    ExclusionReason reason = excluded.get(column);
    return reason == null || NOT_UNDERSTOOD.contains(reason);
  }

  /** Whether most people stand beside a value that enough have, two at least. */
  private static boolean partsPeople(ColumnProfile profile) {
    Map<String, Long> told = profile.told();
    return told.size() >= 2
        && 2 * told.values().stream().mapToLong(count -> count).sum() >= profile.filled();
  }

  private void ask(StudyField role, List<ColumnProfile> candidates, List<PlacedField> fields) {
    boolean known = fields.stream().anyMatch(f -> f.field() == role && (f.sure() || f.asked()));
    List<ColumnProfile> open =
        candidates.stream()
            .filter(
                profile ->
                    fields.stream()
                        .noneMatch(f -> f.field() != role && f.column().equals(profile.column())))
            .toList();
    if (known || open.isEmpty()) {
      return;
    }
    fields.removeIf(field -> field.field() == role);
    Argument seen =
        Argument.of(open.stream().limit(MOST_SHOWN).map(profile -> shown(role, profile)).toList());
    Clause question =
        role == StudyField.WAVE
            ? Clause.ASK_ROUND_COLUMN
            : role == StudyField.LEADER ? Clause.ASK_LEADER_COLUMN : Clause.ASK_UNIT_COLUMN;
    fields.add(
        new PlacedField(
            role,
            open.get(0).column(),
            Certainty.ASKED,
            question.with(seen, "{column: " + (open.get(0).column().index() + 1) + "}"),
            open.stream().skip(1).map(ColumnProfile::column).toList()));
  }

  /** Days far apart, many around each, are those of several rounds. */
  private void askOfDates(List<PlacedField> fields) {
    boolean known =
        fields.stream().anyMatch(f -> f.field() == StudyField.WAVE && (f.sure() || f.asked()));
    Optional<PlacedField> date =
        fields.stream().filter(f -> f.field() == StudyField.DATE && !known).findFirst();
    List<String> cells = date.map(field -> sample.dates(field.column().index())).orElse(List.of());
    DistantDays groups = DistantDays.of(cells);
    if (date.isEmpty() || groups.all().size() < 2) {
      return;
    }
    ExportColumn column = date.get().column();
    fields.removeIf(f -> f.field() == StudyField.WAVE || f.field() == StudyField.DATE);
    fields.add(
        new PlacedField(
            StudyField.WAVE,
            column,
            Certainty.ASKED,
            Clause.ASK_ROUNDS_OF_DATES.with(
                groups.told(), "date: {column: " + (column.index() + 1) + "}", AS_A_WAVE)));
  }

  /** Names of leaders are shown nowhere, and no values that may be names of persons. */
  private Argument shown(StudyField role, ColumnProfile profile) {
    int place = profile.column().index() + 1;
    boolean persons = PersonNames.callUnits(profile.values().keySet());
    return role == StudyField.LEADER || persons
        ? Clause.CANDIDATE_OF.with(place, profile.values().size())
        : Clause.CANDIDATE_WITH.with(place, profile.values().size(), shapes.counts(profile));
  }

  private List<ColumnProfile> units(List<ColumnProfile> open) {
    Map<Set<String>, Integer> alike = new HashMap<>();
    open.forEach(profile -> alike.merge(profile.values().keySet(), 1, Integer::sum));
    return open.stream()
        .filter(profile -> alike.getOrDefault(profile.values().keySet(), 0) < ALIKE)
        .filter(profile -> profile.values().size() <= MOST_UNITS)
        .filter(shapes::mayBePlaces)
        .filter(headers::mayNamePlaces)
        .filter(profile -> !values.are(profile.values().keySet()))
        .toList();
  }

  /** Whether values are times with a word or a year in them; bare numbers may count anything. */
  private static boolean areRounds(ColumnProfile profile) {
    return profile.values().size() <= MOST_ROUNDS
        && profile.values().keySet().stream().allMatch(RolesWithoutColumn::isTold)
        && RoundNames.areTimes(profile.values().keySet());
  }

  private static boolean isTold(String value) {
    return value.length() > 1 && value.chars().anyMatch(Character::isLetter);
  }

  /**
   * Whether each of its values stands beside one rated function alone, as a leader of it does; where
   * people work does not.
   */
  private boolean mayLead(ColumnProfile profile, List<PlacedField> fields) {
    Optional<PlacedField> function =
        fields.stream().filter(f -> f.field() == StudyField.FUNCTION).findFirst();
    if (function.isEmpty() || !shapes.fits(StudyField.LEADER, profile)) {
      return false;
    }
    List<String> leaders = sample.cells(profile.column().index());
    List<String> functions = sample.cells(function.get().column().index());
    Map<String, String> led = new HashMap<>();
    for (int r = 0; r < Math.min(leaders.size(), functions.size()); r++) {
      String before = led.putIfAbsent(leaders.get(r), functions.get(r));
      if (before != null && !before.equals(functions.get(r)) && !leaders.get(r).isEmpty()) {
        return false;
      }
    }
    return Set.copyOf(led.values()).size() >= 2;
  }
}
