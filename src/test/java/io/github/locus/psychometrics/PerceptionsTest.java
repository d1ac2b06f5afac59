package io.github.locus.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.instrument.Instrument;
import io.github.locus.protection.Protection;
import io.github.locus.protection.ProtectionRules;
import io.github.locus.protection.Unprotected;
import io.github.locus.reference.Questionnaire;
import io.github.locus.reference.SurveyBuilder;
import io.github.locus.reference.SurveyBuilder.Person;
import io.github.locus.reference.SurveyBuilder.Row;
import io.github.locus.result.Reason;
import io.github.locus.statistics.NewcombePairedInterval;
import io.github.locus.statistics.WilsonInterval;
import io.github.locus.survey.Responses;
import io.github.locus.survey.Urgency;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PerceptionsTest {
  private static final Instrument INSTRUMENT =
      Questionnaire.about("IT", "HR").capability("a", 1, 5, "a").build();
  private static final int IT = 0;
  private static final int HR = 1;

  private static Row row(String respondent, String wave, Person person) {
    return Row.of(respondent, "IT", Map.of("a", 3)).at(wave).by(person);
  }

  private static Person person(String own, String shouldLead, String turnTo) {
    return Person.of(own).naming(shouldLead, turnTo, Responses.NOT_GIVEN);
  }

  private static SurveyBuilder oneWave() {
    return new SurveyBuilder(INSTRUMENT)
        .add(row("r1", "1", person("IT", "HR", "IT")))
        .add(row("r2", "1", person("HR", "HR", "IT")))
        .add(row("r3", "1", person("sales", "none", "HR")))
        .add(row("r4", "1", person("", "IT", "IT")))
        .add(row("r5", "1", person("HR", "", "")));
  }

  @Test
  void nominations_areSharesOfThoseWhoAnsweredNoneIncluded() {
    Perceptions.Nominations shouldLead =
        Perceptions.of(Unprotected.ofEvery(oneWave().build())).shouldLead().orElseThrow();
    assertThat(shouldLead.byFunction().get(IT).share()).isEqualTo(0.25);
    assertThat(shouldLead.byFunction().get(HR).share()).isEqualTo(0.5);
    assertThat(shouldLead.none().share()).isEqualTo(0.25);
    assertThat(shouldLead.none().n()).isEqualTo(4);
  }

  @Test
  void sharesCarryWilsons90PercentInterval() {
    Proportion hr =
        Perceptions.of(Unprotected.ofEvery(oneWave().build()))
            .shouldLead()
            .orElseThrow()
            .byFunction()
            .get(HR);
    WilsonInterval wilson = WilsonInterval.of(2, 4, 0.9);
    assertThat(hr.low()).isCloseTo(wilson.low(), within(1e-12));
    assertThat(hr.high()).isCloseTo(wilson.high(), within(1e-12));
  }

  /** r1 and r2 want HR and turn to IT, r3 wants none and turns to HR, r4 wants and turns to IT. */
  @Test
  void should_isGapIsOfThoseWhoAnsweredBothPaired() {
    PairedDifference it =
        Perceptions.of(Unprotected.ofEvery(oneWave().build())).shouldIs(IT).orElseThrow();
    NewcombePairedInterval newcombe = NewcombePairedInterval.of(1, 0, 2, 1, 0.9);
    assertThat(it.n()).isEqualTo(4);
    assertThat(it.difference()).isCloseTo(-0.5, within(1e-15));
    assertThat(it.low()).isCloseTo(newcombe.low(), within(1e-12));
    assertThat(it.high()).isCloseTo(newcombe.high(), within(1e-12));
  }

  @Test
  void should_isGapLeavesOutWhoAnsweredOneQuestionAlone() {
    SurveyBuilder survey = oneWave().add(row("r6", "1", person("HR", "IT", "")));
    assertThat(Perceptions.of(Unprotected.ofEvery(survey.build())).shouldIs(IT).orElseThrow().n())
        .isEqualTo(4);
  }

  @Test
  void should_isGapNeedsSomebodyWhoAnsweredBoth() {
    SurveyBuilder survey =
        new SurveyBuilder(INSTRUMENT)
            .add(row("r1", "1", person("IT", "HR", "")))
            .add(row("r2", "1", person("IT", "", "IT")));
    assertThat(Perceptions.of(Unprotected.ofEvery(survey.build())).shouldIs(IT)).isEmpty();
  }

  /** Eight answered both, two one question alone: that nobody did would be untrue. */
  @Test
  void should_isGapThatWouldTellOfFew_isNotForWantOfAnswers() {
    SurveyBuilder survey = new SurveyBuilder(INSTRUMENT);
    for (int i = 0; i < 10; i++) {
      survey.add(row("r" + i, "1", person(i < 5 ? "IT" : "HR", "HR", i < 8 ? "IT" : "")));
    }
    Perceptions perceptions =
        Perceptions.of(Protection.protect(survey.build(), ProtectionRules.of(5)));
    assertThat(perceptions.shouldIs(IT)).isEmpty();
    assertThat(perceptions.whyNoGap()).isEqualTo(Reason.PART_OF_A_COUNT);
    assertThat(perceptions.fromOutside(IT)).isEmpty();
    assertThat(perceptions.whyNotFromOutside(IT)).isEqualTo(Reason.PART_OF_A_COUNT);
    assertThat(
            Perceptions.of(
                    Unprotected.ofEvery(
                        new SurveyBuilder(INSTRUMENT)
                            .add(row("r1", "1", person("IT", "HR", "")))
                            .build()))
                .whyNoGap())
        .isEqualTo(Reason.NOBODY_ANSWERED_BOTH);
  }

  @Test
  void periphery_isWhoIsKnownToWorkElsewhere() {
    Perceptions perceptions = Perceptions.of(Unprotected.ofEvery(oneWave().build()));
    // r2 (HR) and r3 (another function); r4 does not say where
    assertThat(perceptions.fromOutside(IT))
        .hasValueSatisfying(
            outside -> {
              assertThat(outside.n()).isEqualTo(2);
              assertThat(outside.share()).isEqualTo(0.5);
            });
  }

  @Test
  void onlyTheLatestWaveInWhichAQuestionWasAnswered_counts() {
    SurveyBuilder waves =
        oneWave()
            .add(row("r1", "2", person("IT", "IT", "")))
            .add(row("r2", "2", person("HR", "", "")));
    Perceptions perceptions = Perceptions.of(Unprotected.ofEvery(waves.build()));
    assertThat(perceptions.shouldLead().orElseThrow().none().n()).isEqualTo(1);
    assertThat(perceptions.turnTo().orElseThrow().none().n()).isEqualTo(4);
  }

  @Test
  void questionThatNobodyAnsweredHasNoShares() {
    Perceptions perceptions =
        Perceptions.of(
            Unprotected.ofEvery(
                new SurveyBuilder(INSTRUMENT).add(row("r1", "1", Person.UNKNOWN)).build()));
    assertThat(perceptions.shouldLead()).isEmpty();
    assertThat(perceptions.turnTo()).isEmpty();
    assertThat(perceptions.window()).isEmpty();
    assertThat(perceptions.fromOutside(IT)).isEmpty();
  }

  @Test
  void window_countsEveryChoice() {
    Perceptions perceptions =
        Perceptions.of(
            Unprotected.ofEvery(
                new SurveyBuilder(INSTRUMENT)
                    .add(row("r1", "1", Person.of("IT").naming("", "", Urgency.NOW.ordinal())))
                    .add(row("r2", "1", Person.of("IT").naming("", "", Urgency.LATER.ordinal())))
                    .build()));
    assertThat(perceptions.window().orElseThrow())
        .extracting(Proportion::share)
        .containsExactly(0.5, 0.0, 0.0, 0.5);
  }

  @Test
  void weights_moveTheShareAndWidenTheInterval() {
    Perceptions perceptions =
        Perceptions.of(
            Unprotected.ofEvery(
                new SurveyBuilder(INSTRUMENT)
                    .add(row("r1", "1", person("IT", "HR", "").weighing(3)))
                    .add(row("r2", "1", person("IT", "IT", "").weighing(1)))
                    .build()));
    Proportion hr = perceptions.shouldLead().orElseThrow().byFunction().get(HR);
    WilsonInterval wilson = WilsonInterval.of(0.75 * 1.6, 1.6, 0.9);
    assertThat(hr.share()).isCloseTo(0.75, within(1e-12));
    assertThat(hr.low()).isCloseTo(wilson.low(), within(1e-12));
    assertThat(hr.n()).isEqualTo(2);
  }

  @Test
  void likeWeights_areTheSameAsNone() {
    SurveyBuilder weighted =
        oneWave().mapped(INSTRUMENT, row -> row.by(row.person().weighing(0.3)));
    assertThat(Perceptions.of(Unprotected.ofEvery(weighted.build())).shouldLead())
        .isEqualTo(Perceptions.of(Unprotected.ofEvery(oneWave().build())).shouldLead());
  }
}
