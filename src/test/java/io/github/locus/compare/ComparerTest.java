package io.github.locus.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.result.AnalysisOptions;
import io.github.locus.result.CarelessRatings;
import io.github.locus.result.Change;
import io.github.locus.result.Comparison;
import io.github.locus.result.Component;
import io.github.locus.result.DimensionSummary;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionChange;
import io.github.locus.result.InstrumentSummary;
import io.github.locus.result.JsonForm;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.result.ScoringResult;
import io.github.locus.result.Shown;
import io.github.locus.result.Verdict;
import io.github.locus.wording.ComparisonSentences;
import io.github.locus.wording.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparerTest {
  private static final Words WORDS = Words.of("en");
  private static final Result RICH = ResultFixtures.rich();

  @Test
  void difference_hasTheSumOfBothVariances() {
    // sd 3 and 4 make 5; 1.6449 is the 95% quantile of the standard normal
    Change change = difference(estimate(60, 3), estimate(70, 4));

    assertThat(change.difference().mean()).isEqualTo(10);
    assertThat(change.difference().low()).isCloseTo(10 - 1.6448536 * 5, within(1e-6));
    assertThat(change.difference().high()).isCloseTo(10 + 1.6448536 * 5, within(1e-6));
  }

  @Test
  void difference_isBeyondNoise_whereItsIntervalLeavesOutZero() {
    assertThat(difference(estimate(60, 3), estimate(68.3, 4)).beyondNoise()).isTrue();
    assertThat(difference(estimate(60, 3), estimate(68.1, 4)).beyondNoise()).isFalse();
    assertThat(difference(estimate(68.3, 4), estimate(60, 3)).beyondNoise()).isTrue();
  }

  @Test
  void figureThatOneSideWithholds_hasNoChange() {
    Comparison comparison = Comparer.compare(ResultFixtures.withheld(), RICH);

    assertThat(function(comparison, "IT").levels().values()).allMatch(Optional::isEmpty);
    assertThat(told(comparison).notes()).anyMatch(note -> note.contains("No figure"));
  }

  @Test
  void severalFunctionsAreListed_andAConfidenceThatStaysIsSaidOnce() {
    Component<Result, Verdict> verdict = Result::verdict;
    Component<Verdict, List<String>> named = Verdict::functions;
    Result two = verdict.replaced(RICH, named.replaced(RICH.verdict(), List.of("L&D", "BU")));
    Comparison comparison = Comparer.compare(two, two);

    assertThat(told(comparison).explanation().get(0))
        .contains("for L&D and BU (confidence ")
        .endsWith(").");
    assertThat(new ComparisonSentences(Words.of("de"), comparison).explanation().get(0))
        .contains("für L&D und BU (Sicherheit ")
        .endsWith(").");
  }

  @Test
  void aChanceThatStays_isNoNews() {
    assertThat(told(Comparer.compare(RICH, RICH)).explanation())
        .noneMatch(sentence -> sentence.contains("chance of being best"));
  }

  @Test
  void aConfidenceThatChanged_isSaidOfBoth() {
    Component<Result, Verdict> verdict = Result::verdict;
    Component<Verdict, Shown<Double>> confidence = Verdict::confidence;
    Result surer = verdict.replaced(RICH, confidence.replaced(RICH.verdict(), Shown.fact(0.5)));

    assertThat(told(Comparer.compare(surer, RICH)).explanation().get(0))
        .endsWith("; its confidence was 50%.");
  }

  @Test
  void sameResultTwice_hasNoChangeBeyondNoise() {
    Comparison comparison = Comparer.compare(RICH, RICH);

    assertThat(comparison.verdictChanged()).isFalse();
    assertThat(told(comparison).explanation().get(0)).startsWith("The verdict is the same: ");
    comparison
        .functions()
        .values()
        .forEach(
            function ->
                assertThat(function.levels().values())
                    .flatExtracting(change -> change.stream().toList())
                    .noneMatch(Change::beyondNoise));
  }

  @Test
  void whatDidNotChange_isToldAsAList() {
    assertThat(told(Comparer.compare(RICH, RICH)).explanation())
        .anyMatch(
            line -> line.endsWith("no change beyond noise in repeatable, today and showcase."));
  }

  @Test
  void leadersUnderOneCodeInBoth_makeIntervalsWide_andThatIsSaid() {
    Result keyed = keyed(RICH);

    assertThat(told(Comparer.compare(keyed, keyed)).notes())
        .anyMatch(note -> note.startsWith("Leaders under one code in both results: "));
    assertThat(told(Comparer.compare(RICH, RICH)).notes())
        .noneMatch(note -> note.startsWith("Leaders under one code"))
        .anyMatch(note -> note.contains("one model of both waves"));
  }

  private static Result keyed(Result result) {
    Component<AnalysisOptions, Optional<String>> key = AnalysisOptions::codeKey;
    return ResultFixtures.with(
        result, Result::options, key.replaced(result.options(), Optional.of("abcdef12")));
  }

  @Test
  void everyLensAndDimension_isCompared() {
    FunctionChange it = function(Comparer.compare(RICH, RICH), "IT");

    assertThat(it.levels().keySet())
        .containsExactly("today", "repeatable", "showcase", "atRisk", "tau");
    assertThat(it.levels().values()).allMatch(Optional::isPresent);
    assertThat(it.dimensions()).hasSize(9);
  }

  /** As where an organisation took the usual names once, and its own the next time. */
  @Test
  void functionsUnderOtherNames_areMatchedByWhatTheQuestionnaireCallsThem() {
    Comparison comparison = Comparer.compare(ownNames(RICH), RICH);

    assertThat(comparison.functions().keySet())
        .containsExactlyElementsOf(RICH.functions().keySet());
    assertThat(comparison.onlyBefore()).isEmpty();
    assertThat(comparison.onlyAfter()).isEmpty();
    assertThat(comparison.verdictChanged()).isFalse();
    assertThat(function(comparison, "BU").pBestBefore())
        .isPresent()
        .isEqualTo(function(comparison, "BU").pBestAfter());
    assertThat(told(comparison).notes())
        .contains(
            "Called otherwise in the result before, and matched by what the questionnaire calls"
                + " them: BU (before: Field Teams).");
    assertThat(told(Comparer.compare(RICH, RICH)).notes())
        .noneMatch(note -> note.startsWith("Called otherwise"));
  }

  @Test
  void anotherNameInAnotherQuestionnaire_matchesNothing() {
    Component<InstrumentSummary, String> id = InstrumentSummary::id;
    Result own = ownNames(RICH);
    Result other =
        ResultFixtures.with(own, Result::instrument, id.replaced(own.instrument(), "another"));

    assertThat(Comparer.compare(other, RICH).onlyBefore()).containsExactly("Field Teams");
  }

  /** Otherwise a survey could be released twice, one person apart, by naming its functions anew. */
  @Test
  void anotherName_hidesNoDifferenceOfFewPersons() {
    Result later = RICH;
    Component<Result, ScoringResult> scoring = Result::scoring;
    Component<ScoringResult, Map<String, Map<String, Shown<Integer>>>> persons =
        ScoringResult::respondents;
    Result earlier =
        ownNames(
            scoring.replaced(
                RICH,
                persons.replaced(RICH.scoring(), Map.of("BU", Map.of("2026", Shown.fact(40))))));
    Result more =
        scoring.replaced(
            later, persons.replaced(later.scoring(), Map.of("BU", Map.of("2026", Shown.fact(41)))));

    assertThat(Subtraction.of(earlier, more, 5))
        .contains(new Subtraction.OfFewPersons(5, List.of(new Differencing("BU", "2026"))));
  }

  /** The same with the business units called otherwise. */
  private static Result ownNames(Result result) {
    Component<InstrumentSummary, Map<String, String>> roles = InstrumentSummary::roles;
    return ResultFixtures.with(
        new SameFunctions(Map.of("BU", "Field Teams")).in(result),
        Result::instrument,
        roles.replaced(result.instrument(), Map.of("Field Teams", "BU")));
  }

  @Test
  void functionOfOneResultAlone_isNamed_notCompared() {
    Comparison comparison =
        Comparer.compare(
            ResultFixtures.sized(List.of("IT", "HR"), 10),
            ResultFixtures.sized(List.of("HR", "Legal"), 10));

    assertThat(comparison.functions()).containsOnlyKeys("HR");
    assertThat(comparison.onlyBefore()).containsExactly("IT");
    assertThat(comparison.onlyAfter()).containsExactly("Legal");
  }

  @Test
  void dimensionsThatChanged_areNamed_notTheirIds() {
    DimensionSummary people =
        RICH.instrument().dimensions().stream()
            .filter(d -> d.id().equals("people"))
            .findFirst()
            .orElseThrow();
    Comparison comparison = Comparer.compare(RICH, RICH);

    assertThat(comparison.dimension("people")).isEqualTo(people.name()).isNotEqualTo("people");
    assertThat(comparison.dimensions())
        .containsOnlyKeys(function(comparison, "IT").dimensions().keySet());
    assertThat(comparison.dimension("of-neither")).isEqualTo("of-neither");
  }

  @Test
  void otherInstrument_comparesNothing() {
    InstrumentSummary other =
        new InstrumentSummary("locus-12", "1", "en", Map.of(), RICH.instrument().dimensions());
    Comparison comparison = Comparer.compare(RICH, with(RICH.options(), other));

    assertThat(told(comparison).notes())
        .anyMatch(note -> note.startsWith("The instruments differ"));
    assertThat(function(comparison, "IT").levels().values()).allMatch(Optional::isEmpty);
    assertThat(function(comparison, "IT").dimensions().values()).allMatch(Optional::isEmpty);
  }

  @Test
  void otherWeights_compareDimensionsAlone() {
    List<DimensionSummary> dimensions =
        RICH.instrument().dimensions().stream()
            .map(d -> reweighted(d, d.id().equals("people") ? 0.3 : 0.7 / 8))
            .toList();
    Comparison comparison =
        Comparer.compare(
            RICH,
            with(
                RICH.options(),
                new InstrumentSummary("locus-24", "1", "en", Map.of(), dimensions)));

    assertThat(function(comparison, "IT").levels().values()).allMatch(Optional::isEmpty);
    assertThat(function(comparison, "IT").dimensions().values()).anyMatch(Optional::isPresent);
    assertThat(told(comparison).notes()).anyMatch(note -> note.startsWith("The weights"));
  }

  /** Two of one wave are two equations in the answers of who left dimensions open, or rated other functions than the rest. */
  @Test
  void otherWeights_ofTheSamePersons_areRefused() {
    List<DimensionSummary> dimensions =
        RICH.instrument().dimensions().stream()
            .map(d -> reweighted(d, d.id().equals("people") ? 0.3 : 0.7 / 8))
            .toList();
    Result other =
        with(RICH.options(), new InstrumentSummary("locus-24", "1", "en", Map.of(), dimensions));

    assertThat(Subtraction.of(RICH, RICH, 0)).isEmpty();
    assertThat(Subtraction.of(RICH, other, 0))
        .hasValueSatisfying(why -> assertThat(why).isInstanceOf(Subtraction.OfOtherModels.class));
  }

  @Test
  void otherThreshold_comparesLevels_butNoVerdict() {
    Comparison comparison = Comparer.compare(RICH, with(options(70, 0.8), RICH.instrument()));

    assertThat(function(comparison, "IT").levels().values()).allMatch(Optional::isPresent);
    assertThat(told(comparison).explanation())
        .anyMatch(s -> s.contains("not held against the same"));
    assertThat(told(comparison).notes()).anyMatch(note -> note.startsWith("The thresholds differ"));
  }

  @Test
  void otherAssurance_comparesTodayAndShowcase_notRepeatable() {
    FunctionChange it =
        function(Comparer.compare(RICH, with(options(60, 0.9), RICH.instrument())), "IT");

    assertThat(it.levels().get("today")).isPresent();
    assertThat(it.levels().get("repeatable")).isEmpty();
    assertThat(it.levels().get("atRisk")).isEmpty();
  }

  @Test
  void json_isThatOfTheRecord() {
    String json = new String(JsonForm.write(Comparer.compare(RICH, RICH)), StandardCharsets.UTF_8);

    assertThat(json).contains("\"schemaVersion\": 2", "\"beyondNoise\": false", "\"repeatable\"");
  }

  private static ComparisonSentences told(Comparison comparison) {
    return new ComparisonSentences(WORDS, comparison);
  }

  private static Change difference(Estimate before, Estimate after) {
    return Difference.of(Optional.of(before), Optional.of(after)).orElseThrow();
  }

  private static Estimate estimate(double mean, double sd) {
    return new Estimate(mean, mean - 1.6448536269514722 * sd, mean + 1.6448536269514722 * sd);
  }

  private static FunctionChange function(Comparison comparison, String name) {
    return Objects.requireNonNull(comparison.functions().get(name));
  }

  private static DimensionSummary reweighted(DimensionSummary d, double weight) {
    return new DimensionSummary(
        d.id(),
        d.name(),
        d.role(),
        d.isCapability() ? weight : 0,
        d.scaleMin(),
        d.scaleMax(),
        d.labels(),
        d.items());
  }

  private static AnalysisOptions options(double threshold, double assurance) {
    return new AnalysisOptions(
        Optional.empty(),
        "locus-24",
        threshold,
        assurance,
        5,
        CarelessRatings.DROP,
        1,
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        "en");
  }

  private static Result with(AnalysisOptions options, InstrumentSummary instrument) {
    return ResultFixtures.with(
        ResultFixtures.with(RICH, Result::options, options), Result::instrument, instrument);
  }
}
