package io.github.locus.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.protection.ProtectedRatings;
import io.github.locus.protection.Unprotected;
import io.github.locus.reference.Questionnaire;
import io.github.locus.reference.SurveyBuilder;
import io.github.locus.reference.SurveyBuilder.Person;
import io.github.locus.reference.SurveyBuilder.Row;
import io.github.locus.survey.Survey;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScorerTest {
  private static final Instrument FOUR_ITEMS =
      Questionnaire.about("IT", "HR").capability("people", 1, 5, "a", "b", "c", "-d").build();

  /** Three dimensions of one item; the first weighs as much as the two others. */
  private static final Instrument WEIGHTED =
      Questionnaire.about("IT", "HR")
          .add("people", DimensionRole.CAPABILITY, 2, 1, 5, List.of("p"))
          .add("business", DimensionRole.CAPABILITY, 1, 0, 10, List.of("b"))
          .add("change", DimensionRole.CAPABILITY, 1, 1, 5, List.of("c"))
          .add("strategy", DimensionRole.STRATEGY, 1, 1, 5, List.of("s"))
          .build();

  /** The rows that are used, as numbers of the rows given. */
  private static List<Integer> used(Scorer scored) {
    ProtectedRatings ratings = scored.survey().ratings();
    return IntStream.range(0, ratings.size()).map(ratings::given).boxed().toList();
  }

  private static Scorer scored(Instrument instrument, Row... rows) {
    SurveyBuilder builder = new SurveyBuilder(instrument);
    List.of(rows).forEach(builder::add);
    return Scorer.score(Unprotected.of(builder.build()));
  }

  @Test
  void score_isPercentOfMaximumPossibleWithReversedItemsTurned() {
    Scorer scored = scored(FOUR_ITEMS, Row.of("r1", "IT", Map.of("a", 5, "b", 3, "c", 2, "d", 2)));
    assertThat(scored.score(0, 0)).isEqualTo((100 + 50 + 25 + 75) / 4.0);
  }

  @Test
  void dimension_isScoredWhenExactlyHalfOfItsItemsAreAnswered() {
    Scorer scored = scored(FOUR_ITEMS, Row.of("r1", "IT", Map.of("a", 5, "d", 1)));
    assertThat(scored.scored(0, 0)).isTrue();
    assertThat(scored.score(0, 0)).isEqualTo(100);
  }

  @Test
  void dimension_isMissingWhenLessThanHalfOfItsItemsAreAnswered() {
    Scorer scored =
        Scorer.score(
            Unprotected.ofEvery(
                new SurveyBuilder(FOUR_ITEMS).add(Row.of("r1", "IT", Map.of("a", 5))).build()));
    assertThat(scored.scored(0, 0)).isFalse();
  }

  @Test
  void rating_isUsedByDeclaredWeightAndNotByNumberOfDimensions() {
    Scorer scored =
        scored(
            WEIGHTED,
            Row.of("heavy", "IT", Map.of("p", 4)),
            Row.of("light", "IT", Map.of("b", 4)),
            Row.of("both", "IT", Map.of("b", 4, "c", 4)));
    assertThat(used(scored)).containsExactly(0, 2);
    assertThat(scored.imputedShare()).isEqualTo(3.0 / 6);
  }

  @Test
  void testimony_countsNeitherForNorAgainstARating() {
    Scorer scored = scored(WEIGHTED, Row.of("r1", "IT", Map.of("s", 4)));
    assertThat(used(scored)).isEmpty();
  }

  @Test
  void missingCapability_takesTheRatersLevelAndTheFunctionsProfile() {
    Scorer scored =
        scored(
            WEIGHTED,
            Row.of("r1", "IT", Map.of("p", 3, "b", 8, "c", 3)),
            Row.of("r2", "IT", Map.of("p", 4, "c", 4)),
            Row.of("other", "HR", Map.of("p", 5, "b", 0, "c", 5)));
    // own mean 75; business 80 on average, people and change (50 + 75)/2 each
    assertThat(scored.capability(1, 1)).isCloseTo(75 + 80 - 62.5, within(1e-12));
  }

  @Test
  void imputedScore_staysOnTheScale() {
    Scorer scored =
        scored(
            WEIGHTED,
            Row.of("r1", "IT", Map.of("p", 1, "b", 10, "c", 1)),
            Row.of("r2", "IT", Map.of("p", 5, "c", 5)));
    assertThat(scored.capability(1, 1)).isEqualTo(100);
  }

  @Test
  void unusedRating_countsNeitherInTheMeansNorInImputing() {
    Scorer scored =
        scored(
            WEIGHTED,
            Row.of("used", "IT", Map.of("p", 3, "b", 5, "c", 3)),
            Row.of("unused", "IT", Map.of("b", 10)),
            Row.of("open", "IT", Map.of("p", 3, "c", 3)));
    assertThat(scored.means().of(0, 1)).contains(50.0);
    assertThat(used(scored)).containsExactly(0, 2);
    assertThat(scored.capability(1, 1)).isEqualTo(50);
  }

  @Test
  void dimensionThatNobodyAnsweredForAFunction_isTheRatersMeanAndIsTold() {
    Scorer scored =
        scored(
            WEIGHTED,
            Row.of("r1", "IT", Map.of("p", 3, "c", 5)),
            Row.of("r1", "HR", Map.of("p", 3, "b", 5, "c", 5)));
    assertThat(scored.capability(1, 0)).isEqualTo(75);
    assertThat(scored.unanswered()).containsExactly(new UnansweredDimension(0, 1));
    assertThat(scored.means().of(0, 1)).isEmpty();
  }

  @Test
  void functionWithoutUsedRatings_hasNoUnansweredDimensions() {
    Scorer scored = scored(WEIGHTED, Row.of("r1", "IT", Map.of("p", 3, "b", 5, "c", 5)));
    assertThat(scored.unanswered()).isEmpty();
  }

  @Test
  void surveyWithoutRatings_isScoredToNothing() {
    Scorer scored = Scorer.score(Unprotected.of(new SurveyBuilder(WEIGHTED).build()));
    assertThat(used(scored)).isEmpty();
    assertThat(scored.imputedShare()).isZero();
    assertThat(scored.weights().designEffect()).isEqualTo(1);
  }

  @Test
  void weightsSumToKishsEffectiveNumberWithinEachWave() {
    Survey survey =
        new SurveyBuilder(WEIGHTED)
            .add(row("r1", "IT", "2024", 1))
            .add(row("r1", "HR", "2024", 1))
            .add(row("r2", "IT", "2024", 3))
            .add(row("r1", "IT", "2025", 2))
            .add(row("r3", "IT", "2025", 2))
            .build();
    Scorer scored = Scorer.score(Unprotected.of(survey));
    double first = 16.0 / 10;
    assertThat(scored.weight(0)).isCloseTo(first / 4, within(1e-15));
    assertThat(scored.weight(1)).isEqualTo(scored.weight(0));
    assertThat(scored.weight(2)).isCloseTo(first * 3 / 4, within(1e-15));
    assertThat(scored.weight(3)).isEqualTo(1);
    assertThat(scored.weights().effective()).isCloseTo(first + 2, within(1e-14));
    assertThat(scored.weights().designEffect()).isCloseTo(4 / (first + 2), within(1e-14));
  }

  @Test
  void likeWeights_areTheSameAsNone() {
    Survey survey =
        new SurveyBuilder(WEIGHTED)
            .add(row("r1", "IT", "2024", 0.1))
            .add(row("r2", "IT", "2024", 0.1))
            .add(row("r3", "IT", "2024", 0.1))
            .build();
    Scorer scored = Scorer.score(Unprotected.of(survey));
    assertThat(scored.weight(0)).isEqualTo(1);
    assertThat(scored.weights().designEffect()).isEqualTo(1);
  }

  private static Row row(String respondent, String function, String wave, double weight) {
    return Row.of(respondent, function, Map.of("p", 3, "b", 5, "c", 4))
        .at(wave)
        .by(Person.of("IT").weighing(weight));
  }
}
