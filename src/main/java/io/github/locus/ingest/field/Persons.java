package io.github.locus.ingest.field;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.field.PlacedField.Certainty;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.table.TextFold;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells who answered: ids of persons may repeat over rounds and rated functions, ids of responses
 * do not.
 */
final class Persons {
  static final String RESPONSE = "response";

  /** Who is rated by colleagues. */
  static final String RATEE = "ratee";

  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
  private static final Pattern ZEROS = Pattern.compile("0+[1-9]\\d{0,8}");
  private static final int FEWEST = 10;

  /** Records that one value has on average, where values are people who rate several functions. */
  private static final double OFTEN = 1.5;

  /** A pseudonym: digits, and letters or so many digits that they count nothing. */
  private static final Pattern CODE =
      Pattern.compile("(?=\\S*\\d)(?=\\S*\\p{L}|\\d{5})[\\p{L}\\d_.-]{3,40}");

  private static final int FEWEST_CODES = 15;
  private static final int MOST_TIMES = 6;
  private static final double NEARLY_ALL = 0.8;

  /** Persons whose ids stand above empty cells; fewer are a note. */
  private static final int FEWEST_FILLED = 5;

  private final FieldHeaders headers;
  private final FieldShapes shapes;

  private final Panels panels;

  Persons(FieldHeaders headers, FieldShapes shapes, Panels panels) {
    this.headers = headers;
    this.shapes = shapes;
    this.panels = panels;
  }

  /**
   * Finds the column of respondents.
   *
   * @param profiles the columns that hold no item
   * @param found the fields that are known by now
   * @param taken places of their columns
   * @return the column, sure or asked
   */
  Optional<PlacedField> find(
      List<ColumnProfile> profiles, Map<StudyField, PlacedField> found, Set<Integer> taken) {
    boolean told =
        isPlaced(found, StudyField.WAVE)
            || isPlaced(found, StudyField.FUNCTION)
            || profiles.stream().anyMatch(p -> headers.isCalled(RATEE, p.column()));
    List<ColumnProfile> free =
        profiles.stream()
            .filter(profile -> !taken.contains(profile.column().index()))
            .filter(profile -> shapes.fits(StudyField.RESPONDENT, profile))
            .filter(profile -> told || !areGroups(profile))
            .toList();
    List<ColumnProfile> persons =
        free.stream()
            .filter(
                p ->
                    headers.isCalled(StudyField.RESPONDENT.key(), p.column())
                        || PersonIds.areIn(p)
                        || answersOnceARound(p, found))
            .toList();
    List<ColumnProfile> responses =
        free.stream().filter(p -> headers.isCalled(RESPONSE, p.column())).toList();
    Optional<ColumnProfile> repeated = persons.stream().filter(ColumnProfile::repeats).findFirst();
    Optional<ColumnProfile> once = responses.stream().filter(p -> !p.repeats()).findFirst();
    Optional<ColumnProfile> gaps =
        profiles.stream()
            .filter(profile -> !taken.contains(profile.column().index()))
            .filter(FieldShapes::isFilledDown)
            .filter(profile -> profile.filled() >= FEWEST_FILLED)
            .filter(profile -> panels.isCalledPerson(profile.column()))
            .findFirst();
    if (persons.isEmpty() && gaps.isPresent()) {
      return asked(gaps.get(), Clause.ASK_FILLED_IDS);
    }
    PlacedField unit = found.get(StudyField.UNIT);
    if (unit != null && !namesFunctions(unit, profiles)) {
      Optional<ColumnProfile> anew =
          Stream.concat(persons.stream(), responses.stream())
              .filter(ColumnProfile::repeats)
              .filter(p -> panels.beginAnew(p.column(), unit.column()))
              .findFirst();
      if (anew.isPresent()) {
        return asked(anew.get(), Clause.ASK_IDS_OF_UNITS.with(unit.column().index() + 1));
      }
    }
    if (repeated.isPresent() && once.isPresent()) {
      return asked(repeated.get(), Clause.ASK_PERSON_ID.with(once.get().column().index() + 1));
    }
    if (repeated.isPresent()) {
      return told ? sure(repeated.get()) : asked(repeated.get(), unexplained(found));
    }
    Optional<ColumnProfile> first =
        persons.stream()
            .findFirst()
            .or(() -> once)
            .or(() -> responses.stream().findFirst())
            .or(() -> free.stream().filter(Persons::countsRecords).findFirst());
    if (first.isEmpty()) {
      return onceAFunction(free, profiles, found);
    }
    if (!first.get().repeats()) {
      return sure(first.get());
    }
    return told ? sure(first.get()) : asked(first.get(), unexplained(found));
  }

  /**
   * Whether a column holds a few words that many records have, whatever its header: nobody answers so
   * often, and "N" may be short for a place.
   */
  private static boolean areGroups(ColumnProfile profile) {
    Map<String, Long> values = profile.values();
    return !values.isEmpty()
        && values.keySet().stream().noneMatch(TextFold::hasDigit)
        && values.values().stream().allMatch(count -> count > MOST_TIMES);
  }

  /** Whether its units are functions: the same people rate one after the other then. */
  private boolean namesFunctions(PlacedField unit, List<ColumnProfile> profiles) {
    return profiles.stream()
        .anyMatch(p -> p.column().index() == unit.column().index() && shapes.mayName(p));
  }

  /**
   * Whether a header is one that persons have, and each of them stands in each round once at most.
   */
  private boolean answersOnceARound(ColumnProfile profile, Map<StudyField, PlacedField> found) {
    PlacedField wave = found.get(StudyField.WAVE);
    return wave != null
        && isPlaced(found, StudyField.WAVE)
        && panels.isPerson(profile)
        && panels.answersOnce(profile.column(), wave.column());
  }

  /** A first column whose whole numbers rise from record to record, whatever its header says. */
  private static boolean countsRecords(ColumnProfile profile) {
    return profile.column().index() == 0
        && profile.values().keySet().stream().allMatch(WHOLE.asMatchPredicate())
        && RecordNumbers.rise(profile, FEWEST);
  }

  /**
   * A column without a header for a person, of whose many values none stands more often than one
   * person rates functions or answers in rounds: people who each have a record of several functions
   * would count as several.
   */
  private static Optional<PlacedField> onceAFunction(
      List<ColumnProfile> free, List<ColumnProfile> profiles, Map<StudyField, PlacedField> found) {
    boolean functions = isPlaced(found, StudyField.FUNCTION);
    int waves = isPlaced(found, StudyField.WAVE) ? values(profiles, found, StudyField.WAVE) : 0;
    if (!functions && waves < 2) {
      return free.stream()
          .filter(Persons::areCodesOfPersons)
          .findFirst()
          .flatMap(profile -> asked(profile, unexplained(found)));
    }
    long most =
        Math.max(1L, functions ? values(profiles, found, StudyField.FUNCTION) : 0)
            * Math.max(1, waves);
    return free.stream()
        .filter(profile -> profile.header().ofNumbers().isEmpty())
        .filter(profile -> profile.values().size() >= FEWEST)
        .filter(profile -> profile.values().values().stream().allMatch(count -> count <= most))
        .filter(
            profile ->
                profile.values().values().stream().mapToLong(count -> count).sum()
                    >= OFTEN * profile.values().size())
        .findFirst()
        .flatMap(
            profile ->
                asked(
                    profile,
                    (functions ? Clause.ASK_ONCE_A_FUNCTION : Clause.ASK_ONCE_A_ROUND).with(most)));
  }

  /**
   * Whether a column holds many codes, nearly each in the same few records, as people who answered
   * several times have.
   */
  private static boolean areCodesOfPersons(ColumnProfile profile) {
    Map<String, Long> values = profile.values();
    if (values.size() < FEWEST_CODES
        || !values.keySet().stream().allMatch(CODE.asMatchPredicate())) {
      return false;
    }
    Map<Long, Long> numbers =
        values.values().stream().collect(Collectors.groupingBy(n -> n, Collectors.counting()));
    return numbers.entrySet().stream()
        .filter(number -> number.getKey() >= 2 && number.getKey() <= MOST_TIMES)
        .anyMatch(number -> number.getValue() >= NEARLY_ALL * values.size());
  }

  private static int values(
      List<ColumnProfile> profiles, Map<StudyField, PlacedField> found, StudyField field) {
    PlacedField placed = found.get(field);
    return profiles.stream()
        .filter(profile -> placed != null && profile.column().equals(placed.column()))
        .mapToInt(profile -> profile.values().size())
        .findFirst()
        .orElse(0);
  }

  private static Argument unexplained(Map<StudyField, PlacedField> found) {
    PlacedField date = found.get(StudyField.DATE);
    return date == null
        ? Clause.ASK_SAME_ID
        : Clause.ASK_SAME_ID_AT_TIMES.with(date.column().index() + 1);
  }

  /** Whether a field is known, or will be once what is asked about it has been answered. */
  private static boolean isPlaced(Map<StudyField, PlacedField> found, StudyField field) {
    PlacedField placed = found.get(field);
    return placed != null && (placed.sure() || placed.asked());
  }

  /** Whether many numbers stand with zeros in front and without, which a spreadsheet takes away. */
  private static boolean lostZeros(ColumnProfile profile) {
    Set<String> ids = profile.values().keySet();
    return ids.stream()
            .filter(id -> ZEROS.matcher(id).matches())
            .filter(id -> ids.contains(id.replaceFirst("^0+", "")))
            .limit(FEWEST_FILLED)
            .count()
        == FEWEST_FILLED;
  }

  private static Optional<PlacedField> sure(ColumnProfile profile) {
    if (lostZeros(profile)) {
      return asked(profile, Clause.ASK_LOST_ZEROS);
    }
    Clause why = profile.repeats() ? Clause.IS_REPEATED_ID : Clause.IS_ID;
    return Optional.of(
        new PlacedField(StudyField.RESPONDENT, profile.column(), Certainty.SURE, why));
  }

  private static Optional<PlacedField> asked(ColumnProfile profile, Argument question) {
    return Optional.of(
        new PlacedField(StudyField.RESPONDENT, profile.column(), Certainty.ASKED, question));
  }
}
