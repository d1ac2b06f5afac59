package io.github.locus.ingest.field;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.column.AnswerSample;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.field.PlacedField.Certainty;
import io.github.locus.ingest.item.OwnNames;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.table.PersonNames;
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

/**
 * Finds the columns that hold something beside answers: header and cells must both speak for it. Of
 * two that fit alike none is taken.
 */
public final class FieldFinder {
  /** A unit stands so often above the cells of its people, on sheets that were put together. */
  private static final long FEW = 3;

  public static final String PERIOD = "period";

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

  private final FieldHeaders headers = new FieldHeaders();
  private final FieldShapes shapes;

  /**
   * @param names what functions are called
   */
  public FieldFinder(UsualNames names) {
    this.shapes = new FieldShapes(names);
  }

  /**
   * What says which function or person each record rates, by the same headers and names.
   *
   * @return finds that column
   */
  public RatedColumn ofRecords() {
    return new RatedColumn(headers, shapes);
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
    Panels panels = new Panels(headers, shapes, sample);
    WhereTheyWork places = new WhereTheyWork(headers, shapes);
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
            case RESPONDENT -> new Persons(headers, shapes, panels).find(profiles, found, taken);
            case WAVE -> rounds(profiles, taken);
            case WEIGHT -> new Weights(headers, shapes).find(profiles, taken);
            case OWN_FUNCTION -> best(field, profiles, taken).or(() -> places.own(profiles, taken));
            case UNIT ->
                best(field, profiles, taken)
                    .filter(placed -> placed.sure() || placed.asked())
                    .or(() -> filledDown(profiles, taken))
                    .or(() -> best(field, profiles, taken))
                    .or(() -> WhereTheyWork.ofOthers(found))
                    .or(() -> places.unit(profiles, taken));
            default -> best(field, profiles, taken);
          };
      place(next, found, taken);
    }
    return new ArrayList<>(found.values());
  }

  /**
   * Adds questions about what no column is known to say while one that is left out may.
   *
   * @param fields what was found
   * @param profiles what the columns hold that hold no item
   * @param excluded why they are no ratings, where that is known
   * @param sample cells of the first records, side by side
   * @param rated whether it is asked which function a record rates
   * @return the fields and the questions
   */
  public List<PlacedField> withQuestions(
      List<PlacedField> fields,
      List<ColumnProfile> profiles,
      Map<ExportColumn, ExclusionReason> excluded,
      AnswerSample sample,
      boolean rated) {
    return new RolesWithoutColumn(headers, shapes, sample).asked(fields, profiles, excluded, rated);
  }

  /** Where people work, said above empty cells alone: whoever stands below works there too, perhaps. */
  private Optional<PlacedField> filledDown(List<ColumnProfile> profiles, Set<Integer> taken) {
    return profiles.stream()
        .filter(profile -> !taken.contains(profile.column().index()))
        .filter(profile -> isCalled(StudyField.UNIT.key(), profile.column()))
        .filter(FieldShapes::isFilledDown)
        .filter(profile -> profile.values().values().stream().allMatch(count -> count <= FEW))
        .findFirst()
        .map(
            profile ->
                new PlacedField(
                    StudyField.UNIT, profile.column(), Certainty.ASKED, Clause.ASK_FILLED_UNITS));
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
      boolean nominates = headers.nominates(profile.column());
      boolean asks = nominates || headers.asksFor(StudyField.OWN_FUNCTION, profile.column());
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

  private Optional<PlacedField> best(
      StudyField field, List<ColumnProfile> profiles, Set<Integer> taken) {
    List<ColumnProfile> whole = new ArrayList<>();
    List<ColumnProfile> inside = new ArrayList<>();
    // headers first: the cells of columns of free text take long
    List<ColumnProfile> named =
        Abreast.filter(
            profiles,
            profile ->
                profile.column().kind() != ColumnKind.IDENTIFYING
                    && !taken.contains(profile.column().index())
                    && (isNamed(field, profile, true) || isNamed(field, profile, false)));
    for (ColumnProfile profile : named) {
      if (shapes.fits(field, profile)) {
        (isNamed(field, profile, true) ? whole : inside).add(profile);
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
    return headers.isNamed(field.key(), profile.column(), whole)
        || (field == StudyField.WAVE
            && headers.isNamed(PERIOD, profile.column(), whole)
            && RoundNames.areTimes(profile.values().keySet()));
  }
}
