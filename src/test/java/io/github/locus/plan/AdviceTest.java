package io.github.locus.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.Contract;
import io.github.locus.result.EvidencePlan;
import io.github.locus.result.PlanBasis;
import io.github.locus.result.PlanOptions;
import io.github.locus.result.PlannedDesign;
import io.github.locus.result.PlannedFunction;
import io.github.locus.result.SimulatedFigure;
import io.github.locus.wording.PlanSentences;
import io.github.locus.wording.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceTest {
  private static final Words WORDS = Words.of("en");
  private static final double SE = 0.02;

  @ParameterizedTest(name = "{0} ± 2 × {1}")
  @CsvSource({
    "0.95,  0.02,  is enough",
    "0.841, 0.02,  is enough",
    "0.839, 0.02,  may be enough",
    "0.88,  0.05,  may be enough",
    "0.80,  0.00,  is enough",
    "0.799, 0.00,  settles the choice",
    "0.761, 0.02,  may be enough",
    "0.759, 0.02,  settles the choice",
    "0.00,  0.01,  settles the choice"
  })
  void presentDesign_isSaidToBeEnough_onlyWithTwoStandardErrorsToSpare(
      double settled, double se, String words) {
    assertThat(advice(design("now", settled, se, 0, 0)).get(0)).contains(" design " + words);
  }

  @ParameterizedTest(name = "respondents {0}, units {1}, waves {2}")
  @CsvSource({
    // gains in the chance of a settled choice, each with a standard error of 0.02
    "0.00, 0.20, 0.04, the choice is settled: twice as many units, No clear gain: twice the respondents",
    "0.20, 0.041, 0.00, the choice is settled: twice the respondents per unit, Less is bought by twice as many",
    "0.20, 0.19, 0.00, These steps buy about the same, No clear gain: one more wave",
    "0.10, 0.043, 0.05, These steps buy about the same, Less is bought by twice as many",
    "0.04, 0.04, 0.04, By one step nothing brings a clear gain, +4 ±4 points",
    "0.00, -0.10, 0.00, By one step nothing brings a clear gain, −10 ±4 points"
  })
  void gain_isNamedOnlyBeyondTwoStandardErrors(
      double respondents, double units, double waves, String words, String more) {
    String advice =
        String.join(
            " ",
            advice(
                design("now", 0.3, SE, 0, 0),
                design("respondents-x2", 0.3 + respondents, SE, respondents, SE),
                design("units-x2", 0.3 + units, SE, units, SE),
                design("waves-plus-1", 0.3 + waves, SE, waves, SE)));

    assertThat(advice).contains(words, more);
  }

  @ParameterizedTest(name = "best design settles in {0}")
  @CsvSource({
    "0.90, The smallest of these designs that settles it in 80% or more is four times as many units",
    "0.841, The smallest of these designs that settles it in 80% or more is four times as many units",
    "0.83, No design in reach clearly settles it in 80%",
    "0.79, No design in reach clearly settles it in 80%",
    "0.70, No design in reach settles it in 80%"
  })
  void reach_isClaimed_onlyWithTwoStandardErrorsToSpare(double settled, String words) {
    List<String> advice =
        advice(
            design("now", 0.3, SE, 0, 0),
            design("units-x2", 0.5, SE, 0.2, SE),
            design("units-x4", settled, SE, settled - 0.3, SE));

    assertThat(advice).anyMatch(sentence -> sentence.startsWith(words));
  }

  @Test
  void smallestDesign_isTheOneThatAsksTheFewest() {
    List<String> advice =
        advice(
            design("now", 0.3, SE, 0, 0),
            design("units-x4", 0.95, SE, 0.6, SE),
            design("units-x2", 0.9, SE, 0.6, SE));

    assertThat(advice)
        .anyMatch(
            s -> s.contains("is twice as many units (200 questionnaires: units 20, respondents"));
  }

  @Test
  void nothingGained_isSaidPlainly() {
    List<String> advice =
        advice(design("now", 0.3, SE, 0, 0), design("units-x4", 0.33, SE, 0.03, SE));

    assertThat(advice)
        .contains(
            "No design in reach settles it in 80%, and none does clearly better than the present"
                + " one.");
  }

  @Test
  void secondStep_isNamed_whereTheFirstBringsNothing() {
    List<String> advice =
        advice(
            design("now", 0.3, SE, 0, 0),
            design("units-x2", 0.32, SE, 0.02, SE),
            design("units-x4", 0.5, SE, 0.2, SE));

    assertThat(advice.get(1))
        .endsWith("By two steps these do: four times as many units (+20 ±4 points).");
  }

  @Test
  void functionLedByOnePersonInAllUnits_isNamed() {
    PlannedFunction central = new PlannedFunction(60, 2, 5, 3, 1);
    PlannedFunction led = new PlannedFunction(60, 2, 5, 3, 10);

    assertThat(told(basis(Map.of("IT", central, "HR", led)), List.of(design("now", 0.3, SE, 0, 0))))
        .anyMatch(s -> s.startsWith("One person leads IT in all units"));
  }

  @ParameterizedTest
  @CsvSource({"0.90, at 90% for", "0.987, at 99% for", "0.9999, at >\u00a099% for"})
  void settledResult_isToldThatNothingMoreIsNeeded_andNothingElse(double pBest, String words) {
    PlanBasis settled =
        new PlanBasis(
            PlanBasis.Source.RESULT,
            List.of(),
            Optional.of("L&D"),
            Optional.of(pBest),
            Map.of("IT", new PlannedFunction(60, 2, 5, 3, 1)),
            4,
            0,
            0,
            9,
            12,
            1);

    assertThat(told(settled, List.of(design("now", 0.3, SE, 0, 0))))
        .containsExactly(
            "Nothing more is needed to tell which function repeats best: it is settled "
                + words
                + " L&D.");
  }

  @Test
  void resultBelowTheBound_isAdvised() {
    PlanBasis open =
        new PlanBasis(
            PlanBasis.Source.RESULT,
            List.of(),
            Optional.of("L&D"),
            Optional.of(0.899),
            Map.of("IT", new PlannedFunction(60, 2, 5, 3, 10)),
            4,
            0,
            0,
            9,
            12,
            1);

    assertThat(told(open, List.of(design("now", 0.3, SE, 0, 0))).get(0))
        .startsWith("A survey of the present design settles the choice");
  }

  private static List<String> advice(PlannedDesign... designs) {
    return told(basis(Map.of("IT", new PlannedFunction(60, 2, 5, 3, 10))), List.of(designs));
  }

  /** What is advised, as a reader reads it. */
  private static List<String> told(PlanBasis basis, List<PlannedDesign> designs) {
    EvidencePlan plan =
        new EvidencePlan(
            Contract.PLAN.version(),
            "test",
            new PlanOptions(200, 1, 0.8, Advice.ENOUGH, Planner.SETTLED_FROM, 0.25),
            basis,
            designs,
            Advice.of(basis, designs),
            List.of());
    return new PlanSentences(WORDS, plan).advice();
  }

  private static PlanBasis basis(Map<String, PlannedFunction> functions) {
    return new PlanBasis(
        PlanBasis.Source.RESULT,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        functions,
        4,
        0,
        0,
        9,
        12,
        1);
  }

  private static PlannedDesign design(
      String id, double settled, double se, double gain, double gainSe) {
    int units = id.equals("units-x2") ? 20 : id.equals("units-x4") ? 40 : 10;
    Optional<SimulatedFigure> gained =
        id.equals("now") ? Optional.empty() : Optional.of(new SimulatedFigure(gain, gainSe));
    return new PlannedDesign(
        id,
        units,
        10,
        1,
        units * 10L,
        new SimulatedFigure(0.7, 0.03),
        new SimulatedFigure(settled, se),
        new SimulatedFigure(0.8, 0.01),
        Optional.empty(),
        Optional.empty(),
        gained,
        gained,
        Map.of());
  }
}
