package io.github.locus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.ResultFixtures;
import io.github.locus.result.SuccessionEstimate;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlopeChartTest {
  private static final Words WORDS = Words.of("en");
  private static final SlopeChart.Slopes NONE =
      new SlopeChart.Slopes(List.of(), Optional.empty(), 0);

  @Test
  void aResultWithEveryChangeWithheldHasNoSlopes() {
    assertThat(SlopeChart.of(ResultWords.of(ResultFixtures.withheld()))).isEmpty();
  }

  @Test
  void allFunctionsTogetherHaveNoPanelOfTheirOwn() {
    SlopeChart chart = SlopeChart.of(ResultWords.of(ResultFixtures.rich())).orElseThrow();
    assertThat(chart.panels().stream().map(panel -> panel.function().text()))
        .containsExactlyInAnyOrder("IT", "HR", "L&D", "BU");
  }

  @Test
  void aHiddenPairIsCountedAndNotDrawn() {
    SlopeChart chart = SlopeChart.of(ResultWords.of(ResultFixtures.rich())).orElseThrow();
    SlopeChart.Panel panel = chart.panels().get(0);
    assertThat(panel.changed().hidden()).isEqualTo(1);
    assertThat(panel.changed().deltas()).hasSize(6);
    assertThat(panel.stable().hidden()).isZero();
    assertThat(panel.stable().deltas()).hasSize(13);
  }

  @Test
  void theTableHasBothKindsOfPairsWithTheMeanOfThoseShown() {
    SlopeChart chart =
        chart(new SlopeChart.Slopes(List.of(3.0, -1.0, 1.0), Optional.of(1.0), 2), NONE);
    assertThat(chart.table().rows())
        .containsExactly(
            List.of(
                Cell.text("IT"),
                Cell.code("changed", "changed"),
                Cell.count(3),
                Cell.count(2),
                Cell.number(1.0),
                Cell.number(-1.0),
                Cell.number(3.0)),
            List.of(
                Cell.text("IT"),
                Cell.code("same", "same"),
                Cell.count(0),
                Cell.count(0),
                new Cell.Empty(),
                new Cell.Empty(),
                new Cell.Empty()));
  }

  @Test
  void theTextAlternativeSaysMeansRangesAndWhatIsNotShown() {
    SlopeChart chart =
        chart(new SlopeChart.Slopes(List.of(3.0, -1.0, 1.0), Optional.of(1.0), 2), NONE);
    assertThat(chart.description())
        .endsWith(
            "IT: leader changed: +1.0 (n 3), from −1.0 to +3.0; same leader: no pair shown; not"
                + " shown 2.");
  }

  @Test
  void aFunctionOfWhichNothingMayBeShownIsStillDrawnBesideAnother() throws Exception {
    SlopeChart.Slopes hidden = new SlopeChart.Slopes(List.of(), Optional.empty(), 4);
    SlopeChart chart =
        new SlopeChart(
            WORDS,
            Optional.empty(),
            List.of(
                new SlopeChart.Panel(
                    Name.of("IT"), new SlopeChart.Slopes(List.of(2.0), Optional.of(2.0), 0), NONE),
                new SlopeChart.Panel(Name.of("HR"), hidden, hidden)));
    assertThat(ChartPictures.start().svg(chart)).contains("8 not shown", "none may be shown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "58 | 21 | 104 | 0.004 | Levels spread more where the leader changed than where not: 58.0"
            + " points² (21.0–104.0)",
        "58 | -2 | 104 | 0.004 | No clear sign that levels spread more where the leader changed:"
            + " 58.0 points² (−2.0 to 104.0)",
        "58 | 1 | 104 | 0.05 | No clear sign that levels spread more where the leader changed:"
            + " 58.0 points² (1.0–104.0)",
        "-9 | -20 | -2 | 0.99 | No clear sign that levels spread more where the leader changed:"
            + " −9.0 points² (−20.0 to −2.0)"
      })
  void theTitleClaimsMoreSpreadOnlyWhereIntervalAndPBothSaySo(
      double estimate, double low, double high, double p, String title) {
    SlopeChart chart =
        new SlopeChart(
            WORDS, Optional.of(new SuccessionEstimate(estimate, low, high, p)), List.of());
    assertThat(chart.title()).isEqualTo(title);
  }

  @Test
  void withoutAnEstimateTheTitleSaysThatItIsTooLittle() {
    assertThat(chart(NONE, NONE).title())
        .isEqualTo(
            "Too few pairs of waves to say whether levels spread more where the leader changed");
  }

  private static SlopeChart chart(SlopeChart.Slopes changed, SlopeChart.Slopes stable) {
    return new SlopeChart(
        WORDS, Optional.empty(), List.of(new SlopeChart.Panel(Name.of("IT"), changed, stable)));
  }
}
