package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.chart.Chart;
import io.github.locus.chart.Charts;
import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.instrument.Instrument;
import io.github.locus.result.DimensionSummary;
import io.github.locus.result.Finding;
import io.github.locus.result.Interval;
import io.github.locus.result.Result;
import io.github.locus.result.Statement;
import io.github.locus.wording.ResultWords;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** People who answer locus-24 by chance, every item uniform: nothing that is made of it may pass for a finding. */
class RandomAnswersTest {
  private static final int UNITS = 10;
  private static final int PERSONS = 12;
  private static final Instrument INSTRUMENT =
      new InstrumentLibrary().load("locus-24").orElseThrow();
  private static final Result RESULT = result();

  private static Result result() {
    Random random = new Random(20261126);
    StringBuilder survey = new StringBuilder("respondent,unit,function,");
    survey.append(
        INSTRUMENT.items().stream().map(item -> item.id()).collect(Collectors.joining(",")));
    for (int v = 0; v < UNITS; v++) {
      for (int k = 0; k < PERSONS; k++) {
        for (String function : List.of("IT", "HR", "L&D", "BU")) {
          survey.append("\nr").append(v).append('-').append(k).append(",unit ").append(v);
          survey.append(',').append(function);
          for (int i = 0; i < INSTRUMENT.items().size(); i++) {
            survey.append(',').append(1 + random.nextInt(5));
          }
        }
      }
    }
    return new Analysis("test")
        .run(
            TextStudy.of(survey.append('\n').toString())
                .study(StudyOptions.defaults().withSensitivity(false)));
  }

  @Test
  void raters_agreeNoMoreThanChance_whateverTheNumberOfLeaders() {
    List<Double> agreement =
        RESULT.quality().agreement().values().stream()
            .flatMap(function -> function.leaders().stream())
            .map(leader -> leader.rwgj().orElseThrow())
            .sorted()
            .toList();
    assertThat(agreement).hasSizeGreaterThanOrEqualTo(10);
    assertThat(agreement.get(agreement.size() / 2)).isLessThan(0.4);
  }

  @Test
  void alphasInterval_holdsZero() {
    List<Interval> intervals =
        RESULT.instrument().dimensions().stream()
            .filter(d -> d.role() == DimensionSummary.Role.CAPABILITY)
            .map(d -> Objects.requireNonNull(RESULT.quality().reliability().get(d.id())))
            .map(r -> r.alphaInterval().orElseThrow())
            .toList();
    assertThat(intervals)
        .filteredOn(alpha -> alpha.low() <= 0 && alpha.high() >= 0)
        .hasSizeGreaterThanOrEqualTo(intervals.size() - 2);
  }

  @Test
  void findings_sayThatAnswersMayBeRandom() {
    assertThat(RESULT.findings())
        .extracting(Finding::code)
        .contains("as-random", "unreliable-dimensions");
  }

  @Test
  void itIsSaid_beforeAnyLevel_andFirstOfAllCaveats() {
    ResultWords told = ResultWords.of(RESULT);
    assertThat(told.sentences().headline()).startsWith("These answers may be random");
    assertThat(RESULT.verdict().caveats())
        .first()
        .extracting(Statement::code)
        .isEqualTo("as-random");
  }

  @Test
  void everyChartOfIt_saysItFirst() {
    List<Chart> charts = Charts.of(ResultWords.of(RESULT));
    assertThat(charts).hasSizeGreaterThan(3);
    assertThat(charts)
        .allSatisfy(
            chart -> {
              assertThat(chart.subtitle()).startsWith("These answers may be random");
              assertThat(chart.description()).startsWith("These answers may be random");
            });
  }
}
