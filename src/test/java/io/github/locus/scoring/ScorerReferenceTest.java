package io.github.locus.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.instrument.Dimension;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.Unprotected;
import io.github.locus.reference.ReferenceFiles;
import io.github.locus.reference.ReferenceSurveys;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The two reference surveys against R. */
class ScorerReferenceTest {
  private static final double TOLERANCE = 1e-9;

  @ParameterizedTest
  @ValueSource(strings = {"one-wave", "three-waves", "three-waves-shocks"})
  void used_ratings_agree_with_R(String name) {
    JsonNode expected = ReferenceFiles.expected(name);
    Scorer scored = scored(name);
    assertThat(scored.survey().account().ratings()).isEqualTo(expected.get("rows").intValue());
    assertThat(scored.survey().ratings().size()).isEqualTo(expected.get("used").intValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"one-wave", "three-waves", "three-waves-shocks"})
  void imputed_share_agrees_with_R(String name) {
    double expected = ReferenceFiles.expected(name).get("imputedShare").doubleValue();
    assertThat(scored(name).imputedShare()).isCloseTo(expected, within(TOLERANCE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"one-wave", "three-waves", "three-waves-shocks"})
  void dimension_means_agree_with_R(String name) {
    JsonNode expected = ReferenceFiles.expected(name).get("dimensionMeans");
    Scorer scored = scored(name);
    ProtectedSurvey survey = scored.survey();
    List<Dimension> dimensions = survey.instrument().dimensions();
    for (int f = 0; f < survey.functions().size(); f++) {
      JsonNode means = expected.get(survey.functions().get(f).name());
      for (int d = 0; d < dimensions.size(); d++) {
        double mean = means.get(dimensions.get(d).id()).doubleValue();
        assertThat(scored.means().of(f, d)).hasValueSatisfying(m -> close(m, mean));
      }
    }
  }

  private static void close(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(TOLERANCE));
  }

  private static Scorer scored(String name) {
    return Scorer.score(Unprotected.of(ReferenceSurveys.rows(name).build()));
  }
}
