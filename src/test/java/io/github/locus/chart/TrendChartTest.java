package io.github.locus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.Estimate;
import io.github.locus.wording.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TrendChartTest {
  private static TrendChart chart(double low, double high) {
    return new TrendChart(
        Words.of("en"),
        60,
        List.of("2024", "2025"),
        List.of(
            new TrendChart.Row(
                new Name("HR", OptionalInt.of(0)),
                List.of(Optional.of(37.0), Optional.of(39.0)),
                List.of(Optional.empty(), Optional.of(new Estimate(2, low, high))))),
        TrendChart.Basis.RESULTS);
  }

  @Test
  void changesThatMayAllBeNoise_areNoFindingOfTheTitle() {
    assertThat(chart(-10, 14).title()).isEqualTo("No function moved beyond noise");
  }

  @Test
  void changeBeyondNoise_isTheTitle() {
    assertThat(chart(0.5, 3.5).title()).isEqualTo("HR moved most, from 37 to 39 points");
  }
}
