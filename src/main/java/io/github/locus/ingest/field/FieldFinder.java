package io.github.locus.ingest.field;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.column.AnswerSample;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.field.PlacedField.Certainty;
import io.github.locus.ingest.item.OwnNames;
import io.github.locus.ingest.questionnaire.Draft;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.table.PersonNames;
import io.github.locus.ingest.table.TextFold;
import io.github.locus.ingest.words.ColumnNaming;
import io.github.locus.ingest.words.RoundNames;
import io.github.locus.ingest.words.UsualNames;
import io.github.locus.ingest.words.Wording;
import io.github.locus.instrument.OrgFunction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the columns that hold something beside answers: header and cells must both speak for it. Of
 * two that fit alike none is taken.
 */
public final class FieldFinder {
  private static final String FUNCTION = StudyField.FUNCTION.key();
  public static final String PERIOD = "period";
  private static final String RELATIONSHIP = "relationship";

  /** Fields in the order in which they choose: what functions name before what may be any place. */
  private static final List<StudyField> ORDER =
      List.of(
          StudyField.SHOULD_LEAD,
          StudyField.TURN_TO,
          StudyField.WINDOW,
          StudyField.FUNCTION,
          StudyField.OWN_FUNCTION,
          StudyField.WAVE,
          StudyField.WEIGHT,
          StudyField.UNIT,
          StudyField.LEADER,
          StudyField.DATE,
          StudyField.RESPONDENT);

  /** Questions whose every answer is a rated function or none; people work elsewhere too. */
  private static final List<StudyField> NOMINATING =
      List.of(StudyField.SHOULD_LEAD, StudyField.TURN_TO);

  private final FieldHeaders headers = new FieldHeaders();
  private final FieldShapes shapes;

  /**
   * @param names what functions are called
   */
  public FieldFinder(UsualNames names) {
    this.shapes = new FieldShapes(names);
  }

  /**
   * Looks at the columns that hold no item.
   *
   * @param profiles what their cells hold
   * @param rated whether nothing else says which function a record rates, so that a column may
   * @param known fields that are known already
   * @param sample cells of the first records, side by side
   * @return at most one column a field
   */
  public List<PlacedField> find(
      List<ColumnProfile> profiles, boolean rated, List<PlacedField> known, AnswerSample sample) {
    Panels panels = new Panels(this, shapes, sample);
    Map<StudyField, PlacedField> found = new EnumMap<>(StudyField.class);
    Set<Integer> taken = new HashSet<>();
    known.forEach(placed -> place(Optional.of(placed), found, taken));
    for (StudyField field : ORDER) {
      if (found.containsKey(field) || (field == StudyField.FUNCTION && !rated)) {
        continue;
      }
      boolean apart = found.containsKey(StudyField.WAVE) || found.containsKey(StudyField.FUNCTION);
      if (field == StudyField.DATE && !apart) {
        place(panels.rounds(profiles, taken), found, taken);
      }
      Optional<PlacedField> next =
          switch (field) {
            case RESPONDENT -> new Persons(this, shapes, panels).find(profiles, found, taken);
            case WAVE -> rounds(profiles, taken);
            case WEIGHT -> new Weights(headers, shapes).find(profiles, taken);
            case OWN_FUNCTION ->
                best(field, profiles, taken)
                    .or(() -> ownAmongOthers(profiles, taken))
                    .or(() -> ownByValues(profiles, taken));
            case UNIT -> best(field, profiles, taken).or(() -> whereOthersWork(found));
            default -> best(field, profiles, taken);
          };
      place(next, found, taken);
    }
    return new ArrayList<>(found.values());
  }

  private static void place(
      Optional<PlacedField> next, Map<StudyField, PlacedField> found, Set<Integer> taken) {
    next.ifPresent(
        placed -> {
          found.put(placed.field(), placed);
          taken.add(placed.column().index());
        });
  }

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
      boolean called = isCalled(key, profile.column());
      boolean said = called || isNamed(key, profile.column(), false);
      if (said && (shapes.mayBeRated(profile) || (called && shapes.mayBePlaces(profile)))) {
        return Optional.of(
            new PlacedField(
                StudyField.FUNCTION, profile.column(), Certainty.SURE, Clause.IS_BY_HEADER));
      }
    }
    return profiles.stream()
        .filter(profile -> apart.filter(profile.column()::equals).isPresent())
        .findFirst()
        .map(profile -> apart(profile, stated))
        .or(() -> ratee(profiles, stated))
        .or(() -> onceAPerson(profiles, stated, sample))
        .or(
            () ->
                profiles.stream()
                    .filter(profile -> shapes.fits(StudyField.FUNCTION, profile))
                    .filter(profile -> !nominates(profile.column()))
                    .filter(profile -> !isCalled(Persons.RATEE, profile.column()))
                    .findFirst()
                    .map(
                        profile ->
                            rated(profile, !stated.names().isEmpty(), Clause.ASK_WHOSE_FUNCTION)));
  }

  /** Functions under a header that asks who is rated: no person is called so. */
  private Optional<PlacedField> ratee(List<ColumnProfile> profiles, StatedFunctions stated) {
    return profiles.stream()
        .filter(profile -> isCalled(Persons.RATEE, profile.column()))
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
    return new Panels(this, shapes, sample)
        .rounds(profiles, Set.of())
        .flatMap(rounds -> profiles.stream().filter(p -> p.column() == rounds.column()).findFirst())
        .filter(profile -> !isCalled(Persons.RATEE, profile.column()))
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
                isCalled(FUNCTION, profile.column()) || isNamed(FUNCTION, profile.column(), false))
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
    return !nominates(column)
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
            .anyMatch(p -> isCalled(StudyField.RESPONDENT.key(), p.column()));
    return several
        && (profiles.stream().noneMatch(p -> isCalled(StudyField.WAVE.key(), p.column()))
            || profiles.stream()
                .anyMatch(p -> isCalled(StudyField.OWN_FUNCTION.key(), p.column())));
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
    boolean related = profiles.stream().anyMatch(p -> isCalled(RELATIONSHIP, p.column()));
    return profiles.stream()
        .filter(
            profile ->
                profile.repeats()
                    && !shapes.namesAnyFunctions(profile, false)
                    && (isCalled(Persons.RATEE, profile.column())
                        || (related && isCalled(StudyField.LEADER.key(), profile.column()))))
        .map(ColumnProfile::column)
        .findFirst();
  }

  /**
   * Answers that must be names of functions, since the question is ours and asks for one.
   *
   * @param profiles what the columns hold that hold no item
   * @param own the names that are known by now
   * @param functions functions of the instrument
   * @return these names and those of the answers that enough people gave
   */
  public OwnNames answersThatName(
      List<ColumnProfile> profiles, OwnNames own, List<OrgFunction> functions) {
    Set<String> answers = new LinkedHashSet<>();
    for (ColumnProfile profile : profiles) {
      boolean nominates = nominates(profile.column());
      boolean asks = nominates || asksFor(StudyField.OWN_FUNCTION, profile.column());
      if (asks && !profile.isOpen()) {
        profile.told().keySet().stream()
            .filter(answer -> nominates ? !shapes.isNoneOrOther(answer) : shapes.isFunction(answer))
            .forEach(answers::add);
      }
    }
    return answers.isEmpty() || answers.size() > functions.size()
        ? own
        : own.with(List.copyOf(answers), functions);
  }

  /**
   * Whether a column holds how much each record counts: its name says so, and it holds numbers.
   *
   * @param profile what it holds
   * @return true for numbers under {@code final_wgt}
   */
  public boolean weighs(ColumnProfile profile) {
    return new Weights(headers, shapes).areNamed(profile);
  }

  private boolean nominates(ExportColumn column) {
    return NOMINATING.stream().anyMatch(field -> asksFor(field, column));
  }

  private boolean asksFor(StudyField field, ExportColumn column) {
    return isNamed(field.key(), column, false) || column.name().equals(field.key());
  }

  private Optional<PlacedField> best(
      StudyField field, List<ColumnProfile> profiles, Set<Integer> taken) {
    List<ColumnProfile> whole = new ArrayList<>();
    List<ColumnProfile> inside = new ArrayList<>();
    for (ColumnProfile profile : profiles) {
      boolean open =
          profile.column().kind() != ColumnKind.IDENTIFYING
              && !taken.contains(profile.column().index());
      if (!open) {
        continue;
      }
      // headers first: the cells of columns of free text take long
      boolean all = isNamed(field, profile, true);
      if ((all || isNamed(field, profile, false)) && shapes.fits(field, profile)) {
        (all ? whole : inside).add(profile);
      }
    }
    List<ColumnProfile> best = whole.isEmpty() ? inside : whole;
    if (best.isEmpty()) {
      return named(field, profiles, taken);
    }
    if (field == StudyField.WAVE) {
      List<ExportColumn> parts = parts(profiles, taken);
      if (parts.size() > 1) {
        return Optional.of(
            new PlacedField(
                field,
                parts.get(0),
                Certainty.ASKED,
                Clause.ASK_ROUND_PARTS.with(ColumnNaming.named(parts))));
      }
    }
    // platforms write several ids and times: the first is the record's own
    boolean first = field == StudyField.DATE;
    // a manager may be anybody's; a leader is that of the rated function
    boolean sure = !first && best.size() == 1 && field != StudyField.LEADER;
    boolean persons =
        field == StudyField.UNIT && PersonNames.callUnits(best.get(0).values().keySet());
    Clause fits = persons ? Clause.IS_UNITS_OF_PERSONS : shapes.describe(field);
    Clause why = best.size() == 1 || first ? fits : Clause.IS_NOT_ALONE;
    Certainty certainty = sure ? Certainty.SURE : Certainty.SUGGESTED;
    return Optional.of(new PlacedField(field, best.get(0).column(), certainty, why));
  }

  /**
   * A question for where somebody works that is answered with rated functions and, more often, with
   * what is none: people work elsewhere too.
   */
  private Optional<PlacedField> ownAmongOthers(List<ColumnProfile> profiles, Set<Integer> taken) {
    return profiles.stream()
        .filter(profile -> !taken.contains(profile.column().index()))
        .filter(profile -> profile.column().kind() == ColumnKind.QUESTION)
        .filter(profile -> headers.isIn(StudyField.OWN_FUNCTION.key(), profile.column()))
        .filter(shapes::namesAFunction)
        .findFirst()
        .map(
            profile ->
                new PlacedField(
                    StudyField.OWN_FUNCTION,
                    profile.column(),
                    Certainty.SURE,
                    Clause.IS_FUNCTIONS_AMONG_OTHERS));
  }

  /**
   * A column that holds two rated functions, whatever its header: where people work, if that is
   * called a kind of place; else it is asked.
   */
  private Optional<PlacedField> ownByValues(List<ColumnProfile> profiles, Set<Integer> taken) {
    List<ColumnProfile> naming =
        profiles.stream()
            .filter(profile -> !taken.contains(profile.column().index()))
            .filter(profile -> profile.column().kind() == ColumnKind.QUESTION)
            .filter(shapes::namesFunctions)
            .toList();
    return naming.stream()
        .filter(profile -> isNamed(StudyField.UNIT, profile, true) || worksIn(profile.column()))
        .findFirst()
        .map(
            profile ->
                new PlacedField(
                    StudyField.OWN_FUNCTION,
                    profile.column(),
                    Certainty.SURE,
                    Clause.IS_FUNCTIONS_AMONG_OTHERS))
        .or(
            () ->
                naming.stream()
                    .findFirst()
                    .map(
                        profile ->
                            new PlacedField(
                                StudyField.OWN_FUNCTION,
                                profile.column(),
                                Certainty.ASKED,
                                Clause.ASK_OWN_FUNCTION.with(shapes.counts(profile)))));
  }

  private boolean worksIn(ExportColumn column) {
    String key = StudyField.OWN_FUNCTION.key();
    return headers.isCalled(key, column) || headers.isIn(key, column);
  }

  /** Where no other column says it, that question tells the places of all. */
  private static Optional<PlacedField> whereOthersWork(Map<StudyField, PlacedField> found) {
    return Optional.ofNullable(found.get(StudyField.OWN_FUNCTION))
        .filter(own -> own.why().equals(Clause.IS_FUNCTIONS_AMONG_OTHERS))
        .map(
            own ->
                new PlacedField(
                    StudyField.UNIT, own.column(), Certainty.SURE, Clause.IS_FEW_VALUES));
  }

  /** Columns whose headers name parts of a time: year and quarter. */
  private List<ExportColumn> parts(List<ColumnProfile> profiles, Set<Integer> taken) {
    return profiles.stream()
        .filter(profile -> !taken.contains(profile.column().index()))
        .filter(profile -> profile.column().kind() == ColumnKind.QUESTION)
        .filter(profile -> isCalled(PERIOD, profile.column()))
        .filter(profile -> !isCalled(StudyField.DATE.key(), profile.column()))
        .filter(profile -> shapes.fits(StudyField.WAVE, profile) && profile.values().size() > 1)
        .map(ColumnProfile::column)
        .toList();
  }

  private Optional<PlacedField> rounds(List<ColumnProfile> profiles, Set<Integer> taken) {
    Optional<PlacedField> best = best(StudyField.WAVE, profiles, taken);
    return best.filter(placed -> placed.sure() || placed.asked())
        .or(() -> days(profiles, taken))
        .or(() -> best);
  }

  /**
   * A column of few days of which it is not certain which they are: of each the month may stand
   * first.
   */
  private Optional<PlacedField> days(List<ColumnProfile> profiles, Set<Integer> taken) {
    return profiles.stream()
        .filter(profile -> !taken.contains(profile.column().index()))
        .filter(profile -> profile.values().size() > 1)
        .filter(FieldShapes::areDays)
        .filter(
            profile ->
                isCalled(PERIOD, profile.column())
                    || isCalled(StudyField.DATE.key(), profile.column()))
        .filter(profile -> shapes.fits(StudyField.WAVE, profile))
        .filter(profile -> !RoundNames.areTimes(profile.values().keySet()))
        .findFirst()
        .map(
            profile ->
                new PlacedField(
                    StudyField.WAVE,
                    profile.column(),
                    Certainty.ASKED,
                    Clause.ASK_DAYS_OR_MONTHS.with(shapes.counts(profile))));
  }

  /** A column that is called like the field although its cells do not fit: worth a question. */
  private static Optional<PlacedField> named(
      StudyField field, List<ColumnProfile> profiles, Set<Integer> taken) {
    String key = field.key().replace("_", "");
    return profiles.stream()
        .filter(profile -> !taken.contains(profile.column().index()) && profile.filled() > 0)
        .map(ColumnProfile::column)
        .filter(column -> Wording.of(column.name()).joined().equals(key))
        .findFirst()
        .map(
            column ->
                new PlacedField(field, column, Certainty.SUGGESTED, Clause.IS_OTHERWISE_ANSWERED));
  }

  /** Whether a header is one of the phrases of a key, as a whole. */
  public boolean isCalled(String key, ExportColumn column) {
    return headers.isCalled(key, column);
  }

  /** The survey round may be said in words for a round, or by a header of time over times. */
  private boolean isNamed(StudyField field, ColumnProfile profile, boolean whole) {
    return isNamed(field.key(), profile.column(), whole)
        || (field == StudyField.WAVE
            && isNamed(PERIOD, profile.column(), whole)
            && RoundNames.areTimes(profile.values().keySet()));
  }

  private boolean isNamed(String key, ExportColumn column, boolean whole) {
    return whole
        ? headers.isCalled(key, column)
        : headers.isIn(key, column) || (key.equals(FUNCTION) && headers.asksWhatIsRated(column));
  }
}
