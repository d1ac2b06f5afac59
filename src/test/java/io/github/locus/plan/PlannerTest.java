package io.github.locus.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.SeededCases;
import io.github.locus.analysis.DirectSimulation;
import io.github.locus.result.EvidencePlan;
import io.github.locus.result.JsonForm;
import io.github.locus.result.PlanBasis;
import io.github.locus.result.PlannedDesign;
import io.github.locus.result.SimulatedFigure;
import io.github.locus.simulate.FieldDesign;
import io.github.locus.simulate.FunctionDesign;
import io.github.locus.simulate.NoiseDesign;
import io.github.locus.wording.PlanSentences;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlannerTest {
  private static final Words WORDS = Words.of("en");
  private static final String[] NAMES = {"IT", "HR", "L&D", "BU"};

  @Test
  void intervalsNarrow_withMoreRespondents_andWithMoreUnits() {
    EvidencePlan plan =
        plan(
            basis(4, 6, new double[] {60, 57}, new double[] {5, 5}),
            SeededCases.count(20, 40),
            "respondents-x4",
            "units-x4");
    PlannedDesign now = plan.designs().get(0);

    assertThat(plan.designs())
        .filteredOn(d -> !d.equals(now))
        .hasSize(2)
        .allSatisfy(
            d -> {
              assertNarrower(d.repeatableWidth(), now.repeatableWidth());
              assertNarrower(d.todayWidth(), now.todayWidth());
            });
  }

  @Test
  void clearCutTruth_isAlwaysFoundAndSettled() {
    PlannedDesign now =
        plan(
                basis(6, 12, new double[] {45, 72, 50}, new double[] {3, 3, 3}),
                SeededCases.count(20, 60))
            .designs()
            .get(0);

    assertThat(now.right().mean()).isGreaterThan(0.98);
    assertThat(now.settled().mean()).isGreaterThan(0.98);
  }

  @Test
  void choiceAmongAlmostEqualFunctions_isRightByChanceAlone_andRarelySettled() {
    PlannedDesign now =
        plan(
                basis(6, 8, new double[] {60, 60.001, 59.999}, new double[] {4, 4, 4}),
                SeededCases.count(20, 150))
            .designs()
            .get(0);

    assertThat(now.right().mean()).isCloseTo(1 / 3.0, within(3.5 * now.right().se()));
    assertThat(now.settled().mean()).isLessThan(0.15);
  }

  @Test
  void choiceAmongEqualFunctions_countsAsItsShareOfTheTie() {
    PlannedDesign now =
        plan(basis(3, 6, new double[] {60, 60}, new double[] {4, 4}), 20).designs().get(0);

    assertThat(now.right().mean()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void withOneLeaderEach_moreRespondentsTellNothing_moreUnitsDo() {
    EvidencePlan plan =
        plan(
            basis(1, 30, new double[] {66, 58}, new double[] {3, 3}),
            SeededCases.count(20, 60),
            "respondents-x2",
            "respondents-x4",
            "units-x2",
            "units-x4");
    double now = plan.designs().get(0).repeatableWidth().orElseThrow().mean();

    assertThat(design(plan, "respondents-x4").repeatableWidth().orElseThrow().mean())
        .isBetween(0.9 * now, 1.1 * now);
    assertThat(design(plan, "units-x4").repeatableWidth().orElseThrow().mean())
        .isLessThan(0.6 * now);
    assertThat(design(plan, "respondents-x4").settled().mean()).isZero();
    assertThat(String.join(" ", new PlanSentences(WORDS, plan).advice()))
        .contains("With a single leader for IT and HR more respondents say nothing")
        .doesNotContainPattern("respondents per unit buys most");
  }

  @Test
  void threads_changeNoByte() {
    Basis basis = basis(2, 6, new double[] {60, 55}, new double[] {5, 3});
    List<DesignStep> steps =
        DesignStep.GRID.stream()
            .filter(s -> s.units() * s.respondents() < SeededCases.count(2, 3))
            .filter(s -> s.waves() <= SeededCases.count(1, 2))
            .toList();
    byte[] alone = planned(basis, 1, steps);
    int[] threads = IntStream.of(3, 2).limit(SeededCases.count(1, 2)).toArray();

    for (int many : threads) {
      assertThat(planned(basis, many, steps)).as("%d threads", many).isEqualTo(alone);
    }
  }

  private static byte[] planned(Basis basis, int threads, List<DesignStep> steps) {
    return JsonForm.write(Planner.plan(basis, run(20, threads), steps, PlanProgress.none()));
  }

  @Test
  void anotherSeed_givesOtherFigures() {
    Basis basis = basis(3, 6, new double[] {60, 55}, new double[] {5, 3});
    List<DesignStep> now = DesignStep.GRID.subList(0, 1);

    assertThat(
            Planner.plan(basis, new Planner.Run(20, 2, 1, "1"), now, PlanProgress.none()).designs())
        .isNotEqualTo(
            Planner.plan(basis, new Planner.Run(20, 1, 1, "1"), now, PlanProgress.none())
                .designs());
  }

  @Tag("nightly")
  @Test
  void presentDesign_agreesWithASimulationOfItsOwn() {
    double[] level = {58, 52, 62, 60};
    double[] spread = {8, 4, 4, 1.5};
    int organisations = SeededCases.count(24, 100);
    PlannedDesign plan = plan(basis(6, 12, level, spread), organisations).designs().get(0);
    List<DirectSimulation> direct = DirectSimulation.of(6, 12, spread, level, organisations);

    assertAgree(plan.right(), direct, DirectSimulation::right);
    assertAgree(plan.settled(), direct, d -> d.pBest() >= Planner.SETTLED_FROM ? 1 : 0);
    assertAgree(plan.pBest(), direct, DirectSimulation::pBest);
    assertAgree(plan.repeatableWidth().orElseThrow(), direct, DirectSimulation::repeatableWidth);
    assertAgree(plan.todayWidth().orElseThrow(), direct, DirectSimulation::todayWidth);
  }

  @Test
  void surveysThatCannotRankTwoFunctions_chooseNothing_andSayWhy() {
    PlannedDesign now =
        plan(basis(1, 4, new double[] {66, 58}, new double[] {3, 3}), 20).designs().get(0);

    assertThat(now.right().mean()).isZero();
    assertThat(now.repeatableWidth()).isEmpty();
    assertThat(now.why()).containsKeys("repeatableWidth", "todayWidth");
  }

  @Test
  void fewOrganisations_areRefused() {
    assertThatThrownBy(() -> run(19, 1)).hasMessageContaining("19 organisations are too few");
  }

  @Test
  void uncertainWeights_unsettleFunctionsThatDifferInTheirDimensions() {
    Basis alike = basis(6, 12, new double[] {66, 60}, new double[] {2, 2});
    Basis apart =
        new Basis(
            alike.source(),
            alike.functions(),
            alike.field(),
            alike.noise(),
            alike.headcounts(),
            alike.assurance(),
            alike.minGroup(),
            List.of(0.25, 0.25, 0.25, 0.25),
            List.of(List.of(20.0, 20.0, -20.0, -20.0), List.of(-20.0, -20.0, 20.0, 20.0)),
            List.of());

    assertThat(plan(apart, 20).designs().get(0).pBest().mean())
        .isLessThan(plan(alike, 20).designs().get(0).pBest().mean() - 0.05);
  }

  private static void assertNarrower(
      Optional<SimulatedFigure> figure, Optional<SimulatedFigure> now) {
    SimulatedFigure wide = now.orElseThrow();
    SimulatedFigure narrow = figure.orElseThrow();
    assertThat(wide.mean() - narrow.mean()).isGreaterThan(3 * Math.hypot(wide.se(), narrow.se()));
  }

  private static void assertAgree(
      SimulatedFigure figure,
      List<DirectSimulation> direct,
      ToDoubleFunction<DirectSimulation> of) {
    SimulatedFigure other = Tally.mean(direct.stream().mapToDouble(of).toArray());
    assertThat(figure.mean())
        .isCloseTo(other.mean(), within(3 * Math.hypot(figure.se(), other.se())));
  }

  private static PlannedDesign design(EvidencePlan plan, String id) {
    return plan.designs().stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
  }

  private static EvidencePlan plan(Basis basis, int organisations, String... steps) {
    List<String> ids = Arrays.asList(steps);
    List<DesignStep> chosen =
        DesignStep.GRID.stream().filter(s -> s.id().equals("now") || ids.contains(s.id())).toList();
    return Planner.plan(basis, run(organisations, 2), chosen, PlanProgress.none());
  }

  private static Planner.Run run(int organisations, int threads) {
    return new Planner.Run(organisations, 1, threads, "test");
  }

  private static Basis basis(int units, int respondents, double[] levels, double[] spreads) {
    List<FunctionBelief> functions = new ArrayList<>();
    for (int f = 0; f < levels.length; f++) {
      functions.add(
          FunctionBelief.known(FunctionDesign.of(NAMES[f], levels[f], spreads[f], 0), units));
    }
    return new Basis(
        new Basis.Source(PlanBasis.Source.DESIGN, List.of(), Optional.empty(), Optional.empty()),
        functions,
        new FieldDesign(units, respondents, 1, 0.25, 0, 1),
        new NoiseDesign(4, 0, 0, 9, 12, 0, 0, 0, 0),
        List.of(),
        0.8,
        3,
        List.of(1.0),
        Collections.nCopies(levels.length, List.of(0.0)),
        List.of());
  }
}
