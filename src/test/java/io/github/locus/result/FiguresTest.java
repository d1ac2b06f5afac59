package io.github.locus.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure has its persons or a reason, and is as exact as may be told. */
class FiguresTest {
  private final Figures figures = new Figures(5, false);
  private final Figures full = new Figures(5, true);

  @ParameterizedTest
  @CsvSource({"0, 5", "4, 5", "9, 10", "2, 3"})
  void aFigureAboutFewerThanTheMinimum_cannotBeHeld(int persons, int minimum) {
    Shown<Double> shown = Shown.of(61.5, persons, minimum);

    assertThat(shown.value()).isEmpty();
    assertThat(shown.persons()).isZero();
    assertThat(shown.reason()).contains(Reason.TOO_FEW_PERSONS);
    assertThat(shown).hasToString("withheld: too-few-persons");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 1, 0, -5})
  void aMinimumThatProtectsNobody_isRefused(int minimum) {
    assertThatThrownBy(() -> Shown.of(61.5, 100, minimum))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Figures(minimum, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** A mean of 99.8 tells of each that nearly every answer was the best. */
  @Test
  void groupNearAnEnd_isAlike_thoughNoTwoScoresAreTheSame() {
    Precision precision = new Precision(5, false);

    assertThat(precision.alike(new double[] {100, 99.9, 99.7, 98, 60}))
        .contains(Reason.ALIKE_AT_95_OR_MORE);
    assertThat(precision.alike(new double[] {0, 0.1, 4, 5, 60}))
        .contains(Reason.ALIKE_AT_5_OR_LESS);
    assertThat(precision.alike(new double[] {100, 99.9, 99.7, 94, 60})).isEmpty();
    assertThat(precision.alike(new double[] {50, 50, 50, 50, 60}))
        .contains(Reason.ALIKE_IN_BETWEEN);
  }

  @Test
  void everyKindOfFigure_isWithheldBelowTheMinimum_withAllDigitsToo() {
    for (Figures maker : List.of(figures, full)) {
      assertThat(
              Stream.of(
                  maker.level(61.5, 4),
                  maker.level(new Estimate(1, 0, 2), 4),
                  maker.share(0.5, 4),
                  maker.share(new Estimate(0.1, 0, 0.2), 4),
                  maker.headcountShare(0.5, 4),
                  maker.coefficient(0.5, 4),
                  maker.variance(12, 4),
                  maker.persons(4),
                  maker.band(4),
                  maker.cases(40, 4),
                  maker.told(OptionalInt.of(4), 4),
                  maker.told(OptionalInt.of(4), 4, 4),
                  maker.whole("IT-3", 4)))
          .allMatch(Shown::isEmpty);
    }
  }

  @Test
  void levelsHaveATenthOfAPoint_sharesOfMany_aTenthOfAPerCent() {
    assertThat(figures.level(61.4567, 40).value()).contains(61.5);
    assertThat(figures.level(-0.04, 40).value()).contains(0.0);
    assertThat(figures.share(0.87654, 40).value()).contains(0.877);
    assertThat(figures.level(new Estimate(61.4567, 58.04, 64.96), 40).value())
        .contains(new Estimate(61.5, 58.0, 65.0));
  }

  @Test
  void sharesOfASmallGroup_haveStepsOfFivePerCent() {
    assertThat(figures.share(0.87654, 9).value()).contains(0.9);
    assertThat(figures.share(0.87654, 10).value()).contains(0.877);
    assertThat(new Figures(10, false).share(0.87654, 19).value()).contains(0.9);
  }

  @Test
  void coefficientsHaveTwoDecimals_variancesThreeDigits_headcountSharesStepsOfFivePerCent() {
    assertThat(figures.coefficient(0.73512, 40).value()).contains(0.74);
    assertThat(figures.variance(8123.456, 40).value()).contains(8120.0);
    assertThat(figures.variance(0.0012345, 40).value()).contains(0.00123);
    assertThat(figures.headcountShare(0.137, 40).value()).contains(0.15);
  }

  @Test
  void numbersOfCases_haveStepsOfFive() {
    assertThat(figures.cases(1388, 40).value()).contains(1385);
    assertThat(full.cases(1388, 40).value()).contains(1388);
  }

  @Test
  void withFullPrecision_nothingIsRounded() {
    assertThat(full.level(61.4567, 6).value()).contains(61.4567);
    assertThat(full.share(0.87654, 6).value()).contains(0.87654);
    assertThat(full.coefficient(0.73512, 6).value()).contains(0.73512);
    assertThat(full.variance(8123.456, 6).value()).contains(8123.456);
    assertThat(full.headcountShare(0.137, 6).value()).contains(0.137);
    assertThat(full.band(7).value()).contains(new Band(7, 7));
    assertThat(full.level(61.4567, 7).persons()).isEqualTo(7);
  }

  @Test
  void thePersonsBehindAFigure_areToldAsTheLowerEndOfABand() {
    assertThat(figures.level(61.5, 7).persons()).isEqualTo(5);
    assertThat(figures.level(61.5, 124).persons()).isEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5, 5, 9",
    "9, 5, 5, 9",
    "10, 5, 10, 19",
    "19, 5, 10, 19",
    "20, 5, 20, 49",
    "49, 5, 20, 49",
    "99, 5, 50, 99",
    "124, 5, 100, 199",
    "5000, 5, 5000, 9999",
    "3, 3, 3, 4",
    "7, 3, 5, 9",
    "8, 7, 7, 9",
    "12, 10, 10, 19",
    "12, 7, 10, 19"
  })
  void bandsBeginWithTheMinimum(int persons, int minimum, int from, int to) {
    assertThat(Band.of(persons, minimum)).isEqualTo(new Band(from, to));
  }

  @ParameterizedTest
  @CsvSource({
    "100 100 100 100 0, ALIKE_AT_95_OR_MORE",
    "0 0 0 0 0, ALIKE_AT_5_OR_LESS",
    "50 50 50 50 75, ALIKE_IN_BETWEEN"
  })
  void whereNearlyAllOfASmallGroupScoreAlike_onlyWhereTheyLieIsTold(String scores, Reason where) {
    assertThat(figures.precision().alike(points(scores))).contains(where);
  }

  @ParameterizedTest
  @ValueSource(strings = {"100 100 100 75 50", "0 25 50 75 100", ""})
  void whereFewerScoreAlike_theMeanIsTold(String scores) {
    assertThat(figures.precision().alike(points(scores))).isEmpty();
  }

  private static double[] points(String scores) {
    return Arrays.stream(scores.split(" "))
        .filter(score -> !score.isEmpty())
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  @Test
  void sharesOfAnswersAreInStepsOfTwoPersonsAtLeast_andAddUp() {
    Precision precision = figures.precision();

    assertThat(precision.answerSteps(19)).isEmpty();
    assertThat(precision.answers(List.of(7 / 30.0, 4 / 30.0, 19 / 30.0), 30))
        .containsExactly(0.2, 0.2, 0.6);
    assertThat(precision.answers(List.of(1 / 3.0, 1 / 3.0, 1 / 3.0), 60))
        .containsExactly(0.35, 0.3, 0.35);
    assertThat(full.precision().answers(List.of(1 / 3.0, 2 / 3.0), 6))
        .containsExactly(1 / 3.0, 2 / 3.0);
  }

  @Test
  void aNumberThatIsNotTold_hasItsReason_andABandInItsPlace() {
    assertThat(figures.told(OptionalInt.of(99), 99).value()).contains(99);
    assertThat(figures.told(OptionalInt.empty(), 99).reason()).contains(Reason.PART_OF_A_COUNT);
    assertThat(figures.told(OptionalInt.empty(), 4).reason()).contains(Reason.TOO_FEW_PERSONS);
    assertThat(figures.told(OptionalInt.of(99), 99, 99).value()).contains(Band.exactly(99));
    assertThat(figures.told(OptionalInt.empty(), 99, 99).value()).contains(new Band(50, 99));
  }

  @Test
  void aShareOfAnswersIsFineWhereAStepIsOfEnoughOfThem() {
    assertThat(figures.precision().shareOfAnswers(0.0312, 499)).isEqualTo(0.05);
    assertThat(figures.precision().shareOfAnswers(0.0312, 4_999)).isEqualTo(0.03);
    assertThat(figures.precision().shareOfAnswers(0.0312, 5_000)).isEqualTo(0.031);
  }

  @Test
  void whereNearlyAllOfASmallGroupGaveOneAnswer_theDistributionIsThatAnswer() {
    Precision precision = figures.precision();

    assertThat(precision.answers(List.of(0.0, 1.0 / 6, 5.0 / 6), 6)).containsExactly(0.0, 0.0, 1.0);
    assertThat(precision.answers(List.of(0.0, 1.0 / 60, 59.0 / 60), 60))
        .containsExactly(0.0, 0.0, 1.0);
    assertThat(precision.isNearlyAll(List.of(0.0, 1.0 / 60, 59.0 / 60), 60)).isFalse();
    assertThat(full.precision().isNearlyAll(List.of(1.0), 6)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyReasonHasACode(Reason reason) {
    assertThat(Reason.ofCode(reason.code())).isEqualTo(reason);
  }
}
