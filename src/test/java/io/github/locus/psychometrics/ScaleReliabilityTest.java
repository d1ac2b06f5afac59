package io.github.locus.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.protection.Unprotected;
import io.github.locus.reference.Questionnaire;
import io.github.locus.reference.SurveyBuilder;
import io.github.locus.reference.SurveyBuilder.Row;
import io.github.locus.result.Reason;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleReliabilityTest {
  /** Rows of answers 1 to 5, 0 = missing, to as many items. */
  private static ScaleReliability of(int items, int[]... rows) {
    String[] names = new String[items];
    for (int i = 0; i < items; i++) {
      names[i] = "i" + i;
    }
    SurveyBuilder builder =
        new SurveyBuilder(Questionnaire.about("IT").capability("scale", 1, 5, names).build());
    for (int r = 0; r < rows.length; r++) {
      Map<String, Integer> answers = new HashMap<>();
      for (int i = 0; i < items; i++) {
        if (rows[r][i] > 0) {
          answers.put("i" + i, rows[r][i]);
        }
      }
      builder.add(Row.of("r" + r, "IT", answers));
    }
    return ScaleReliability.of(Unprotected.ofEvery(builder.build()), 0);
  }

  private static int[] row(int... answers) {
    return answers;
  }

  private static void notEstimable(Estimable figure, Reason why) {
    assertThat(figure.value()).isEmpty();
    assertThat(figure.why()).contains(why);
  }

  @Test
  void incompleteRatings_doNotCount() {
    ScaleReliability reliability = of(2, row(1, 2), row(4, 5), row(5, 0), row(0, 0));
    assertThat(reliability.n()).isEqualTo(2);
  }

  @Test
  void nothing_isEstimableWhenNobodyAnswered() {
    ScaleReliability reliability = of(3);
    notEstimable(reliability.alpha(), Reason.NEEDS_TWO_RATINGS);
    notEstimable(reliability.omega(), Reason.NEEDS_TWO_RATINGS);
    notEstimable(
        reliability.itemStatistics().get(0).itemRestCorrelation(), Reason.NEEDS_TWO_RATINGS);
    assertThat(reliability.alphaInterval()).isEmpty();
  }

  @Test
  void nothing_isEstimableOfOneCompleteRating() {
    ScaleReliability reliability = of(3, row(1, 2, 3));
    notEstimable(reliability.alpha(), Reason.NEEDS_TWO_RATINGS);
    notEstimable(reliability.omega(), Reason.NEEDS_TWO_RATINGS);
  }

  @Test
  void oneItem_hasNoConsistency() {
    ScaleReliability reliability = of(1, row(1), row(2), row(3));
    notEstimable(reliability.alpha(), Reason.NEEDS_TWO_ITEMS);
    notEstimable(reliability.omega(), Reason.NEEDS_THREE_ITEMS);
    notEstimable(reliability.itemStatistics().get(0).itemRestCorrelation(), Reason.NO_OTHER_ITEM);
  }

  @Test
  void twoItems_haveAlphaButNoOmegaAndNoAlphaWithoutOne() {
    ScaleReliability reliability = of(2, row(1, 2), row(3, 3), row(5, 4));
    assertThat(reliability.alpha().value()).isPresent();
    assertThat(reliability.alphaInterval()).isPresent();
    notEstimable(reliability.omega(), Reason.NEEDS_THREE_ITEMS);
    notEstimable(reliability.itemStatistics().get(0).alphaIfDropped(), Reason.NEEDS_THREE_ITEMS);
  }

  @Test
  void identicalRatings_haveNoConsistency() {
    ScaleReliability reliability = of(3, row(4, 4, 4), row(4, 4, 4), row(4, 4, 4));
    notEstimable(reliability.alpha(), Reason.RATINGS_DO_NOT_VARY);
    notEstimable(reliability.omega(), Reason.ITEM_DOES_NOT_VARY);
  }

  @Test
  void itemWithoutVariance_hasNoCorrelationButLeavesAlpha() {
    ScaleReliability reliability = of(3, row(1, 3, 2), row(2, 3, 4), row(5, 3, 5));
    assertThat(reliability.alpha().value()).isPresent();
    notEstimable(
        reliability.itemStatistics().get(1).itemRestCorrelation(), Reason.ITEM_DOES_NOT_VARY);
    notEstimable(reliability.omega(), Reason.ITEM_DOES_NOT_VARY);
  }

  @Test
  void itemsThatCancelOutHaveNoAlpha() {
    ScaleReliability reliability = of(2, row(1, 5), row(2, 4), row(4, 2));
    notEstimable(reliability.alpha(), Reason.SUM_DOES_NOT_VARY);
  }

  @Test
  void alpha_isNegativeWhereItemsContradictEachOther() {
    ScaleReliability reliability = of(2, row(1, 5), row(2, 3), row(4, 2));
    assertThat(reliability.alpha().value())
        .hasValueSatisfying(alpha -> assertThat(alpha).isNegative());
  }

  @Test
  void alpha_is1WhereItemsAreCopies() {
    ScaleReliability reliability = of(3, row(1, 1, 1), row(2, 2, 2), row(4, 4, 4));
    assertThat(reliability.alpha().value())
        .hasValueSatisfying(alpha -> assertThat(alpha).isCloseTo(1, within(1e-15)));
    notEstimable(reliability.omega(), Reason.HEYWOOD_CASE);
  }

  @Test
  void heywoodCase_hasNoOmega() {
    // r12 r13 / r23 > 1: the first item would have to share more than it varies
    ScaleReliability reliability =
        of(3, row(1, 1, 1), row(2, 3, 2), row(3, 2, 4), row(4, 5, 3), row(5, 4, 5), row(3, 4, 2));
    notEstimable(reliability.omega(), Reason.HEYWOOD_CASE);
  }

  @Test
  void loadingsOfThreeItems_areThoseOfTheClosedForm() {
    double[][] r = {{1, 0.42, 0.35}, {0.42, 1, 0.3}, {0.35, 0.3, 1}};
    double[] loadings = OneFactorMinres.loadings(r).orElseThrow();
    assertThat(loadings[0]).isCloseTo(Math.sqrt(0.42 * 0.35 / 0.3), within(1e-14));
    assertThat(loadings[1]).isCloseTo(Math.sqrt(0.42 * 0.3 / 0.35), within(1e-14));
    assertThat(loadings[2]).isCloseTo(Math.sqrt(0.35 * 0.3 / 0.42), within(1e-14));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 6, 12})
  void loadings_that_made_the_correlations_are_found_again(int items) {
    double[] truth = new double[items];
    double[][] r = new double[items][items];
    for (int i = 0; i < items; i++) {
      truth[i] = 0.15 + 0.8 * i / items;
    }
    for (int i = 0; i < items; i++) {
      for (int j = 0; j < items; j++) {
        r[i][j] = i == j ? 1 : truth[i] * truth[j];
      }
    }
    assertThat(OneFactorMinres.loadings(r).orElseThrow()).containsExactly(truth, within(1e-12));
  }

  @Test
  void itemThatPointsTheOtherWayLoadsNegatively() {
    double[][] r = {{1, 0.42, -0.35}, {0.42, 1, -0.3}, {-0.35, -0.3, 1}};
    double[] loadings = OneFactorMinres.loadings(r).orElseThrow();
    assertThat(loadings[0]).isPositive();
    assertThat(loadings[2]).isNegative();
  }

  @Test
  void uncorrelatedItems_haveNoFactor() {
    double[][] r = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    assertThat(OneFactorMinres.loadings(r)).isEmpty();
  }

  @Test
  void correlationsThatNoSingleFactor_canMakeEndWithoutAnException() {
    double[][] r = {{1, 0.6, 0.6}, {0.6, 1, -0.2}, {0.6, -0.2, 1}};
    assertThat(OneFactorMinres.loadings(r))
        .satisfiesAnyOf(
            found -> assertThat(found).isEmpty(),
            found -> assertThat(found.orElseThrow()[0]).isGreaterThan(1));
  }
}
