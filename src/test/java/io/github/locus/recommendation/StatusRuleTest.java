package io.github.locus.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.FunctionResult;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.SeparationGrade;
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
          90,          0.8,    0.8,         0.8,        0.1,     0,          WEAK,       ready-unproven
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
    Cases.Chances chances = new Cases.Chances(pToday, pRepeatable, pNewLeader, pSpread);
    RatedFunction function = Cases.evidence("IT", respondents, chances, readyShare, separation);
    assertThat(function.status().code()).isEqualTo(status);
  }

  @Test
  void functionThatWorksInSomeUnits_isUneven_whereLeaderAndUnitAreNotToldApart() {
    RatedFunction function = Cases.function("IT", FunctionStatus.LEADER_DEPENDENT);
    assertThat(Cases.reporting(function, 50, true).status())
        .isEqualTo(FunctionStatus.LEADER_DEPENDENT);
    assertThat(Cases.reporting(function, 50, false).status()).isEqualTo(FunctionStatus.UNEVEN);
  }

  @Test
  void functionWithoutLevels_isInsufficient() {
    RatedFunction function = Cases.function("IT", FunctionStatus.SYSTEMATIC);
    assertThat(Cases.with(function, FunctionResult::today, Cases.none()).status())
        .isEqualTo(FunctionStatus.INSUFFICIENT);
  }

  @Test
  void functionWithoutAReadyShare_worksSomewhereOnlyByItsLevel() {
    RatedFunction function =
        Cases.evidence("IT", 90, new Cases.Chances(0.5, 0, 0.3, 1), 1, SeparationGrade.GOOD);
    assertThat(function.status()).isEqualTo(FunctionStatus.LEADER_DEPENDENT);
    assertThat(Cases.with(function, FunctionResult::readyShare, Cases.none()).status())
        .isEqualTo(FunctionStatus.UNCERTAIN);
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
    RatedFunction function =
        Cases.reporting(
            Cases.evidence(
                "IT", 90, new Cases.Chances(0.5, 0.5, pNewLeader, 0.5), 0, SeparationGrade.GOOD),
            reported,
            true);
    assertThat(ContestedRule.contested(function.figures())).contains(contested);
  }

  @Test
  void contested_isUnknown_whereNobodyWasAsked() {
    RatedFunction function = Cases.function("IT", FunctionStatus.SYSTEMATIC);
    assertThat(
            ContestedRule.contested(
                Cases.with(function, FunctionResult::reportedRepeatability, Cases.none())
                    .figures()))
        .isEmpty();
  }
}
