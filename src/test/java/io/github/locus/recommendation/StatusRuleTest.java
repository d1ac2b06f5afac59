package io.github.locus.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusRuleTest {
  /** Each row sits on a boundary of the table, or just off it. */
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          respondents, pToday, pRepeatable, pNewLeader, pSpread, readyShare, separation, status
          9,           1,      1,           1,          0,       1,          GOOD,       insufficient
          10,          1,      1,           1,          0,       1,          GOOD,       systematic
          90,          0.8,    0.8,         0.8,        0.1,     0,          GOOD,       systematic
          90,          0.8,    0.8,         0.8,        0.1,     0,          WEAK,       systematic
          90,          0.8,    0.8,         0.8,        0.1,     0,          NONE,       ready-unproven
          90,          0.799,  0.8,         0.8,        0.1,     0,          GOOD,       uncertain
          90,          0.8,    0.799,       0.8,        0.1,     0,          GOOD,       ready-unproven
          90,          0.9,    0.9,         0.7,        0.9,     1,          GOOD,       systematic
          90,          0.8,    0.1,         0.799,      0.8,     0,          GOOD,       leader-dependent
          90,          0.8,    0.1,         0.8,        0.8,     0,          GOOD,       ready-unproven
          90,          0.8,    0.1,         0.799,      0.799,   1,          GOOD,       ready-unproven
          90,          0.79,   0.1,         0.3,        0.8,     0.1,        GOOD,       leader-dependent
          90,          0.79,   0.1,         0.3,        0.8,     0.099,      GOOD,       uncertain
          90,          0.0,    0.0,         0.3,        1,       0.26,       GOOD,       leader-dependent
          90,          0.0,    0.0,         0.3,        1,       0.09,       GOOD,       not-ready
          90,          0.2,    0.0,         0.3,        0.5,     0.5,        GOOD,       not-ready
          90,          0.201,  0.0,         0.3,        0.5,     0.5,        GOOD,       uncertain
          90,          0.95,   0.1,         0.3,        0.9,     0.0,        NONE,       ready-unproven
          90,          0.79,   0.1,         0.3,        0.9,     1,          NONE,       uncertain
          90,          0.95,   0.1,         0.3,        0.9,     0.0,        WEAK,       leader-dependent
          """)
  void status_isTheFirstRowThatHolds(
      int respondents,
      double pToday,
      double pRepeatable,
      double pNewLeader,
      double pSpread,
      double readyShare,
      SeparationGrade separation,
      String status) {
    Lenses lenses = Cases.lenses(pToday, pRepeatable, pNewLeader, pSpread);
    FunctionEvidence function = Cases.evidence("IT", respondents, lenses, readyShare, separation);
    assertThat(StatusRule.of(function).code()).isEqualTo(status);
  }

  @Test
  void functionWithoutACellThatMayBeShown_isInsufficient() {
    FunctionEvidence hidden = bare(false, Optional.of(Cases.lenses(1, 1, 1, 0)), Optional.of(1.0));
    assertThat(StatusRule.of(hidden)).isEqualTo(FunctionStatus.INSUFFICIENT);
  }

  @Test
  void functionWithoutLevels_isInsufficient() {
    assertThat(StatusRule.of(bare(true, Optional.empty(), Optional.empty())))
        .isEqualTo(FunctionStatus.INSUFFICIENT);
  }

  @Test
  void functionWithoutAReadyShare_worksSomewhereOnlyByItsLevel() {
    FunctionEvidence function =
        bare(true, Optional.of(Cases.lenses(0.5, 0, 0.3, 1)), Optional.empty());
    assertThat(StatusRule.of(function)).isEqualTo(FunctionStatus.UNCERTAIN);
  }

  private static FunctionEvidence bare(
      boolean shown, Optional<Lenses> lenses, Optional<Double> readyShare) {
    return new FunctionEvidence(
        "IT",
        90,
        shown,
        lenses,
        readyShare,
        SeparationGrade.GOOD,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  @ParameterizedTest
  @CsvSource({
    "60, 0.499, true",
    "60, 0.5, false",
    "59.9, 0.1, false",
    "39.9, 0.8, true",
    "40, 0.9, false",
    "39.9, 0.799, false"
  })
  void contested_whereTestimonyAndFiguresDisagree(
      double reported, double pNewLeader, boolean contested) {
    FunctionEvidence function =
        Cases.reporting(
            Cases.evidence(
                "IT", 90, Cases.lenses(0.5, 0.5, pNewLeader, 0.5), 0, SeparationGrade.GOOD),
            reported,
            true);
    assertThat(ContestedRule.contested(function)).contains(contested);
  }

  @Test
  void contested_isUnknown_whereNobodyWasAsked() {
    assertThat(
            ContestedRule.contested(
                bare(true, Optional.of(Cases.lenses(1, 1, 1, 0)), Optional.empty())))
        .isEmpty();
  }
}
