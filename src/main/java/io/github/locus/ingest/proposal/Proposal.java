package io.github.locus.ingest.proposal;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.Speech;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.facts.ExportFacts;
import io.github.locus.ingest.field.AnswerNames;
import io.github.locus.ingest.field.PlacedField;
import io.github.locus.ingest.field.UnitSpellings;
import io.github.locus.ingest.item.Placed;
import io.github.locus.ingest.item.Unplaced;
import io.github.locus.ingest.questionnaire.Draft;
import io.github.locus.ingest.questionnaire.InstrumentText;
import io.github.locus.ingest.questionnaire.OpenQuestion;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.ingest.questionnaire.Unsettled;
import io.github.locus.ingest.study.ItemPlacement;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.words.RoundNames;
import io.github.locus.ingest.words.Wording;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What a study file for an export could say.
 *
 * @param facts the export
 * @param instrument what was asked
 * @param draft the questionnaire that was drafted from the export; empty where one was known
 * @param rates the functions that are rated, where they are others than a known questionnaire
 *     declares
 * @param placed columns with their items
 * @param unplaced columns that look like items but are not clearly any
 * @param items where the items of each function stand, by the function's name
 * @param fields columns that hold something beside answers
 * @param leaders columns that may say who led a function, by the function's place in the instrument
 * @param answers what the answers to the questions asked once stand for
 * @param rules what answers to items mean
 */
public record Proposal(
    ExportFacts facts,
    Instrument instrument,
    Optional<Draft> draft,
    List<String> rates,
    List<Placed> placed,
    List<Unplaced> unplaced,
    Map<String, ItemPlacement> items,
    List<PlacedField> fields,
    Map<Integer, ExportColumn> leaders,
    AnswerNames answers,
    ScaleRules rules) {
  private static final Pattern WHOLE = Pattern.compile("\\d+");
  private static final Pattern DAY = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");

  /** Copies, keeping the order. */
  public Proposal {
    rates = List.copyOf(rates);
    placed = List.copyOf(placed);
    unplaced = List.copyOf(unplaced);
    items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    fields = List.copyOf(fields);
    leaders = Collections.unmodifiableMap(new LinkedHashMap<>(leaders));
  }

  /**
   * Whether a questionnaire was drafted.
   *
   * @return true if an instrument file belongs to the study
   */
  public boolean isDrafted() {
    return draft.isPresent();
  }

  /**
   * The drafted questionnaire as an instrument file.
   *
   * @param speech words of the comments
   * @return YAML with comments; empty where the questionnaire was known
   */
  public Optional<String> instrumentFile(Speech speech) {
    return draft.map(d -> new InstrumentText(d).text(speech));
  }

  /**
   * Whether functions are rated.
   *
   * @return false for a drafted questionnaire about the organisation as a whole
   */
  public boolean ratesFunctions() {
    return draft.map(d -> d.functions().rated()).orElse(true);
  }

  /**
   * What the user states and the file does not show.
   *
   * @param stated what the user says of what is rated
   * @return what is there instead, by what was stated; nothing where the items are asked about
   */
  public Map<String, Argument> notFound(StatedFunctions stated) {
    Map<String, Argument> notFound = new LinkedHashMap<>();
    List<String> readings = draft.map(Draft::readings).orElse(List.of());
    stated
        .reading()
        .filter(name -> readings.stream().noneMatch(reading -> isSame(reading, name)))
        .ifPresent(
            name ->
                notFound.put(
                    "--rating " + name,
                    readings.isEmpty() ? Clause.NO_READINGS : Argument.of(readings)));
    if (stated.isOrganisation() || unsettled().isPresent()) {
      return notFound;
    }
    List<String> functions = instrument.functions().stream().map(OrgFunction::name).toList();
    stated
        .names()
        .forEach(
            (declared, own) -> {
              if (functions.stream().noneMatch(f -> isSame(f, declared) || isSame(f, own))) {
                notFound.put("--functions " + own, Argument.of(functions));
              }
            });
    return notFound;
  }

  private static boolean isSame(String one, String other) {
    return Wording.of(one).joined().equals(Wording.of(other).joined());
  }

  /**
   * Items of which only a person can say whether agreement counts against them.
   *
   * @return ids, none for a questionnaire that is known
   */
  public List<String> perhapsReversed() {
    return draft.map(Draft::perhapsReversed).orElse(List.of());
  }

  /**
   * Names of which only a person can say whether they are those of the rated functions.
   *
   * @return names as the file writes them; none where that is certain, or the items are asked about
   */
  public List<String> perhapsFunctions() {
    return unsettled().isPresent()
        ? List.of()
        : draft.map(d -> d.functions().guessed()).orElse(List.of());
  }

  /**
   * Values of a column of functions of which only a person can say whether they are other names of
   * one.
   *
   * @return them as the file writes them; none where the names are told from the questions
   */
  public List<String> perhapsOtherNames() {
    return answers.perhapsOtherNames();
  }

  /**
   * What only a person can tell of the items.
   *
   * @return the question, empty where there is none
   */
  public Optional<OpenQuestion> unsettled() {
    return draft.flatMap(Draft::unsettled).map(Unsettled::kind);
  }

  /**
   * What only a person can tell of the scale of a dimension.
   *
   * @return a question by dimension
   */
  public Map<String, OpenQuestion> questions() {
    Map<String, OpenQuestion> questions = new LinkedHashMap<>();
    rules.questions().keySet().forEach(id -> questions.put(id, OpenQuestion.ORDER));
    draft
        .map(Draft::open)
        .orElse(Map.of())
        .forEach(
            (id, scale) ->
                questions.put(id, scale.ordered() ? OpenQuestion.RANGE : OpenQuestion.ORDER));
    return questions;
  }

  /**
   * Whether only a person can say that each record is another person: there are several rounds, and
   * no column says who answered.
   *
   * @return true where that is asked
   */
  public boolean asksForPersons() {
    boolean persons =
        fields.stream()
            .anyMatch(f -> f.field() == StudyField.RESPONDENT && (f.sure() || f.asked()));
    return !persons
        && fields.stream()
            .filter(field -> field.field() == StudyField.WAVE && field.sure())
            .flatMap(
                field -> facts.profiles().stream().filter(p -> p.column().equals(field.column())))
            .anyMatch(profile -> profile.values().size() > 1);
  }

  /**
   * What the sheets of a workbook with the same columns are called after.
   *
   * @return the function or the survey round; empty where there is one sheet, or its name says
   *     neither
   */
  public Optional<StudyField> sheets() {
    List<String> sheets = facts.sheets();
    if (sheets.isEmpty()) {
      return Optional.empty();
    }
    List<String> functions = instrument.functions().stream().map(OrgFunction::name).toList();
    boolean unnamed = placed.stream().allMatch(place -> place.cell().function().isEmpty());
    if (unnamed && isFree(StudyField.FUNCTION) && functions.equals(sheets)) {
      return Optional.of(StudyField.FUNCTION);
    }
    return isFree(StudyField.WAVE) && RoundNames.areTimes(sheets)
        ? Optional.of(StudyField.WAVE)
        : Optional.empty();
  }

  private boolean isFree(StudyField field) {
    return fields.stream().noneMatch(f -> f.field() == field && (f.sure() || f.asked()));
  }

  /**
   * Whether a code among the answers may mean that there is none.
   *
   * @return true where a person has to tell
   */
  public boolean asksForMissingCodes() {
    return rules.asksForMissing();
  }

  /**
   * What became of every column.
   *
   * @return each column of the file once
   */
  public ColumnAccount account() {
    return ColumnAccount.of(this);
  }

  /** Whether that a function is rated, or that it is this one, is a guess. */
  boolean isGuessed(OptionalInt function) {
    return draft.filter(d -> !d.functions().guessed().isEmpty()).isPresent()
        || answers.guessed().stream()
            .anyMatch(name -> function.equals(OptionalInt.of(name.function())));
  }

  /**
   * What the waves are called, where a study must state their order.
   *
   * @return names that enough people's records have; none where numbers or days tell the order, or
   *     there is one wave
   */
  public List<String> rounds() {
    List<String> rounds =
        fields.stream()
            .filter(field -> field.field() == StudyField.WAVE && field.sure())
            .flatMap(
                field -> facts.profiles().stream().filter(p -> p.column().equals(field.column())))
            .flatMap(profile -> profile.told().keySet().stream())
            .toList();
    boolean told =
        rounds.stream().allMatch(r -> WHOLE.matcher(r).matches())
            || rounds.stream().allMatch(r -> DAY.matcher(r).matches());
    return told || rounds.size() < 2 ? List.of() : rounds;
  }

  /**
   * Units that the file writes in several ways.
   *
   * @return the spellings of each; none where no column is sure to say the unit
   */
  public UnitSpellings units() {
    return fields.stream()
        .filter(field -> field.field() == StudyField.UNIT && field.sure())
        .flatMap(field -> facts.profiles().stream().filter(p -> p.column().equals(field.column())))
        .findFirst()
        .map(profile -> UnitSpellings.of(profile.values()))
        .orElseGet(() -> UnitSpellings.of(Map.of()));
  }

  /** Items of a function that were found, of all that were asked. */
  long found(OptionalInt function) {
    return placed.stream().filter(p -> p.cell().function().equals(function)).count();
  }
}
