package io.github.locus.ingest.field;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.column.AnswerSample;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.field.PlacedField.Certainty;
import io.github.locus.ingest.questionnaire.Draft;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.table.TextFold;
import io.github.locus.ingest.words.RoundNames;
import io.github.locus.ingest.words.Wording;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the column that says which function, or which person, each record rates. */
public final class RatedColumn {
  private static final String FUNCTION = StudyField.FUNCTION.key();
  private static final String RELATIONSHIP = "relationship";

  private final FieldHeaders headers;
  private final FieldShapes shapes;

  RatedColumn(FieldHeaders headers, FieldShapes shapes) {
    this.headers = headers;
    this.shapes = shapes;
  }

  /** Keys of headers that say what names of functions are beside a record. */
  private static final List<String> SAID_OTHERWISE =
      List.of(
          Persons.RATEE,
          RELATIONSHIP,
          StudyField.UNIT.key(),
          StudyField.OWN_FUNCTION.key(),
          StudyField.LEADER.key());

  /**
   * A column that says which function each record rates, in a file whose questions name none.
   *
   * @param profiles the columns that are on no scale
   * @param stated what the user says of the rated functions
   * @param apart the column that tells the records of a person apart, where no header says so
   * @param sample cells of the first records, side by side
   * @return the column; asked where its header may also mean where somebody works
   */
  public Optional<PlacedField> rated(
      List<ColumnProfile> profiles,
      StatedFunctions stated,
      Optional<ExportColumn> apart,
      AnswerSample sample) {
    for (ColumnProfile profile : profiles) {
      String key = StudyField.FUNCTION.key();
      boolean called = headers.isCalled(key, profile.column());
      boolean said = called || headers.isNamed(key, profile.column(), false);
      if (said && (shapes.mayBeRated(profile) || (called && shapes.mayBePlaces(profile)))) {
        return Optional.of(
            !headers.asksWhatIsRated(profile.column())
                    && isOneAPerson(profile, profiles, sample)
                    && !stated.isAllOf(profile.told().keySet())
                ? rated(profile, false, Clause.ASK_WHOSE_FUNCTION)
                : new PlacedField(
                    StudyField.FUNCTION, profile.column(), Certainty.SURE, Clause.IS_BY_HEADER));
      }
    }
    return profiles.stream()
        .filter(profile -> apart.filter(profile.column()::equals).isPresent())
        // times tell rounds apart
        .filter(profile -> !RoundNames.areTimes(profile.values().keySet()))
        .findFirst()
        .map(profile -> apart(profile, stated))
        .or(() -> ratee(profiles, stated))
        .or(() -> onceAPerson(profiles, stated, sample))
        .or(
            () ->
                profiles.stream()
                    .filter(profile -> shapes.fits(StudyField.FUNCTION, profile))
                    .filter(profile -> !headers.nominates(profile.column()))
                    .filter(profile -> !headers.isCalled(Persons.RATEE, profile.column()))
                    .findFirst()
                    .map(
                        profile ->
                            rated(profile, !stated.names().isEmpty(), Clause.ASK_WHOSE_FUNCTION)))
        .or(() -> holdsFunctions(profiles, stated));
  }

  /** Whether people are told apart, and none stands beside two functions, as who works in one does. */
  private boolean isOneAPerson(
      ColumnProfile function, List<ColumnProfile> profiles, AnswerSample sample) {
    Optional<ColumnProfile> persons =
        profiles.stream()
            .filter(p -> p.column().index() != function.column().index())
            .filter(p -> headers.isCalled(StudyField.RESPONDENT.key(), p.column()))
            .findFirst();
    if (persons.isEmpty()) {
      return false;
    }
    List<String> ids = sample.cells(persons.get().column().index());
    List<String> functions = sample.cells(function.column().index());
    Map<String, String> worksIn = new HashMap<>();
    String id = "";
    for (int r = 0; r < Math.min(ids.size(), functions.size()); r++) {
      id = ids.get(r).isEmpty() ? id : ids.get(r); // merged cells name a person once
      String before = worksIn.putIfAbsent(id, functions.get(r));
      if (before != null && !before.equals(functions.get(r))) {
        return false;
      }
    }
    return !worksIn.isEmpty();
  }

  /** Several of them may be ticked: which one is rated, such a cell does not say. */
  private static boolean isList(String value) {
    return value.indexOf(',') >= 0 || value.indexOf(';') >= 0;
  }

  /** Functions, perhaps with more words, under a header that does not say what they are to it. */
  private Optional<PlacedField> holdsFunctions(
      List<ColumnProfile> profiles, StatedFunctions stated) {
    return profiles.stream()
        .filter(profile -> namesFunctions(profile, true, stated))
        // of two the one with functions of ours: teams may be called as other functions are
        .sorted(Comparator.comparing(profile -> !shapes.namesFunctions(profile)))
        .filter(profile -> profile.values().keySet().stream().noneMatch(RatedColumn::isList))
        .filter(profile -> !headers.nominates(profile.column()))
        .filter(
            profile ->
                SAID_OTHERWISE.stream().noneMatch(key -> headers.isCalled(key, profile.column())))
        .filter(profile -> !headers.isIn(StudyField.OWN_FUNCTION.key(), profile.column()))
        .filter(profile -> !headers.isIn(StudyField.UNIT.key(), profile.column()))
        .findFirst()
        .map(
            profile ->
                rated(profile, stated.isAllOf(profile.told().keySet()), Clause.ASK_WHOSE_FUNCTION));
  }

  /** Functions under a header that asks who is rated: no person is called so. */
  private Optional<PlacedField> ratee(List<ColumnProfile> profiles, StatedFunctions stated) {
    return profiles.stream()
        .filter(profile -> headers.isCalled(Persons.RATEE, profile.column()))
        .filter(profile -> namesFunctions(profile, false, stated))
        .findFirst()
        .map(profile -> rated(profile, true, Clause.ASK_APART));
  }

  /**
   * Functions that each stand once beside a person, as rounds do: which of both only a person can
   * say.
   */
  private Optional<PlacedField> onceAPerson(
      List<ColumnProfile> profiles, StatedFunctions stated, AnswerSample sample) {
    return new Panels(headers, shapes, sample)
        .rounds(profiles, Set.of())
        .flatMap(rounds -> profiles.stream().filter(p -> p.column() == rounds.column()).findFirst())
        .filter(profile -> !headers.isCalled(Persons.RATEE, profile.column()))
        .filter(profile -> namesFunctions(profile, true, stated))
        .map(profile -> rated(profile, stated.isAllOf(profile.told().keySet()), Clause.ASK_APART));
  }

  private boolean namesFunctions(ColumnProfile profile, boolean orParts, StatedFunctions stated) {
    return shapes.namesAnyFunctions(profile, orParts)
        || (!stated.names().isEmpty() && stated.isAllOf(profile.told().keySet()));
  }

  /**
   * A column that says which function is rated where it changes: cells below are empty, as those
   * that are merged with it.
   *
   * @param profiles the columns that are on no scale
   * @return the column; empty where each record says it, or none does
   */
  public Optional<ExportColumn> filledDown(List<ColumnProfile> profiles) {
    return profiles.stream()
        .filter(FieldShapes::isFilledDown)
        .filter(
            profile ->
                headers.isCalled(FUNCTION, profile.column())
                    || headers.isNamed(FUNCTION, profile.column(), false))
        .map(ColumnProfile::column)
        .findFirst();
  }

  /**
   * Whether a column holds numbers of functions: its header says which each is.
   *
   * @param column a column of numbers
   * @param codebook what a codebook says of it
   * @return true for {@code function (1=IT 2=HR)}
   */
  public boolean codesFunctions(ExportColumn column, List<String> codebook) {
    return !headers.nominates(column)
        && Stream.concat(
                Stream.of(column.row(), column.question(), column.name()), codebook.stream())
            .filter(TextFold::hasDigit)
            .anyMatch(shapes::codesFunctions);
  }

  /**
   * A column that says which function each record of a known questionnaire rates, in names that the
   * questionnaire may lack: the user states them, or the header is our own word.
   *
   * @param profiles the columns that hold no item
   * @param stated what the user says of the rated functions
   * @return the column; asked where it may also say where people work
   */
  public Optional<PlacedField> recorded(List<ColumnProfile> profiles, StatedFunctions stated) {
    List<ColumnProfile> few = profiles.stream().filter(shapes::mayBeRated).toList();
    return few.stream()
        .filter(profile -> stated.isAllOf(profile.told().keySet()))
        .findFirst()
        .map(profile -> rated(profile, true, Clause.ASK_WHOSE_FUNCTION))
        .or(
            () ->
                few.stream()
                    .filter(
                        p ->
                            Wording.of(p.column().name()).joined().equals(FUNCTION)
                                || headers.asksWhatIsRated(p.column()))
                    .findFirst()
                    .map(
                        p ->
                            ratesSeveral(profiles)
                                ? new PlacedField(
                                    StudyField.FUNCTION,
                                    p.column(),
                                    Certainty.SURE,
                                    Clause.IS_BY_HEADER)
                                : rated(p, false, Clause.ASK_WHOSE_FUNCTION)));
  }

  /** Whether persons have several records that rounds alone do not explain. */
  private boolean ratesSeveral(List<ColumnProfile> profiles) {
    boolean several =
        profiles.stream()
            .filter(ColumnProfile::repeats)
            .anyMatch(p -> headers.isCalled(StudyField.RESPONDENT.key(), p.column()));
    return several
        && (profiles.stream().noneMatch(p -> headers.isCalled(StudyField.WAVE.key(), p.column()))
            || profiles.stream()
                .anyMatch(p -> headers.isCalled(StudyField.OWN_FUNCTION.key(), p.column())));
  }

  /** Who has a record of several functions rates them, and works in one. */
  private PlacedField apart(ColumnProfile profile, StatedFunctions stated) {
    boolean functions = !stated.names().isEmpty() || shapes.fits(StudyField.FUNCTION, profile);
    return rated(profile, functions, Clause.ASK_APART);
  }

  private PlacedField rated(ColumnProfile profile, boolean functions, Clause question) {
    Argument counts = shapes.counts(profile);
    return new PlacedField(
        StudyField.FUNCTION,
        profile.column(),
        functions ? Certainty.SURE : Certainty.ASKED,
        functions
            ? Clause.IS_VALUES_OF_FUNCTIONS.with(counts)
            : question.with(counts, Draft.ORGANISATION));
  }

  /** A column that says which person each record is about. */
  public Optional<ExportColumn> ratee(List<ColumnProfile> profiles) {
    // who says in what relation they stand to somebody rates that person
    boolean related = profiles.stream().anyMatch(p -> headers.isCalled(RELATIONSHIP, p.column()));
    return profiles.stream()
        .filter(
            profile ->
                profile.repeats()
                    && !shapes.namesAnyFunctions(profile, false)
                    && (headers.isCalled(Persons.RATEE, profile.column())
                        || (related
                            && headers.isCalled(StudyField.LEADER.key(), profile.column()))))
        .map(ColumnProfile::column)
        .findFirst();
  }
}
