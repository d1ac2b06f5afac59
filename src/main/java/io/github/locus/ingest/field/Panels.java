package io.github.locus.ingest.field;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.column.AnswerSample;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.field.PlacedField.Certainty;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.words.RoundNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds persons and survey rounds by their cells, whatever their headers say: each of many values
 * stands at most once beside each of a few others, as one person answers once in a round.
 */
final class Panels {
  /** Values of a column of persons. */
  private static final int FEWEST = 10;

  /**
   * Pairs that would stand twice if the two columns had nothing to do with one another: where none
   * does, that is no chance. Fewer are enough where a header speaks of persons.
   */
  private static final double MANY_PAIRS = 9;

  private static final double SOME_PAIRS = 4;

  /** Share of the records that say whose they are; a person may have forgotten a code. */
  private static final double NEARLY_ALL = 0.8;

  /** Records that one value has on average, where values are people who answer several times. */
  private static final double OFTEN = 1.5;

  private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");

  /** Persons of a unit whose numbers are no chance. */
  private static final int FEWEST_OF_UNIT = 5;

  private final FieldHeaders headers;
  private final FieldShapes shapes;
  private final AnswerSample sample;

  Panels(FieldHeaders headers, FieldShapes shapes, AnswerSample sample) {
    this.headers = headers;
    this.shapes = shapes;
    this.sample = sample;
  }

  /**
   * The column of the rounds, where no header names one.
   *
   * @param profiles the columns that hold no item
   * @param taken places of the columns that hold something else
   * @return the column; sure where its values are times and the header of the persons says so too
   */
  Optional<PlacedField> rounds(List<ColumnProfile> profiles, Set<Integer> taken) {
    List<ColumnProfile> free =
        Abreast.filter(
            profiles,
            profile ->
                !taken.contains(profile.column().index())
                    && profile.column().kind() == ColumnKind.QUESTION
                    && profile.header().ofNumbers().isEmpty());
    List<ColumnProfile> many =
        free.stream()
            .filter(profile -> profile.values().size() >= FEWEST && profile.repeats())
            .filter(profile -> profile.filled() >= NEARLY_ALL * profile.records())
            .toList();
    Optional<PlacedField> likely = Optional.empty();
    for (ColumnProfile persons : many) {
      for (ColumnProfile rounds : free) {
        Optional<PlacedField> found =
            rounds.values().size() < 2 || !shapes.fits(StudyField.WAVE, rounds)
                ? Optional.empty()
                : rounds(persons, rounds);
        if (found.filter(PlacedField::sure).isPresent()) {
          return found;
        }
        likely = likely.or(() -> found);
      }
    }
    return likely;
  }

  private Optional<PlacedField> rounds(ColumnProfile persons, ColumnProfile rounds) {
    if (!answersOften(persons, rounds.values().size())) {
      return Optional.empty();
    }
    Set<String> names = rounds.values().keySet();
    boolean called = headers.isCalled(FieldFinder.PERIOD, rounds.column());
    boolean times = RoundNames.areTimes(names) || (called && RoundNames.inOrder(names).isPresent());
    boolean person = isPerson(persons);
    double pairs = person ? SOME_PAIRS : MANY_PAIRS;
    if (pairsThatNeverRepeat(persons.column(), rounds.column()) < pairs) {
      return times && isInOrderOfRounds(rounds)
          ? Optional.of(asked(persons, rounds))
          : Optional.empty();
    }
    return Optional.of(
        times && person && shapes.fits(StudyField.RESPONDENT, persons)
            ? new PlacedField(
                StudyField.WAVE, rounds.column(), Certainty.SURE, Clause.IS_ONCE_A_PERSON)
            : asked(persons, rounds));
  }

  private PlacedField asked(ColumnProfile persons, ColumnProfile rounds) {
    Argument why =
        Clause.ASK_ROUNDS_OF_PERSONS.with(persons.column().index() + 1, shapes.counts(rounds));
    return new PlacedField(StudyField.WAVE, rounds.column(), Certainty.ASKED, why);
  }

  /** Whether a header is one that persons have. */
  boolean isPerson(ColumnProfile profile) {
    return isCalledPerson(profile.column()) || PersonIds.areIn(profile);
  }

  /** Whether the words of a header say so, whatever the cells look like. */
  boolean isCalledPerson(ExportColumn column) {
    return headers.isCalled(StudyField.RESPONDENT.key(), column)
        || headers.isCalled(Persons.RESPONSE, column)
        || headers.isCalled("person", column);
  }

  /** Whether no value stands more often than there are rounds, and most stand in several. */
  private static boolean answersOften(ColumnProfile persons, int rounds) {
    long records = persons.values().values().stream().mapToLong(count -> count).sum();
    return records >= OFTEN * persons.values().size()
        && persons.values().values().stream().allMatch(count -> count <= rounds);
  }

  /** A long file sorted by rounds shows one of them in its first records. */
  private boolean isInOrderOfRounds(ColumnProfile rounds) {
    return sample.cells(rounds.column().index()).stream().distinct().count() <= 1
        && rounds.records() >= AnswerSample.RECORDS;
  }

  /**
   * Whether persons answer once a round in the first records.
   *
   * @param persons a column whose header speaks of persons
   * @param rounds a column of few values
   * @return true where no pair of values stands in two records, and that is no chance
   */
  boolean answersOnce(ExportColumn persons, ExportColumn rounds) {
    return pairsThatNeverRepeat(persons, rounds) >= SOME_PAIRS;
  }

  /**
   * Whether numbers of persons begin anew with 1 in several units: they are numbers within a unit.
   *
   * @param persons a column whose header speaks of persons
   * @param units the column of the units
   * @return true where those of two units at least run from 1 without a gap
   */
  boolean beginAnew(ExportColumn persons, ExportColumn units) {
    List<String> who = sample.cells(persons.index());
    List<String> where = sample.cells(units.index());
    Map<String, Set<Integer>> numbers = new HashMap<>();
    for (int record = 0; record < Math.min(who.size(), where.size()); record++) {
      if (!WHOLE.matcher(who.get(record)).matches()) {
        return false;
      }
      numbers
          .computeIfAbsent(where.get(record), any -> new HashSet<>())
          .add(Integer.parseInt(who.get(record)));
    }
    return numbers.values().stream().filter(Panels::runsFromOne).count() >= 2;
  }

  private static boolean runsFromOne(Set<Integer> numbers) {
    return numbers.size() >= FEWEST_OF_UNIT
        && numbers.contains(1)
        && numbers.stream().allMatch(n -> n >= 1 && n <= numbers.size());
  }

  /**
   * Pairs of records with the same two values that chance would make; 0 where there is one such
   * pair.
   */
  private double pairsThatNeverRepeat(ExportColumn persons, ExportColumn rounds) {
    List<String> who = sample.cells(persons.index());
    List<String> when = sample.cells(rounds.index());
    Map<String, Set<String>> seen = new HashMap<>();
    Map<String, Long> of = new HashMap<>();
    long records = 0;
    for (int record = 0; record < Math.min(who.size(), when.size()); record++) {
      if (who.get(record).isEmpty() || when.get(record).isEmpty()) {
        continue;
      }
      if (!seen.computeIfAbsent(who.get(record), any -> new HashSet<>()).add(when.get(record))) {
        return 0;
      }
      of.merge(when.get(record), 1L, Long::sum);
      records++;
    }
    double alike = 0;
    for (long count : of.values()) {
      alike += Math.pow((double) count / records, 2);
    }
    double same = seen.values().stream().mapToDouble(s -> s.size() * (s.size() - 1) / 2.0).sum();
    return alike * same;
  }
}
