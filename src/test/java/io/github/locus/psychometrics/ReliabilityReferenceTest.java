package io.github.locus.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.protection.Unprotected;
import io.github.locus.reference.CsvTable;
import io.github.locus.reference.Questionnaire;
import io.github.locus.reference.ReferenceFiles;
import io.github.locus.reference.ReferenceSurveys;
import io.github.locus.reference.SurveyBuilder;
import io.github.locus.reference.SurveyBuilder.Row;
import io.github.locus.result.Reason;
import io.github.locus.statistics.ConfidenceInterval;
import io.github.locus.survey.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Reliability of real scales against R (psych, and closed forms checked against it). */
class ReliabilityReferenceTest {
  private static final double TOLERANCE = 1e-9;

  private static final List<Scale> SCALES =
      Stream.of("bfi", "sups", "lq2002", "bhr2000", "cohesion_tiny", "shrout_fleiss")
          .flatMap(ReliabilityReferenceTest::scalesOf)
          .toList();

  static List<Scale> scales() {
    return SCALES;
  }

  /** A scale of a data set, what R says of it and what we say. */
  record Scale(String name, JsonNode expected, Survey survey, ScaleReliability reliability) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Stream<Scale> scalesOf(String data) {
    CsvTable table = CsvTable.read(data);
    JsonNode scales = ReferenceFiles.expected(data).get("reliability");
    return scales.propertyNames().stream()
        .map(
            name -> {
              JsonNode expected = scales.get(name);
              Survey survey = survey(table, expected);
              return new Scale(
                  data + " " + name,
                  expected,
                  survey,
                  ScaleReliability.of(Unprotected.ofEvery(survey), 0));
            });
  }

  @ParameterizedTest
  @MethodSource("scales")
  void alpha_agrees_with_R(Scale scale) {
    JsonNode expected = scale.expected();
    ScaleReliability reliability = scale.reliability();
    assertThat(reliability.n()).isEqualTo(expected.get("n").longValue());
    close(reliability.alpha(), expected.get("alpha"));
  }

  @ParameterizedTest
  @MethodSource("scales")
  void feldts_interval_agrees_with_R(Scale scale) {
    JsonNode interval = scale.expected().get("alphaInterval");
    ScaleReliability r = scale.reliability();
    ConfidenceInterval wider = feldt(r, 0.95);
    close(wider.low(), interval.get("low"));
    close(wider.high(), interval.get("high"));
    assertThat(r.alphaInterval()).hasValue(feldt(r, 0.9));
  }

  /** R's intervals are at 95%, those of a result at 90% as all others of it. */
  private static ConfidenceInterval feldt(ScaleReliability r, double confidence) {
    return CronbachAlpha.feldt(r.alpha().value().orElseThrow(), r.n(), r.items(), confidence);
  }

  @ParameterizedTest
  @MethodSource("scales")
  void item_rest_correlations_agree_with_R(Scale scale) {
    JsonNode expected = scale.expected();
    ScaleReliability reliability = scale.reliability();
    for (int i = 0; i < reliability.items(); i++) {
      close(
          reliability.itemStatistics().get(i).itemRestCorrelation(),
          expected.get("itemRest").get(expected.get("items").get(i).asString()));
    }
  }

  @ParameterizedTest
  @MethodSource("scales")
  void alphas_without_an_item_agree_with_R(Scale scale) {
    JsonNode expected = scale.expected();
    ScaleReliability reliability = scale.reliability();
    for (int i = 0; i < reliability.items(); i++) {
      close(
          reliability.itemStatistics().get(i).alphaIfDropped(),
          expected.get("alphaIfDropped").get(expected.get("items").get(i).asString()));
    }
  }

  @ParameterizedTest
  @MethodSource("scales")
  void omega_agrees_with_minres_iterated_in_R(Scale scale) {
    close(scale.reliability().omega(), scale.expected().get("omegaMinres"));
  }

  @ParameterizedTest
  @MethodSource("scales")
  void omega_isWhatPsychPrintsAsFarAsItsOptimiserGoes(Scale scale) {
    double printed = scale.expected().get("psych").get("faMinres").doubleValue();
    assertThat(scale.reliability().omega().value())
        .hasValueSatisfying(omega -> assertThat(omega).isCloseTo(printed, within(5e-7)));
  }

  @ParameterizedTest
  @MethodSource("scales")
  void loadings_agree_with_minres_iterated_in_R(Scale scale) {
    JsonNode expected = scale.expected();
    double[][] correlations = ItemMoments.of(Unprotected.ofEvery(scale.survey()), 0).correlations();
    double[] loadings = OneFactorMinres.loadings(correlations).orElseThrow();
    for (int i = 0; i < loadings.length; i++) {
      close(loadings[i], expected.get("loadings").get("minres").get(i));
    }
  }

  @Test
  void shroutFleiss1979_icc34_is_the_alpha_of_the_judges() {
    Scale judges = scalesOf("shrout_fleiss").findFirst().orElseThrow();
    assertThat(judges.reliability().alpha().value())
        .hasValueSatisfying(alpha -> assertThat(alpha).isCloseTo(0.91, within(0.005)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"one-wave", "three-waves", "three-waves-shocks"})
  void reliability_of_the_reference_surveys_agrees_with_R(String name) {
    JsonNode expected = ReferenceFiles.expected(name).get("evidence").get("reliability");
    Survey survey = ReferenceSurveys.rows(name).build();
    List<Dimension> dimensions = survey.instrument().dimensions();
    for (int d = 0; d < dimensions.size(); d++) {
      JsonNode scale = expected.get(dimensions.get(d).id());
      if (scale == null || scale.isNull()) {
        assertThat(dimensions.get(d).items()).hasSize(1);
        continue;
      }
      ScaleReliability reliability = ScaleReliability.of(Unprotected.ofEvery(survey), d);
      assertThat(reliability.n()).isEqualTo(scale.get("n").longValue());
      close(reliability.alpha(), scale.get("alpha"));
      close(feldt(reliability, 0.95).low(), scale.get("feldt95").get(0));
      close(feldt(reliability, 0.95).high(), scale.get("feldt95").get(1));
      closeOrAbsent(reliability.omega(), scale.get("omegaMinres"));
      for (int i = 0; i < reliability.items(); i++) {
        String item = dimensions.get(d).items().get(i).id();
        ItemStatistics statistics = reliability.itemStatistics().get(i);
        close(statistics.itemRestCorrelation(), scale.get("itemRest").get(item));
        JsonNode dropped = scale.get("alphaIfDropped");
        closeOrAbsent(statistics.alphaIfDropped(), dropped.isNull() ? dropped : dropped.get(item));
      }
    }
  }

  private static Survey survey(CsvTable table, JsonNode expected) {
    List<String> items = strings(expected.get("items"));
    Set<String> reversed = new TreeSet<>(strings(expected.get("reversed")));
    Instrument instrument =
        Questionnaire.about("rated")
            .capability(
                "scale",
                expected.get("scale").get("min").intValue(),
                expected.get("scale").get("max").intValue(),
                Questionnaire.keyed(items, reversed))
            .build();
    SurveyBuilder builder = new SurveyBuilder(instrument);
    for (int r = 0; r < table.rows().size(); r++) {
      builder.add(Row.of("r" + r, "rated", ReferenceSurveys.answers(table, r, items)));
    }
    return builder.build();
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(node -> strings.add(node.asString()));
    return strings;
  }

  private static void closeOrAbsent(Estimable actual, JsonNode expected) {
    if (expected.isNull()) {
      assertThat(actual.why()).contains(Reason.NEEDS_THREE_ITEMS);
    } else {
      close(actual, expected);
    }
  }

  private static void close(Estimable actual, JsonNode expected) {
    assertThat(actual.value()).hasValueSatisfying(value -> close(value, expected));
  }

  private static void close(double actual, JsonNode expected) {
    assertThat(actual).isCloseTo(expected.doubleValue(), within(TOLERANCE));
  }
}
