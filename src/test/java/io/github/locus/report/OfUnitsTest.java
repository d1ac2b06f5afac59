package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.chart.Chart;
import io.github.locus.chart.Charts;
import io.github.locus.page.Document;
import io.github.locus.page.ResultDocument;
import io.github.locus.page.SummaryDocument;
import io.github.locus.result.Component;
import io.github.locus.result.Finding;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.PlaceResult;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.result.Shown;
import io.github.locus.result.SuccessionResult;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where nobody says who leads, units stand for leaders, and pages speak of units. */
class OfUnitsTest {
  private static final String OF_UNITS = ".of-units";

  /** Texts that say what is not known of leaders, or set leaders against units. */
  private static final List<String> OF_LEADERS =
      List.of(
          "caveat.leaders-unknown",
          "finding.leaders-unknown",
          "change.leaders-unknown",
          "absent.leaders-unknown",
          "reason.two-readings",
          "chart.lenses.if-place",
          "chart.lenses.row.if-place",
          "report.term.uneven",
          "report.readings.table",
          "report.readings.leaders",
          "report.readings.note",
          "report.leaders.introduction",
          "report.method.ranking");

  @ParameterizedTest
  @CsvSource({"en, leader", "de, leitung"})
  void noPageSpeaksOfTheLeadersOfASurveyThatNamesNone(String language, String leader) {
    ResultWords told = new ResultWords(Words.of(language), withoutRoster());
    List<Chart> charts = Charts.of(told);
    for (Document page : List.of(SummaryDocument.of(told), ResultDocument.of(told, charts))) {
      String text = without(told, Documents.markdown(page));
      assertThat(text.lines().filter(line -> line.toLowerCase(Locale.ROOT).contains(leader)))
          .isEmpty();
      assertThat(text).containsIgnoringCase(language.equals("de") ? "Einheit" : "unit");
    }
    assertThat(charts)
        .allSatisfy(
            chart ->
                assertThat(
                        Stream.of(chart.title(), chart.subtitle(), chart.description())
                            .map(text -> without(told, text))
                            .collect(Collectors.joining(" ")))
                    .doesNotContainIgnoringCase(leader));
  }

  private static String without(ResultWords told, String text) {
    String left = text;
    for (String key : OF_LEADERS) {
      left = left.replaceAll(pattern(told.words().pattern(key)), "");
    }
    return left;
  }

  /** A text as Markdown has it, whatever stands in its places. */
  private static String pattern(String text) {
    return Stream.of(text.split("\\{[A-Za-z.]+}", -1))
        .map(Pattern::quote)
        .collect(Collectors.joining(".{0,80}?"));
  }

  private static Result withoutRoster() {
    Result rich = ResultFixtures.rich();
    Component<FunctionResult, Boolean> apart = FunctionResult::succession;
    Component<FunctionResult, PlaceResult> place = FunctionResult::place;
    Component<FunctionResult, FunctionStatus> status = FunctionResult::status;
    Component<Result, Map<String, FunctionResult>> functions = Result::functions;
    Component<Result, Shown<Map<String, SuccessionResult>>> succession = Result::succession;
    Component<Result, List<Finding>> findings = Result::findings;
    Map<String, FunctionResult> units = new LinkedHashMap<>(rich.functions());
    units.replaceAll(
        (name, f) ->
            place.replaced(
                status.replaced(
                    apart.replaced(f, false),
                    f.status() == FunctionStatus.LEADER_DEPENDENT
                        ? FunctionStatus.UNEVEN
                        : f.status()),
                new PlaceResult(
                    f.leaders(),
                    0,
                    0,
                    f.today(),
                    Shown.withheld(Reason.LEADER_AND_PLACE_ALIKE),
                    Shown.withheld(Reason.LEADER_AND_PLACE_ALIKE))));
    List<Finding> found = new ArrayList<>();
    for (String code :
        List.of(
            Finding.LEADERS_UNKNOWN,
            "no-climate-term",
            "check-spreads",
            "check-extremes",
            "cross-check-differs")) {
      found.add(Finding.of(code, Finding.Severity.NOTE).about("IT").against("HR"));
    }
    return findings.replaced(
        succession.replaced(
            functions.replaced(rich, units), Shown.withheld(Reason.LEADERS_UNKNOWN)),
        found);
  }

  @Test
  void turnOfUnits_hasNoPlaceThatTheTextItselfLacks() {
    for (String language : List.of("en", "de")) {
      Words words = Words.of(language);
      assertThat(words.keys().stream().filter(key -> key.endsWith(OF_UNITS)))
          .isNotEmpty()
          .allSatisfy(
              key ->
                  assertThat(words.places(key.replace(OF_UNITS, "")))
                      .containsAll(words.places(key)));
    }
  }

  @Test
  void turnOfUnits_isNotThatOfASurveyThatNamesItsLeaders() {
    assertThat(ResultWords.of(ResultFixtures.rich()).say("report.leaders.number"))
        .isEqualTo("Leaders");
    assertThat(ResultWords.of(withoutRoster()).say("report.leaders.number")).isEqualTo("Units");
  }
}
