package io.github.locus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.Estimate;
import io.github.locus.result.ResultFixtures;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaderChartTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 3 of 10 leaders; the others: too few raters, merged units, or recognisable",
        "de | 3 von 10 Leitungen; die übrigen: zu wenige Befragte, zusammengelegt oder erkennbar"
      })
  void leadersOfMergedUnitsAreAccountedFor_inThePictureAndItsText(String language, String said)
      throws Exception {
    LeaderChart chart = chart(language, 10);

    assertThat(chart.description()).contains(said + ".");
    assertThat(((RowLayout) chart.layout()).rows().stream().map(RowLayout.Row::note))
        .contains(said);
    assertThat(ChartPictures.start().svg(chart)).contains(said.substring(0, 14));
  }

  @Test
  void aSingleLeaderThatIsShown_isNoRange() {
    LeaderChart two = chart("en", 8);
    LeaderChart.Panel panel = two.panels().get(0);
    LeaderChart one =
        new LeaderChart(
            Words.of("en"),
            List.of(
                new LeaderChart.Panel(
                    panel.function(),
                    "leaders",
                    panel.tau(),
                    panel.leaders().subList(0, 1),
                    false,
                    0,
                    8)),
            List.of(),
            false);

    assertThat(one.description()).contains("IT: IT-1 +4.0.").doesNotContain(" to ");
  }

  @Test
  void whereEveryLeaderHasARowNothingIsSaidOfOthers() {
    assertThat(chart("en", 3).description()).doesNotContain("others");
  }

  @Test
  void leadersAreAllOfTheLatestWave() {
    LeaderChart chart = LeaderChart.of(ResultWords.of(ResultFixtures.rich())).orElseThrow();

    assertThat(chart.panels()).allSatisfy(panel -> assertThat(panel.all()).isEqualTo(panel.own()));
  }

  @Test
  void moreLeadersThanRows_areAStripOfDots_whoseEndsHaveTheirCodes() {
    RowLayout strip = (RowLayout) many(16, false).layout();

    assertThat(strip.rows()).extracting(row -> row.name().text()).contains("16 leaders");
    assertThat(strip.rows())
        .extracting(RowLayout.Row::note)
        .contains("from IT-16 −15.0 to IT-1 0.0");
    assertThat(strip.columns().get(0).series().get(0).points()).hasSize(16);
  }

  @Test
  void fifteenLeadersHaveARowEach() {
    assertThat(((RowLayout) many(15, false).layout()).rows()).hasSize(16);
  }

  @Test
  void whereLeadersAreNamedNobodyIsSingledOut() {
    LeaderChart named = many(16, true);

    assertThat(((RowLayout) named.layout()).rows())
        .extracting(RowLayout.Row::note)
        .noneMatch(note -> note.contains("IT-"));
    assertThat(named.description()).doesNotContain("IT-");
  }

  private static LeaderChart many(int leaders, boolean named) {
    return new LeaderChart(
        Words.of("en"),
        List.of(
            new LeaderChart.Panel(
                Name.of("IT"),
                "leaders",
                Optional.empty(),
                IntStream.range(0, leaders)
                    .mapToObj(
                        i ->
                            new LeaderChart.Leader(
                                "IT-" + (i + 1), new Estimate(-i, -i - 3, 3 - i)))
                    .toList(),
                named,
                0,
                leaders)),
        List.of(),
        false);
  }

  /** The line of zero would run through the figure of one who is clearly below, where the sign matters most. */
  @Test
  void figureThatTheZeroLineWouldCross_standsBeforeItsInterval() throws Exception {
    LeaderChart chart =
        new LeaderChart(
            Words.of("en"),
            List.of(
                new LeaderChart.Panel(
                    Name.of("IT"),
                    "leaders",
                    Optional.empty(),
                    List.of(
                        new LeaderChart.Leader("IT-1", new Estimate(20, 10, 30)),
                        new LeaderChart.Leader("IT-2", new Estimate(-14, -25, -3))),
                    false,
                    0,
                    2)),
            List.of(),
            false);
    String svg = ChartPictures.start().svg(chart);

    assertThat(place(svg, "−14.0")).isLessThan(place(svg, "−20")); // its interval begins at −25
  }

  private static double place(String svg, String text) {
    Matcher found =
        Pattern.compile("<text x='([^']*)'[^>]*>" + Pattern.quote(text) + "</text>").matcher(svg);
    assertThat(found.find()).isTrue();
    return Double.parseDouble(found.group(1));
  }

  /** Two leaders that are drawn and one that may not be. */
  private static LeaderChart chart(String language, int all) {
    return new LeaderChart(
        Words.of(language),
        List.of(
            new LeaderChart.Panel(
                Name.of("IT"),
                "leaders",
                Optional.empty(),
                List.of(
                    new LeaderChart.Leader("IT-1", new Estimate(4, 1, 7)),
                    new LeaderChart.Leader("IT-2", new Estimate(-2, -5, 1))),
                false,
                1,
                all)),
        List.of(),
        false);
  }
}
