package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.ingest.InputSource;
import io.github.locus.ingest.InstrumentReader;
import io.github.locus.instrument.Instrument;
import io.github.locus.protection.Unprotected;
import io.github.locus.result.CarelessRatings;
import io.github.locus.result.ReadinessReliability;
import io.github.locus.result.Shown;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Reliability of unit means against R: six targets and four judges of Shrout & Fleiss (1979, table 2), whose coefficients
 * for the mean of four judges are those of {@code psych::ICC} (table 4 of the paper has them to two decimals: .44 where
 * judges are nested in targets, .62 where they are crossed with them). Targets stand for units, judges for respondents.
 */
class GeneralizabilityReferenceTest {
  private static final int[][] RATINGS = {
    {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
  };

  /** The highest target of one function beside the lowest of the other, so that units have no climate. */
  private static final int[] OPPOSITE = {1, 4, 3, 2, 0, 5};

  private static final JsonNode R =
      ReferenceStudies.json("shrout_fleiss.expected.json").at("/icc6/values");

  private static final Instrument ONE_ITEM =
      new InstrumentReader()
          .read(
              new InputSource.StreamInput(
                  "instrument.yaml",
                  new ByteArrayInputStream(
                      """
                      id: judges
                      version: 1
                      languages: [en]
                      functions: [A, B]
                      scale: {min: 1, max: 10}
                      dimensions:
                        - id: quality
                          role: capability
                          name: {en: Quality}
                          items:
                            - {id: quality_1, text: {en: How good it is}}
                      """
                          .getBytes(StandardCharsets.UTF_8))))
          .value()
          .orElseThrow();

  @Test
  void judgesNestedInUnits_haveTheCoefficientOfR() {
    assertThat(mean(analysed(survey(false, false)), "A"))
        .isEqualTo(R.at("/ICC1k").asDouble(), within(1e-6));
  }

  @Test
  void judgesCrossedWithUnits_haveTheCoefficientOfAbsoluteAgreementOfR() {
    assertThat(mean(analysed(survey(true, false)), "A"))
        .isEqualTo(R.at("/ICC2k").asDouble(), within(1e-6));
  }

  /** Two functions alike in their variances, judged by different people: what differs and its error double alike. */
  @Test
  void differenceOfTwoFunctionsOfOtherJudges_hasTheCoefficientOfEach() {
    ReadinessReliability found = analysed(survey(false, true));

    assertThat(mean(found, "B")).isEqualTo(R.at("/ICC1k").asDouble(), within(1e-6));
    assertThat(
            Optional.ofNullable(found.unitDifference().get("A"))
                .map(row -> row.getOrDefault("B", Shown.fact(Double.NaN)).orElseThrow())
                .orElseThrow())
        .isEqualTo(R.at("/ICC1k").asDouble(), within(1e-6));
  }

  private static double mean(ReadinessReliability found, String function) {
    Map<String, Shown<Double>> means = found.unitMean();
    return Objects.requireNonNull(means.get(function), function).orElseThrow();
  }

  private static String survey(boolean crossed, boolean both) {
    StringBuilder text = new StringBuilder("respondent,unit,leader,function,quality_1\n");
    for (int target = 0; target < RATINGS.length; target++) {
      for (int judge = 0; judge < 4; judge++) {
        String who = crossed ? "j" + judge : "a" + target + "-" + judge;
        text.append("%s,u%d,l%d,A,%d%n".formatted(who, target, target, RATINGS[target][judge]));
        if (both) {
          text.append(
              "b%d-%d,u%d,l%d,B,%d%n"
                  .formatted(target, judge, target, target, RATINGS[OPPOSITE[target]][judge]));
        }
      }
    }
    return text.toString();
  }

  private static ReadinessReliability analysed(String survey) {
    StudyOptions defaults = StudyOptions.defaults();
    Study study =
        TextStudy.of(survey)
            .instrument(ONE_ITEM)
            .study(
                new StudyOptions(
                    Optional.empty(),
                    List.of(),
                    defaults.threshold(),
                    defaults.assurance(),
                    3,
                    CarelessRatings.KEEP,
                    1,
                    false,
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    "en",
                    1,
                    false));
    return new Analysis("test")
        .run(study, Unprotected.ofEvery(study.survey()))
        .quality()
        .readiness();
  }
}
