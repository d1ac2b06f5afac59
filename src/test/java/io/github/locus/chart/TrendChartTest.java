package io.github.locus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.Estimate;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TrendChartTest {
  private static final Estimate NOISE = new Estimate(2, -10, 14);
  private static final Estimate CHANGE = new Estimate(2, 0.5, 3.5);

  /** A function whose level is so at each result, and what is known of its changes. */
  private static TrendChart.Row row(
      String function, List<Double> levels, Optional<Estimate> whole, Estimate... steps) {
    List<Optional<Estimate>> changes = new ArrayList<>(List.of(Optional.empty()));
    List.of(steps).forEach(step -> changes.add(Optional.of(step)));
    return new TrendChart.Row(
        new Name(function, OptionalInt.of(0)),
        levels.stream().map(Optional::of).toList(),
        changes,
        whole);
  }

  private static String title(TrendChart.Row... rows) {
    List<String> waves =
        List.of("2023", "2024", "2025").subList(0, List.of(rows).get(0).means().size());
    return new TrendChart(Words.of("en"), 60, waves, List.of(rows), TrendChart.Basis.RESULTS)
        .title();
  }

  @Test
  void changesThatMayAllBeNoise_areNoFindingOfTheTitle() {
    assertThat(title(row("HR", List.of(37.0, 39.0), Optional.empty(), NOISE)))
        .isEqualTo("No function moved beyond noise");
  }

  /** The text beside it says of each step that nothing changed beyond noise. */
  @Test
  void changesOfManyStepsThatMayAllBeNoise_areNoFindingOfTheTitle() {
    assertThat(title(row("HR", List.of(37.0, 39.0, 41.0), Optional.of(NOISE), NOISE, NOISE)))
        .isEqualTo("No function moved beyond noise");
  }

  @Test
  void changeBeyondNoise_isTheTitle() {
    assertThat(title(row("HR", List.of(37.0, 39.0), Optional.empty(), CHANGE)))
        .isEqualTo("HR moved most, from 37 to 39 points");
  }

  @Test
  void changeThatWasUndone_isToldAsNoneOnTheWhole() {
    assertThat(title(row("HR", List.of(37.0, 39.0, 37.0), Optional.of(NOISE), CHANGE, CHANGE)))
        .isEqualTo("From the first to the last, no function moved beyond noise");
  }

  @Test
  void largerMoveThatMayBeNoise_standsBackBehindASmallerThatIsNone() {
    assertThat(
            title(
                row("HR", List.of(37.0, 45.0), Optional.empty(), NOISE),
                row("IT", List.of(50.0, 52.0), Optional.empty(), CHANGE)))
        .isEqualTo("IT moved most, from 50 to 52 points");
  }
}
