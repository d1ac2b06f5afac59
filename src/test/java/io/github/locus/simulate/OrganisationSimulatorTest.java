package io.github.locus.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.instrument.Instrument;
import io.github.locus.statistics.StandardNormal;
import io.github.locus.survey.Ratings;
import io.github.locus.survey.Survey;
import io.github.locus.survey.UnitCell;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationSimulatorTest {
  private static final FunctionDesign IT = FunctionDesign.of("IT", 60, 10, 0.3);
  private static final FunctionDesign LND = FunctionDesign.of("L&D", 65, 2, 0.1);
  private static final NoiseDesign SILENT = new NoiseDesign(0, 0, 0, 0, 0, 0, 0, 0, 0);

  @Test
  void sameSeed_sameBytes() {
    assertThat(csv(simulate(field(5, 8, 2), NoiseDesign.usual(), 3)))
        .isEqualTo(csv(simulate(field(5, 8, 2), NoiseDesign.usual(), 3)));
  }

  @Test
  void anotherSeed_otherAnswers() {
    assertThat(csv(simulate(field(5, 8, 2), NoiseDesign.usual(), 3)))
        .isNotEqualTo(csv(simulate(field(5, 8, 2), NoiseDesign.usual(), 4)));
  }

  @Test
  void moreRespondents_rateTheSameOrganisation() {
    assertThat(simulate(field(6, 40, 2), NoiseDesign.usual(), 9).truth())
        .isEqualTo(simulate(field(6, 10, 2), NoiseDesign.usual(), 9).truth());
  }

  @Test
  void functionsInAnotherOrder_areWrittenInTheInstrumentsOrder() {
    SimulatedOrganisation organisation =
        new OrganisationSimulator(Instruments.small("L&D", "HR", "IT"), 60, 0.8)
            .simulate(
                new OrganisationDesign(List.of(IT, LND), field(3, 5, 1), NoiseDesign.usual()), 1);

    assertThat(organisation.survey().functions()).extracting("name").containsExactly("L&D", "IT");
    assertThat(organisation.truth().functions().keySet()).containsExactly("L&D", "IT");
  }

  @Test
  void functionThatIsNotAsked_isRefused() {
    OrganisationSimulator simulator =
        new OrganisationSimulator(Instruments.small("IT", "HR"), 60, 0.8);
    OrganisationDesign design =
        new OrganisationDesign(List.of(LND), field(3, 5, 1), NoiseDesign.usual());

    assertThatThrownBy(() -> simulator.simulate(design, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("L&D");
  }

  @Test
  void leadersAlike_todayRepeatableAndShowcaseAreOne() {
    FunctionDesign alike = FunctionDesign.of("IT", 60, 0, 0);
    FunctionTruth truth = truth(alike, field(4, 5, 1), SILENT);

    assertThat(truth.latent()).isEqualTo(new FunctionTruth.Lenses(60, 60, 60, 0));
    assertThat(truth.pNewLeader()).isEqualTo(1);
  }

  @Test
  void repeatable_isTheLevelThatFourOfFiveNewLeadersReach() {
    FunctionTruth truth = truth(IT, field(6, 5, 1), NoiseDesign.usual());

    assertThat(truth.latent().repeatable())
        .isCloseTo(truth.averageLeader() + 10 * StandardNormal.quantile(0.2), within(1e-12));
    assertThat(truth.pNewLeader())
        .isCloseTo(StandardNormal.cumulative((truth.averageLeader() - 60) / 10), within(1e-12));
  }

  @Test
  void givenLeaders_leadTheFirstUnits() {
    FunctionDesign given = IT.withLeaders(30.0, -5.0);
    FunctionTruth truth = truth(given, field(2, 5, 1), SILENT);

    assertThat(truth.currentLeaders()).isEqualTo(Map.of("IT lead 1", 30.0, "IT lead 2", -5.0));
    assertThat(truth.showcaseLeader()).isEqualTo("IT lead 1");
    assertThat(truth.latent().showcase()).isEqualTo(90);
  }

  @Test
  void drift_leavesTheLatestWaveAtTheMean() {
    FunctionDesign rising = FunctionDesign.of("IT", 60, 0, 0).withDrift(5);

    assertThat(truth(rising, field(2, 5, 3), SILENT).latent().today()).isEqualTo(60);
  }

  @Test
  void turnoverOfAll_changesEveryLeaderInEveryWave() {
    Survey survey = simulate(new FieldDesign(4, 5, 3, 1, 0, 1), NoiseDesign.usual(), 2).survey();

    for (int wave = 1; wave < 3; wave++) {
      for (int unit = 0; unit < 4; unit++) {
        assertThat(leader(survey, unit, wave)).isNotEqualTo(leader(survey, unit, wave - 1));
      }
    }
  }

  @Test
  void sharedLeadersOfAll_isOneLeader() {
    Survey survey = simulate(new FieldDesign(4, 5, 1, 0, 1, 1), NoiseDesign.usual(), 2).survey();

    assertThat(IntStream.range(0, 4).mapToObj(unit -> leader(survey, unit, 0)).distinct())
        .hasSize(1);
  }

  @Test
  void noNoise_answersAreTheLevelRounded() {
    Survey survey =
        organisation(FunctionDesign.of("IT", 75, 0, 0), field(1, 3, 1), SILENT).survey();

    assertThat(survey.ratings().option(0, 0)).isEqualTo(3);
    assertThat(survey.ratings().option(2, 0)).as("reversed").isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {20, 45, 60, 85})
  void truthOnScale_isWhatManyAnswersShow(double mean) {
    FunctionDesign design =
        FunctionDesign.of("IT", mean, 0, 0)
            .withDimensions(Map.of("people", 6.0, "technology", -4.0));
    NoiseDesign noise = new NoiseDesign(0, 0, 0, 9, 12, 16, 0, 0, 0);
    SimulatedOrganisation organisation = organisation(design, field(1, 20_000, 1), noise);

    // 20,000 respondents whose readiness has a standard deviation of at most 17: three errors
    assertThat(readiness(organisation.survey()))
        .isCloseTo(organisation.truth().function("IT").onScale().today(), within(3 * 17 / 141.4));
  }

  @Test
  void missing_isTheShareThatWasAskedFor() {
    Ratings ratings =
        organisation(IT, field(1, 2_000, 1), new NoiseDesign(0, 0, 0, 9, 12, 16, 0, 0.2, 0))
            .survey()
            .ratings();
    long answered =
        IntStream.range(0, ratings.size()).filter(rating -> ratings.answered(1, rating)).count();

    // binomial standard error 0.009: four of them
    assertThat(answered / (double) ratings.size()).isCloseTo(0.8, within(0.036));
  }

  @Test
  void straightLiners_giveOneAnswerThroughout() {
    Ratings ratings =
        organisation(IT, field(1, 50, 1), new NoiseDesign(0, 0, 0, 9, 12, 16, 0, 0.2, 1))
            .survey()
            .ratings();

    for (int rating = 0; rating < ratings.size(); rating++) {
      int first = ratings.option(0, rating);
      int row = rating;
      assertThat(IntStream.range(0, 8).map(item -> ratings.option(item, row)))
          .allMatch(option -> option == first);
    }
  }

  @Test
  void partialCrossing_everybodyRatesAtLeastOneFunction() {
    Survey survey =
        simulate(new FieldDesign(3, 100, 1, 0, 0, 0.05), NoiseDesign.usual(), 5).survey();

    assertThat(
            IntStream.range(0, survey.ratings().size())
                .map(rating -> survey.ratings().response(rating))
                .distinct()
                .count())
        .isEqualTo(300);
  }

  @ParameterizedTest
  @EnumSource(Story.class)
  void everyStory_canBeTold(Story story) {
    Instrument instrument = Instruments.small("IT", "HR", "L&D", "BU");

    assertThat(new OrganisationSimulator(instrument, 60, 0.8).simulate(story.design(), 1))
        .isNotNull();
    assertThat(Story.of(story.id())).contains(story);
  }

  @Test
  void csv_hasALinePerRatingAndQuotesWhereNeeded() {
    FunctionDesign quoted = FunctionDesign.of("Sales, \"EU\"", 60, 5, 0);
    SimulatedOrganisation organisation =
        new OrganisationSimulator(Instruments.small("Sales, \"EU\""), 60, 0.8)
            .simulate(
                new OrganisationDesign(List.of(quoted), field(2, 3, 1), NoiseDesign.usual()), 1);
    SurveyCsv csv = new SurveyCsv(organisation.survey());

    assertThat(csv.answers().lines()).hasSize(1 + 2 * 3);
    assertThat(csv.answers()).contains("R0001,\"Sales, \"\"EU\"\"\",U01,2024,");
    assertThat(csv.roster().lines()).hasSize(1 + 2);
    assertThat(csv.roster()).contains("\"Sales, \"\"EU\"\" lead 1\",");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void spreadThatIsNone_isRefused(double sd) {
    assertThatThrownBy(() -> FunctionDesign.of("IT", 60, sd, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(String.valueOf(sd));
  }

  private static FieldDesign field(int units, int respondents, int waves) {
    return new FieldDesign(units, respondents, waves, 0.3, 0, 1);
  }

  private static SimulatedOrganisation simulate(FieldDesign field, NoiseDesign noise, long seed) {
    return new OrganisationSimulator(Instruments.small("IT", "L&D"), 60, 0.8)
        .simulate(new OrganisationDesign(List.of(IT, LND), field, noise), seed);
  }

  private static SimulatedOrganisation organisation(
      FunctionDesign function, FieldDesign field, NoiseDesign noise) {
    return new OrganisationSimulator(Instruments.small("IT"), 60, 0.8)
        .simulate(new OrganisationDesign(List.of(function), field, noise), 11);
  }

  private static FunctionTruth truth(
      FunctionDesign function, FieldDesign field, NoiseDesign noise) {
    return organisation(function, field, noise).truth().function(function.name());
  }

  private static String csv(SimulatedOrganisation organisation) {
    SurveyCsv csv = new SurveyCsv(organisation.survey());
    return csv.answers() + csv.roster();
  }

  private static String leader(Survey survey, int unit, int wave) {
    return survey.roster().of(new UnitCell(0, unit, wave)).orElseThrow().leader().orElseThrow();
  }

  /** Mean readiness: people weighs 2 (its third item reversed), technology 1. */
  private static double readiness(Survey survey) {
    Ratings ratings = survey.ratings();
    double sum = 0;
    for (int rating = 0; rating < ratings.size(); rating++) {
      double people =
          (ratings.option(0, rating) + ratings.option(1, rating) + 4 - ratings.option(2, rating))
              / 3.0;
      double technology = (ratings.option(3, rating) + ratings.option(4, rating)) / 2.0;
      sum += 25 * (2 * people + technology) / 3;
    }
    return sum / ratings.size();
  }
}
