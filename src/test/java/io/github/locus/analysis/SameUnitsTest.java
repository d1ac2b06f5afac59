package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.SurveyItem;
import io.github.locus.reference.FirstCapabilities;
import io.github.locus.result.Finding;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.TrendPoint;
import io.github.locus.wording.ResultWords;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Two waves in which everybody says the same again, but for a unit of much higher level that takes part in the second alone:
 * nothing has changed but who was asked.
 */
class SameUnitsTest {
  private static final int PERSONS = 8;
  private static final Instrument INSTRUMENT = FirstCapabilities.instrument("locus-12");
  private static final Result JOINED = analysed(true);

  @Test
  void changeIsThatOfTheUnitsOfBothWaves() {
    TrendPoint second = trend(JOINED, "IT").get(1);

    assertThat(second.kept()).isEqualTo(4);
    assertThat(second.units()).isEqualTo(5);
    assertThat(second.change().orElseThrow().mean()).isEqualTo(0, within(0.05));
  }

  @Test
  void whatOtherUnitsDidToTheLevel_standsBeside_andIsSaid() {
    assertThat(trend(JOINED, "IT").get(1).composition().orElseThrow()).isGreaterThan(3);
    Finding said =
        JOINED.findings().stream()
            .filter(f -> f.code().equals(Finding.COMPOSITION))
            .filter(f -> f.function().filter("IT"::equals).isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(ResultWords.of(JOINED).sentences().message(said))
        .startsWith("IT: other units took part in wave 2, where 4 of 5 units stand");
  }

  @Test
  void levelOfTheWaveBefore_isTheLatestLessTheChange() {
    List<TrendPoint> points = trend(JOINED, "HR");
    TrendPoint latest = points.get(1);

    assertThat(points.get(0).level().orElseThrow())
        .isEqualTo(
            latest.level().orElseThrow() - latest.change().orElseThrow().mean(), within(1e-9));
    assertThat(points.get(0).change().reason()).contains(Reason.NEEDS_TWO_WAVES);
  }

  @Test
  void whereTheSameUnitsTookPart_nothingIsSaid() {
    Result same = analysed(false);

    assertThat(trend(same, "IT").get(1).composition().orElseThrow()).isZero();
    assertThat(same.findings()).extracting(Finding::code).doesNotContain(Finding.COMPOSITION);
  }

  private static List<TrendPoint> trend(Result result, String function) {
    return result.successionOf(function).orElseThrow().trend();
  }

  private static Result analysed(boolean joins) {
    StringBuilder survey = new StringBuilder("respondent,unit,wave,leader,function");
    INSTRUMENT.items().forEach(item -> survey.append(',').append(item.id()));
    survey.append('\n');
    StringBuilder again = new StringBuilder();
    Random random = new Random(5);
    for (int v = 0; v < 5; v++) {
      for (int k = 0; k < PERSONS; k++) {
        for (String f : List.of("IT", "HR")) {
          String person = "p" + v + "-" + k + ",unit" + v;
          String rest = ",leader" + v + "," + f + answers(v, random) + "\n";
          if (v < 4) {
            survey.append(person).append(",1").append(rest);
          }
          if (v < 4 || joins) {
            again.append(person).append(",2").append(rest);
          }
        }
      }
    }
    return new Analysis("test")
        .run(
            TextStudy.of(survey.append(again).toString())
                .instrument(INSTRUMENT)
                .study(StudyOptions.defaults().withSensitivity(false)));
  }

  /** From 2 to 4 on a scale of 5; in the last unit 4 or 5. */
  private static String answers(int unit, Random random) {
    StringBuilder answers = new StringBuilder();
    for (SurveyItem item : INSTRUMENT.items()) {
      int point = unit == 4 ? 4 + random.nextInt(2) : 2 + unit % 2 + random.nextInt(2);
      answers.append(',').append(item.reversed() ? 6 - point : point);
    }
    return answers.toString();
  }
}
