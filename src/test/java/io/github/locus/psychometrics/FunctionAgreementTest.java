package io.github.locus.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.protection.Unprotected;
import io.github.locus.reference.Questionnaire;
import io.github.locus.reference.SurveyBuilder;
import io.github.locus.reference.SurveyBuilder.Row;
import io.github.locus.result.Reason;
import io.github.locus.scoring.Scorer;
import io.github.locus.survey.Survey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FunctionAgreementTest {
  private static final Instrument FIVE =
      Questionnaire.about("IT").capability("a", 1, 5, "a").capability("b", 1, 5, "b").build();

  private static Row row(String respondent, String unit, int a, int b) {
    return Row.of(respondent, "IT", Map.of("a", a, "b", b)).in(unit);
  }

  private static FunctionAgreement of(Instrument instrument, Row... rows) {
    SurveyBuilder builder = new SurveyBuilder(instrument);
    List.of(rows).forEach(builder::add);
    Survey survey = builder.build();
    RatingGroups groups = SiteGroups.of(survey);
    return FunctionAgreement.of(Scorer.score(Unprotected.of(survey)), groups).get(0);
  }

  private static void notEstimable(Estimable figure, Reason why) {
    assertThat(figure.value()).isEmpty();
    assertThat(figure.why()).contains(why);
  }

  @Test
  void rwgJ_isZero_whenObservedVarianceExceedsTheNull() {
    FunctionAgreement agreement = of(FIVE, row("r1", "U", 1, 5), row("r2", "U", 5, 1));
    assertThat(agreement.groups().get(0).rwgj().value()).contains(0.0);
    assertThat(agreement.groups().get(0).rwgjSkewed().value()).contains(0.0);
  }

  @Test
  void rwgJ_isOne_whenAllAgree() {
    FunctionAgreement agreement = of(FIVE, row("r1", "U", 2, 4), row("r2", "U", 2, 4));
    assertThat(agreement.groups().get(0).rwgj().value()).contains(1.0);
    assertThat(agreement.groups().get(0).adm().value()).contains(0.0);
  }

  @Test
  void oneRater_doesNotAgreeWithAnybody() {
    FunctionAgreement agreement = of(FIVE, row("r1", "U", 2, 4));
    GroupAgreement group = agreement.groups().get(0);
    notEstimable(group.rwgj(), Reason.NEEDS_TWO_RATERS);
    notEstimable(group.rwgjSkewed(), Reason.NEEDS_TWO_RATERS);
    notEstimable(group.adm(), Reason.NEEDS_TWO_RATERS);
    notEstimable(agreement.rwgjMedian(), Reason.NO_LEADER_WITH_TWO_RATINGS);
    notEstimable(agreement.icc1(), Reason.NEEDS_TWO_LEADERS);
  }

  @Test
  void leaderWithOneRater_isLeftOutOfTheMedian() {
    FunctionAgreement agreement =
        of(FIVE, row("r1", "U", 2, 4), row("r2", "U", 2, 4), row("r3", "V", 3, 3));
    assertThat(agreement.rwgjMedian().value()).contains(1.0);
    assertThat(agreement.leaders()).isEqualTo(2);
  }

  @Test
  void icc_needsALeaderWithTwoRatings() {
    FunctionAgreement agreement = of(FIVE, row("r1", "U", 2, 4), row("r2", "V", 3, 3));
    notEstimable(agreement.icc1(), Reason.NO_LEADER_WITH_TWO_RATINGS);
    notEstimable(agreement.icc1UnequalSizes(), Reason.NO_LEADER_WITH_TWO_RATINGS);
    notEstimable(agreement.icc2(), Reason.NO_LEADER_WITH_TWO_RATINGS);
  }

  @Test
  void identicalRatings_haveNoIcc() {
    FunctionAgreement agreement =
        of(FIVE, row("r1", "U", 2, 4), row("r2", "U", 2, 4), row("r3", "V", 2, 4));
    notEstimable(agreement.icc1(), Reason.RATINGS_DO_NOT_VARY);
    notEstimable(agreement.icc2(), Reason.LEADERS_DO_NOT_DIFFER);
  }

  @Test
  void icc_isOne_whenRatersAgreeAndLeadersDiffer() {
    FunctionAgreement agreement =
        of(
            FIVE,
            row("r1", "U", 2, 2),
            row("r2", "U", 2, 2),
            row("r3", "V", 4, 4),
            row("r4", "V", 4, 4));
    assertThat(agreement.icc1().value()).contains(1.0);
    assertThat(agreement.icc2().value()).contains(1.0);
  }

  @Test
  void functionWithoutRatings_hasTheReason() {
    FunctionAgreement agreement = of(FIVE);
    assertThat(agreement.n()).isZero();
    notEstimable(agreement.rwgjMedian(), Reason.NO_LEADER_WITH_RATINGS);
    notEstimable(agreement.icc2(), Reason.NEEDS_TWO_LEADERS);
  }

  @Test
  void ratingOfAVacancy_doesNotCount() {
    Survey survey =
        new SurveyBuilder(FIVE)
            .add(row("r1", "U", 2, 4))
            .add(row("r2", "U", 2, 4))
            .add(row("r3", "V", 5, 5))
            .build();
    RatingGroups groups =
        RatingGroups.of(Unprotected.of(survey), f -> 1, cell -> cell == 0 ? 0 : RatingGroups.NONE);
    FunctionAgreement agreement =
        FunctionAgreement.of(Scorer.score(Unprotected.of(survey)), groups).get(0);
    assertThat(agreement.n()).isEqualTo(2);
  }

  @Test
  void ratingWithTooFewAnswers_doesNotCount() {
    Instrument two =
        Questionnaire.about("IT")
            .add("a", DimensionRole.CAPABILITY, 3, 1, 5, List.of("a"))
            .add("b", DimensionRole.CAPABILITY, 1, 1, 5, List.of("b"))
            .build();
    FunctionAgreement agreement =
        of(two, row("r1", "U", 2, 4), Row.of("r2", "IT", Map.of("b", 5)).in("U"));
    assertThat(agreement.n()).isEqualTo(1);
  }

  @Test
  void skewedNull_isPublishedFor56And7OptionsOnly() {
    Instrument four = Questionnaire.about("IT").capability("a", 1, 4, "a").build();
    FunctionAgreement agreement =
        of(
            four,
            Row.of("r1", "IT", Map.of("a", 1)).in("U"),
            Row.of("r2", "IT", Map.of("a", 2)).in("U"));
    notEstimable(agreement.rwgjSkewedMedian(), Reason.NO_SKEWED_NULL);
    assertThat(agreement.rwgjMedian().value())
        .hasValueSatisfying(r -> assertThat(r).isCloseTo(1 - 0.5 / 1.25, within(1e-12)));
  }

  @Test
  void lebretonSenter2008_slightlySkewedVariances() {
    assertThat(NullDistribution.SLIGHTLY_SKEWED.variance(5)).contains(1.34);
    assertThat(NullDistribution.SLIGHTLY_SKEWED.variance(6)).contains(1.85);
    assertThat(NullDistribution.SLIGHTLY_SKEWED.variance(7)).contains(2.90);
    assertThat(NullDistribution.SLIGHTLY_SKEWED.variance(8)).isEmpty();
  }

  @Test
  void jamesDemareeWolf1984_uniformVariance() {
    assertThat(NullDistribution.UNIFORM.variance(5)).contains(2.0);
    assertThat(NullDistribution.UNIFORM.variance(7)).contains(4.0);
  }

  @Test
  void agreement_isOnTheScaleThatMostCapabilitiesHave() {
    Instrument mixed =
        Questionnaire.about("IT")
            .capability("a", 0, 10, "a")
            .capability("b", 1, 5, "b")
            .capability("c", 1, 5, "c")
            .build();
    FunctionAgreement agreement =
        of(
            mixed,
            Row.of("r1", "IT", Map.of("a", 0, "b", 3, "c", 3)).in("U"),
            Row.of("r2", "IT", Map.of("a", 5, "b", 3, "c", 3)).in("U"));
    // half of the long scale is two points of the short one: deviations 1, 0, 0
    assertThat(agreement.admMedian().value())
        .hasValueSatisfying(adm -> assertThat(adm).isCloseTo(1.0 / 3, within(1e-12)));
  }
}
