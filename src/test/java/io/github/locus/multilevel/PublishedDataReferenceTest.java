package io.github.locus.multilevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data sets of the literature against lme4; the tolerance of each figure stands beside it in expected.csv. */
class PublishedDataReferenceTest {
  private static final double UNIT = 0x1p-40;

  /** One fitted model with the figures expected of it. */
  record Model(
      String data,
      String name,
      String response,
      List<String> fixed,
      List<String> factors,
      List<String[]> figures) {
    @Override
    public String toString() {
      return data + " " + name;
    }
  }

  static Stream<Model> models() {
    return all().filter(m -> !m.data().equals("InstEval"));
  }

  private static Stream<Model> all() {
    Map<String, Model> models = new LinkedHashMap<>();
    EngineData.lines("engine/expected.csv").stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .forEach(
            f ->
                models
                    .computeIfAbsent(
                        f[0] + f[1],
                        k ->
                            new Model(
                                f[0], f[1], f[2], split(f[3]), split(f[4]), new ArrayList<>()))
                    .figures()
                    .add(f));
    return models.values().stream();
  }

  @ParameterizedTest
  @MethodSource("models")
  void estimates_agreeWithLme4WithEveryFactorInColumns(Model model) {
    check(model, "");
  }

  @ParameterizedTest
  @MethodSource("models")
  void estimates_agreeWithLme4WithTheFirstFactorAbsorbed(Model model) {
    check(model, model.factors().get(0));
  }

  @Test
  @Tag("nightly")
  void estimates_agreeWithLme4On73421RatingsBy2972StudentsOf1128Lecturers() {
    Model model = all().filter(m -> m.data().equals("InstEval")).findFirst().orElseThrow();
    check(model, "s");
  }

  @Test
  void dyestuff2_hasItsBatchVarianceOnTheBoundary() {
    EngineData data = new EngineData("Dyestuff2.csv");
    MixedModel mixed = data.model("Yield", List.of(), "", List.of("Batch"), UNIT);
    RemlFit fit = (RemlFit) RemlFit.of(mixed, mixed.response(1));
    assertThat(fit.singular()).containsExactly("Batch");
  }

  @Test
  void dyestuffCriterionAtOne_isThatOfLme4sOwnTests() {
    EngineData data = new EngineData("Dyestuff.csv");
    MixedModel mixed = data.model("Yield", List.of(), "", List.of("Batch"), UNIT);
    assertThat(mixed.criterion(mixed.response(1)).at(1)).isCloseTo(319.792389042002, within(1e-9));
  }

  private static void check(Model model, String subject) {
    String file = model.data() + (model.data().equals("InstEval") ? ".csv.gz" : ".csv");
    EngineData data = new EngineData(file);
    List<String> random = model.factors().stream().filter(f -> !f.equals(subject)).toList();
    MixedModel mixed = data.model(model.response(), model.fixed(), subject, random, UNIT);
    RemlFit fit = (RemlFit) RemlFit.of(mixed, mixed.response(1));
    SoftAssertions softly = new SoftAssertions();
    for (String[] f : model.figures()) {
      String[] key = f[5].split(":", 3);
      double expected = Double.parseDouble(f[6]);
      double tolerance = Double.parseDouble(f[7]) * Math.max(1, Math.abs(expected));
      double actual =
          switch (key[0]) {
            case "criterion" -> fit.criterion();
            case "fixed" -> fit.fixed(fit.structure().fixed().indexOf(key[1]));
            case "se" -> {
              int i = fit.structure().fixed().indexOf(key[1]);
              yield Math.sqrt(fit.fixedCovariance(i, i));
            }
            case "variance" -> variance(fit, key[1], random, subject);
            case "effect" ->
                key[1].equals(subject)
                    ? expected
                    : fit.effect(
                        random.indexOf(key[1]),
                        Objects.requireNonNull(data.levels(key[1]).get(key[2])));
            default -> throw new IllegalArgumentException(f[5]);
          };
      softly.assertThat(actual).as(f[5]).isCloseTo(expected, within(tolerance));
    }
    softly.assertAll();
  }

  private static double variance(RemlFit fit, String name, List<String> random, String subject) {
    if (name.equals("residual")) {
      return fit.residualVariance();
    }
    return name.equals(subject) ? fit.subjectVariance() : fit.variance(random.indexOf(name));
  }

  private static List<String> split(String list) {
    return list.isEmpty() ? List.of() : Arrays.asList(list.split("\\+"));
  }
}
