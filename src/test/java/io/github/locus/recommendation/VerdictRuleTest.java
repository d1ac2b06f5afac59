package io.github.locus.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.result.FunctionStatus;
import io.github.locus.result.Result;
import io.github.locus.result.VerdictKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictRuleTest {
  private static Map<String, Double> shares(double it, double hr, double ld) {
    Map<String, Double> shares = new LinkedHashMap<>();
    shares.put("IT", it);
    shares.put("HR", hr);
    shares.put("L&D", ld);
    return shares;
  }

  /** L&D is first on repeatable, IT on today. */
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          pBest, statusOfFirst,    statusOfToday,    verdict,               named
          0.599, SYSTEMATIC,       SYSTEMATIC,       too-close,             L&D
          0.6,   SYSTEMATIC,       LEADER_DEPENDENT, lead,                  L&D
          0.9,   READY_UNPROVEN,   LEADER_DEPENDENT, lead-with-partner,     L&D
          0.9,   LEADER_DEPENDENT, LEADER_DEPENDENT, institutionalise-first, L&D
          0.9,   LEADER_DEPENDENT, SYSTEMATIC,       institutionalise-first, L&D
          0.9,   NOT_READY,        LEADER_DEPENDENT, institutionalise-first, IT
          0.9,   UNCERTAIN,        LEADER_DEPENDENT, institutionalise-first, IT
          0.9,   UNEVEN,           SYSTEMATIC,       institutionalise-first, L&D
          0.9,   NOT_READY,        UNEVEN,           institutionalise-first, IT
          0.9,   NOT_READY,        READY_UNPROVEN,   develop,               L&D
          0.9,   UNCERTAIN,        NOT_READY,        develop,               L&D
          0.9,   UNCERTAIN,        SYSTEMATIC,       develop,               L&D
          """)
  void verdict_isTheFirstRowThatHolds(
      double pBest,
      FunctionStatus statusOfFirst,
      FunctionStatus statusOfToday,
      String verdict,
      String named) {
    double rest = 1 - pBest;
    VerdictDecision decision =
        VerdictRule.decide(
            Cases.study(
                List.of(
                    Cases.function("IT", statusOfToday),
                    Cases.function("HR", FunctionStatus.NOT_READY),
                    Cases.function("L&D", statusOfFirst)),
                shares(0.25 * rest, 0.75 * rest, pBest).entrySet().stream()
                    .collect(
                        LinkedHashMap::new, (m, e) -> m.put(e.getKey(), e.getValue()), Map::putAll),
                shares(0.7, 0.1, 0.2)));
    assertThat(decision.kind().code()).isEqualTo(verdict);
    assertThat(decision.functions().get(0)).isEqualTo(named);
    assertThat(decision.firstRepeatable()).contains("L&D");
    assertThat(decision.firstToday()).contains("IT");
  }

  @Test
  void tooClose_namesEveryFunctionInQuestion_theFirstFirst() {
    VerdictDecision decision =
        decide(shares(0.2, 0.25, 0.55), shares(1, 0, 0), FunctionStatus.SYSTEMATIC);
    assertThat(decision.functions()).containsExactly("L&D", "HR", "IT");
    assertThat(decision.confidence()).contains(0.55);
  }

  /** HR is more often the best, but falls far behind when it is not. */
  @Test
  void first_isTheChoiceThatCostsLeast_notTheOneMostOftenBest() {
    Result study =
        Cases.study(
            List.of(
                Cases.function("IT", FunctionStatus.SYSTEMATIC),
                Cases.function("HR", FunctionStatus.SYSTEMATIC)),
            Cases.shown(
                Cases.ranking(
                    Map.of("IT", 0.5, "HR", 0.5),
                    Map.of("IT", 0.47, "HR", 0.53),
                    Map.of("IT", 0.5, "HR", 0.5),
                    Map.of("IT", 0.9, "HR", 1.7))));
    VerdictDecision decision = VerdictRule.decide(study);
    assertThat(decision.firstRepeatable()).contains("IT");
    assertThat(decision.kind()).isEqualTo(VerdictKind.TOO_CLOSE);
    assertThat(decision.functions()).containsExactly("IT", "HR");
    assertThat(decision.confidence()).contains(0.47);
    assertThat(decision.expectedLoss()).contains(0.9);
  }

  @Test
  void tooClose_leavesOutWhatIsNotInQuestion() {
    VerdictDecision decision =
        decide(shares(0.199, 0.26, 0.541), shares(1, 0, 0), FunctionStatus.SYSTEMATIC);
    assertThat(decision.functions()).containsExactly("L&D", "HR");
  }

  @Test
  void confidenceAndLoss_areThoseOfTheFunctionNamed_onItsLens() {
    VerdictDecision decision =
        VerdictRule.decide(
            Cases.study(
                List.of(
                    Cases.function("IT", FunctionStatus.LEADER_DEPENDENT),
                    Cases.function("HR", FunctionStatus.NOT_READY),
                    Cases.function("L&D", FunctionStatus.NOT_READY)),
                shares(0.16, 0.06, 0.78),
                shares(0.97, 0.01, 0.02)));
    assertThat(decision.onToday()).isTrue();
    assertThat(decision.confidence()).contains(0.97);
    assertThat(decision.expectedLoss().orElseThrow()).isCloseTo(8.4, within(1e-12));
  }

  @Test
  void lead_becomesLeadWithPartner_whereADimensionIsFarTooLow() {
    RatedFunction first =
        Cases.withDimension(
            Cases.function("L&D", FunctionStatus.SYSTEMATIC),
            "technology",
            new Cases.Level(45, 0.8, 44));
    VerdictDecision decision =
        VerdictRule.decide(
            Cases.study(
                List.of(
                    Cases.function("IT", FunctionStatus.NOT_READY),
                    Cases.function("HR", FunctionStatus.NOT_READY),
                    first),
                shares(0.1, 0.1, 0.8),
                shares(0.1, 0.1, 0.8)));
    assertThat(decision.kind()).isEqualTo(VerdictKind.LEAD_WITH_PARTNER);
  }

  @Test
  void oneFunction_isNoRanking() {
    VerdictDecision decision =
        VerdictRule.decide(
            Cases.study(List.of(Cases.function("IT", FunctionStatus.SYSTEMATIC)), Cases.none()));
    assertThat(decision.kind()).isEqualTo(VerdictKind.INSUFFICIENT_EVIDENCE);
    assertThat(decision.functions()).isEmpty();
    assertThat(decision.confidence()).isEmpty();
    assertThat(decision.expectedLoss()).isEmpty();
  }

  @Test
  void functionWithTooFewRatings_isNotRanked() {
    VerdictDecision decision =
        VerdictRule.decide(
            Cases.study(
                List.of(
                    Cases.function("IT", FunctionStatus.SYSTEMATIC),
                    Cases.function("HR", FunctionStatus.INSUFFICIENT)),
                Map.of("IT", 1.0),
                Map.of("IT", 1.0)));
    assertThat(decision.kind()).isEqualTo(VerdictKind.INSUFFICIENT_EVIDENCE);
  }

  private static VerdictDecision decide(
      Map<String, Double> repeatable, Map<String, Double> today, FunctionStatus status) {
    return VerdictRule.decide(
        Cases.study(
            List.of(
                Cases.function("IT", status),
                Cases.function("HR", status),
                Cases.function("L&D", status)),
            repeatable,
            today));
  }
}
