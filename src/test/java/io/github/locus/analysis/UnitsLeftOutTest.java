package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.SeededCases;
import io.github.locus.protection.Protection;
import io.github.locus.recommendation.VerdictRule;
import io.github.locus.result.Result;
import io.github.locus.result.Statement;
import io.github.locus.result.UnitLeftOut;
import io.github.locus.result.VerdictKind;
import io.github.locus.result.VerdictVariant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The verdict without a unit, in an organization that one astute leader makes look good. */
class UnitsLeftOutTest {
  private static final Study STUDY = AstuteLeader.STUDY;
  private static final Result RESULT = AstuteLeader.RESULT;

  private static List<Statement> ofUnits() {
    return RESULT.verdict().wouldChange().stream().filter(s -> s.code().equals("unit")).toList();
  }

  /** All chains, weights and dimensions of what is left, as if the unit had never been asked. */
  private static VerdictVariant drawnAnew(int unit) {
    try (Jobs jobs = new Jobs(2)) {
      Chain chain =
          Chain.of(
              Computation.of(
                  STUDY.withOptions(STUDY.options().withSensitivity(false)),
                  Protection.protectWithout(STUDY.survey(), STUDY.options().protection(), unit),
                  jobs),
              jobs);
      return Variants.variant(VerdictRule.decide(chain.evidence()));
    }
  }

  private static int unit(String code) {
    try (Jobs jobs = new Jobs(1)) {
      Computation computed =
          Computation.of(STUDY.withOptions(STUDY.options().withSensitivity(false)), jobs);
      Codes codes = Publication.of(computed).codes();
      return IntStream.range(0, STUDY.survey().units().size())
          .filter(u -> codes.unit(u).equals(code))
          .findFirst()
          .orElseThrow();
    }
  }

  /** The one that turns the verdict, and in the nightly build all others. */
  static Stream<String> compared() {
    String turning =
        RESULT.robustness().withoutUnit().entrySet().stream()
            .filter(u -> u.getValue().orElseThrow().verdict().kind() == VerdictKind.DEVELOP)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    return Stream.concat(
            Stream.of(turning),
            RESULT.robustness().withoutUnit().keySet().stream().filter(u -> !u.equals(turning)))
        .limit(SeededCases.count(1, 8));
  }

  @Test
  void verdictTurns_withoutTheUnitOfTheAstuteLeader_alone() {
    assertThat(RESULT.verdict().kind()).isEqualTo(VerdictKind.INSTITUTIONALISE_FIRST);
    assertThat(RESULT.robustness().withoutUnit()).hasSize(8);
    Map<VerdictKind, Long> kinds =
        RESULT.robustness().withoutUnit().values().stream()
            .map(left -> left.orElseThrow().verdict().kind())
            .collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));
    assertThat(kinds)
        .isEqualTo(Map.of(VerdictKind.INSTITUTIONALISE_FIRST, 7L, VerdictKind.DEVELOP, 1L));
  }

  @Test
  void verdictWithoutAUnit_isSaidAmongWhatWouldChangeIt_andTheUnitIsNot() {
    assertThat(ofUnits()).hasSize(1);
    Statement said = ofUnits().get(0);
    assertThat(said.variant()).contains("other");
    assertThat(said.verdict()).contains(VerdictKind.DEVELOP);
    assertThat(said.functions()).containsExactly("L&D");
    assertThat(said.leader()).isEmpty();
  }

  @Tag("nightly")
  @ParameterizedTest
  @MethodSource("compared")
  void verdictWithoutTheUnit_isThatOfASurveyWithoutIt(String code) {
    UnitLeftOut left =
        Objects.requireNonNull(RESULT.robustness().withoutUnit().get(code)).orElseThrow();

    VerdictVariant anew = drawnAnew(unit(code));

    assertThat(left.verdict().kind()).isEqualTo(anew.kind());
    assertThat(left.verdict().functions()).isEqualTo(anew.functions());
    assertThat(left.verdict().confidence().orElseThrow())
        .isCloseTo(anew.confidence().orElseThrow(), within(0.04));
  }
}
