package io.github.locus.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.instrument.Instrument;
import io.github.locus.protection.Protection;
import io.github.locus.protection.ProtectionRules;
import io.github.locus.protection.Unprotected;
import io.github.locus.reference.Questionnaire;
import io.github.locus.reference.SurveyBuilder;
import io.github.locus.reference.SurveyBuilder.Row;
import io.github.locus.result.Reason;
import io.github.locus.survey.Assignment;
import io.github.locus.survey.Survey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Straight lines, duplicates, completion, distributions and response rate. */
class ResponseQualityTest {
  private static final Instrument TWENTY_FOUR = twentyFour();
  private static final Instrument SMALL =
      Questionnaire.about("IT", "HR").capability("a", 0, 4, "x", "-y").build();

  private static Instrument twentyFour() {
    String[] items =
        IntStream.range(0, 24)
            .mapToObj(i -> (i % 2 == 0 ? "" : "-") + "i" + i)
            .toArray(String[]::new);
    return Questionnaire.about("IT", "HR").capability("a", 1, 5, items).build();
  }

  /** The first items answered by a rule, the others missing. */
  private static Row row(String respondent, int answered, IntUnaryOperator rule) {
    Map<String, Integer> answers = new HashMap<>();
    for (int i = 0; i < answered; i++) {
      answers.put("i" + i, rule.applyAsInt(i));
    }
    return Row.of(respondent, "IT", answers);
  }

  private static Survey survey(Instrument instrument, Row... rows) {
    SurveyBuilder builder = new SurveyBuilder(instrument);
    for (Row row : rows) {
      builder.add(row);
    }
    return builder.build();
  }

  @Test
  void straightLine_isSeenBeforeReversedItemsAreTurned() {
    Survey survey =
        survey(
            TWENTY_FOUR, row("line", 24, i -> 4), row("consistent", 24, i -> i % 2 == 0 ? 5 : 1));
    assertThat(StraightLining.of(Unprotected.ofEvery(survey))).isEqualTo(new StraightLining(2, 1));
    assertThat(StraightLining.of(Unprotected.ofEvery(survey)).share().value()).contains(0.5);
  }

  @Test
  void straightLine_takesTenAnswers() {
    Survey survey = survey(TWENTY_FOUR, row("nine", 9, i -> 4), row("ten", 10, i -> 4));
    assertThat(StraightLining.of(Unprotected.ofEvery(survey))).isEqualTo(new StraightLining(1, 1));
  }

  @Test
  void straightLiningOfAShortQuestionnaire_isNotEstimable() {
    Survey survey = survey(SMALL, Row.of("r", "IT", Map.of("x", 1, "y", 1)));
    assertThat(StraightLining.of(Unprotected.ofEvery(survey)).share().why())
        .contains(Reason.NO_LONG_RATING);
  }

  @Test
  void responseThatRepeatsAnotherIsCountedOnce() {
    IntUnaryOperator rule = i -> 1 + (i * 7) % 5;
    Survey survey =
        survey(
            TWENTY_FOUR,
            row("r1", 24, rule),
            row("r2", 24, rule),
            row("r3", 24, i -> rule.applyAsInt(i + 1)));
    assertThat(DuplicateResponses.of(Unprotected.ofEvery(survey)))
        .isEqualTo(new DuplicateResponses(3, 1));
  }

  @Test
  void sameAnswersOfAnotherUnitOrWave_areNoDuplicate() {
    IntUnaryOperator rule = i -> 1 + (i * 7) % 5;
    Survey survey =
        survey(
            TWENTY_FOUR,
            row("r1", 24, rule),
            row("r2", 24, rule).in("V"),
            row("r1", 24, rule).at("2"));
    assertThat(DuplicateResponses.of(Unprotected.ofEvery(survey)).repeated()).isZero();
  }

  @Test
  void straightLines_areNoDuplicates() {
    Survey survey = survey(TWENTY_FOUR, row("r1", 24, i -> 3), row("r2", 24, i -> 3));
    assertThat(DuplicateResponses.of(Unprotected.ofEvery(survey)))
        .isEqualTo(new DuplicateResponses(0, 0));
    assertThat(DuplicateResponses.of(Unprotected.ofEvery(survey)).share().why()).isPresent();
  }

  @Test
  void distribution_isOfTheAnswersAsGiven() {
    ItemDistributions all =
        ItemDistributions.of(
            Unprotected.ofEvery(
                survey(
                    SMALL,
                    Row.of("r1", "IT", Map.of("x", 0, "y", 4)),
                    Row.of("r2", "IT", Map.of("y", 2)),
                    Row.of("r1", "HR", Map.of("x", 3)))));
    ItemDistribution y = all.of(0, 1);
    assertThat(y.n()).isEqualTo(2);
    assertThat(y.counts()).containsExactly(0L, 0L, 1L, 0L, 1L);
    assertThat(y.mean().value()).contains(3.0);
    assertThat(y.sd().value())
        .hasValueSatisfying(sd -> assertThat(sd).isCloseTo(Math.sqrt(2), within(1e-15)));
    assertThat(y.shares()).containsExactly(0.0, 0.0, 0.5, 0.0, 0.5);
  }

  @Test
  void distributionOverAllFunctions_addsUp() {
    ItemDistributions all =
        ItemDistributions.of(
            Unprotected.ofEvery(
                survey(
                    SMALL,
                    Row.of("r1", "IT", Map.of("x", 0)),
                    Row.of("r2", "IT", Map.of("y", 2)),
                    Row.of("r1", "HR", Map.of("x", 3)))));
    assertThat(all.overall(0).counts()).containsExactly(1L, 0L, 0L, 1L, 0L);
    assertThat(all.overall(0).missing()).isEqualTo(1);
    assertThat(all.completion().value()).contains(0.5);
  }

  @Test
  void itemThatNobodyAnsweredHasNoMean() {
    ItemDistribution y =
        ItemDistributions.of(Unprotected.ofEvery(survey(SMALL, Row.of("r1", "IT", Map.of("x", 0)))))
            .of(1, 1);
    assertThat(y.mean().why()).contains(Reason.NO_ANSWERS);
    assertThat(y.sd().why()).contains(Reason.NEEDS_TWO_ANSWERS);
    assertThat(y.shares()).isEmpty();
  }

  @Test
  void completionOfNothing_isNotEstimable() {
    assertThat(ItemDistributions.of(Unprotected.ofEvery(survey(SMALL))).completion().why())
        .contains(Reason.NO_ANSWERS);
  }

  private static Assignment invited(long invited) {
    return new Assignment(Optional.of("A"), Optional.empty(), Optional.of(invited));
  }

  @Test
  void responseRate_countsTheCellsWhoseInvitedAreKnown() {
    Survey survey =
        new SurveyBuilder(SMALL)
            .add(Row.of("r1", "IT", Map.of("x", 1)).in("U"))
            .add(Row.of("r2", "IT", Map.of()).in("U"))
            .add(Row.of("r3", "HR", Map.of("x", 1)).in("U"))
            .assign("IT", "U", "1", invited(6))
            .assign("IT", "V", "1", invited(4))
            .assign(
                "HR",
                "U",
                "1",
                new Assignment(Optional.of("B"), Optional.empty(), Optional.empty()))
            .build();
    assertThat(ResponseRate.of(Unprotected.of(survey))).isEqualTo(new ResponseRate(1, 10, 1));
    assertThat(ResponseRate.of(Unprotected.of(survey)).share().value()).contains(0.1);
  }

  @Test
  void responseRate_isNotOfAWaveThatIsLeftOut() {
    SurveyBuilder answers = new SurveyBuilder(SMALL);
    for (int i = 0; i < 8; i++) {
      answers.add(Row.of("r" + i, "IT", Map.of("x", 1)).in("U").at("2025"));
    }
    Survey survey =
        answers
            .add(Row.of("r1", "IT", Map.of("x", 1)).in("U").at("2024"))
            .assign("IT", "U", "2024", invited(10))
            .assign("IT", "U", "2025", invited(10))
            .build();
    ProtectionRules rules = ProtectionRules.of(5);
    assertThat(ResponseRate.of(Protection.protect(survey, rules)))
        .isEqualTo(new ResponseRate(8, 10, 5));
  }

  @Test
  void responseRate_isNotEstimableWhenNobodySaysWhoWasInvited() {
    Survey survey = survey(SMALL, Row.of("r1", "IT", Map.of("x", 1)));
    assertThat(ResponseRate.of(Unprotected.ofEvery(survey)).share().why())
        .contains(Reason.INVITED_UNKNOWN);
  }

  @Test
  void responseRate_isNotEstimableWhenMoreAnsweredThanWereInvited() {
    Survey survey =
        new SurveyBuilder(SMALL)
            .add(Row.of("r1", "IT", Map.of("x", 1)).in("U"))
            .add(Row.of("r2", "IT", Map.of("x", 1)).in("U"))
            .assign("IT", "U", "1", invited(1))
            .build();
    assertThat(ResponseRate.of(Unprotected.ofEvery(survey)).share().why())
        .contains(Reason.MORE_THAN_INVITED);
  }
}
