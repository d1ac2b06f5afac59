package io.github.locus.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.result.AnalysisOptions;
import io.github.locus.result.Component;
import io.github.locus.result.CostPerPoint;
import io.github.locus.result.Estimate;
import io.github.locus.result.FigureReference;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.JsonForm;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.result.ResultFormatException;
import io.github.locus.result.ResultJson;
import io.github.locus.result.Shown;
import io.github.locus.result.StricterMinimum;
import io.github.locus.result.Verdict;
import io.github.locus.result.VerdictKind;
import io.github.locus.result.WaitingCost;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What it costs to wait, by the organisation's own figure and the published level. */
class WaitingRuleTest {
  private static final Result RICH = ResultFixtures.rich();
  private static final String LEAD = RICH.verdict().functions().get(0);
  private static final CostPerPoint COST = new CostPerPoint(12000, "EUR a year");

  /** The published level of the function that is to lead, a threshold and what a point costs. */
  private static Result stated(Shown<Estimate> today, double threshold, CostPerPoint cost) {
    Component<AnalysisOptions, Double> level = AnalysisOptions::threshold;
    Component<AnalysisOptions, Optional<CostPerPoint>> each = AnalysisOptions::costPerPoint;
    AnalysisOptions options =
        each.replaced(level.replaced(RICH.options(), threshold), Optional.of(cost));
    Component<FunctionResult, Shown<Estimate>> lens = FunctionResult::today;
    Map<String, FunctionResult> functions = new LinkedHashMap<>(RICH.functions());
    functions.computeIfPresent(LEAD, (name, of) -> lens.replaced(of, today));
    Result result = ResultFixtures.with(RICH, Result::options, options);
    return ResultFixtures.with(result, Result::functions, functions);
  }

  private static Result lacking() {
    return WaitingRule.applied(stated(level(52.9), 60, COST));
  }

  private static Shown<Estimate> level(double mean) {
    return Shown.of(new Estimate(mean, mean - 3, mean + 3), 120, 5);
  }

  private static Optional<WaitingCost> waiting(Result result) {
    return WaitingRule.applied(result).verdict().waiting();
  }

  @ParameterizedTest
  @CsvSource({
    "52.9, 60, 12000, 7.1, 85200",
    "59.9, 60, 0.01, 0.1, 0.001",
    "30, 62.5, 99.99, 32.5, 3249.675"
  })
  void cost_isWhatIsPrintedTimesTheOwnFigure(
      double today, double threshold, double amount, double lacks, double cost) {
    WaitingCost found =
        waiting(stated(level(today), threshold, new CostPerPoint(amount, "EUR"))).orElseThrow();

    assertThat(found.lacking()).isCloseTo(lacks, within(1e-9));
    assertThat(found.cost()).isCloseTo(cost, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"60", "60.1", "88"})
  void whereNothingLacks_thereIsNone(double today) {
    assertThat(waiting(stated(level(today), 60, COST))).isEmpty();
  }

  @Test
  void whereTheLevelIsWithheld_thereIsNone() {
    assertThat(waiting(stated(Shown.withheld(Reason.TOO_FEW_PERSONS), 60, COST))).isEmpty();
  }

  @Test
  void whereNoFigureIsStated_thereIsNone() {
    assertThat(waiting(RICH)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(VerdictKind.class)
  void whereNobodyIsNamedToLead_thereIsNone(VerdictKind kind) {
    Component<Verdict, VerdictKind> of = Verdict::kind;
    Result other =
        ResultFixtures.with(
            stated(level(52.9), 60, COST), Result::verdict, of.replaced(RICH.verdict(), kind));

    assertThat(waiting(other).isPresent())
        .isEqualTo(kind != VerdictKind.TOO_CLOSE && kind != VerdictKind.INSUFFICIENT_EVIDENCE);
  }

  @Test
  void underAMinimumThatWithholdsTheLevel_itIsGone() {
    assertThat(StricterMinimum.of(lacking(), 120).verdict().waiting()).isPresent();
    assertThat(StricterMinimum.of(lacking(), 121).verdict().waiting()).isEmpty();
  }

  @Test
  void everyFigureOfIt_standsInTheResult() {
    assertThat(lacking().verdict().waiting().orElseThrow().says().figures())
        .extracting(FigureReference::place)
        .containsExactly("today", "threshold", "lacking", "amount", "cost");
    assertThat(lacking().verdict().waiting().orElseThrow().says().figures())
        .allSatisfy(figure -> assertThat(ResultJson.figure(lacking(), figure.path())).isPresent());
  }

  @Test
  void resultWithIt_isReadBackEqual() throws ResultFormatException {
    assertThat(ResultJson.read(JsonForm.write(lacking()))).isEqualTo(lacking());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | is 7.1 points below the threshold of 60 today (at 52.9). At 12,000 EUR a year a point, by your own figure, waiting costs 85,200 EUR a year
          de | liegt heute 7,1 Punkte unter der Schwelle von 60 (der Stand ist 52,9). Bei 12.000 EUR a year je Punkt, nach Ihrer eigenen Angabe, kostet Warten 85.200 EUR a year
          """)
  void sentence_saysWhoseFigureItIs(String language, String said) {
    assertThat(new ResultWords(Words.of(language), lacking()).sentences().waiting().orElseThrow())
        .contains(said);
  }
}
