package io.github.locus.multilevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.locus.multilevel.NotEstimable.Reason;
import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.RandomStreams;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Data that do not determine the model get a reason, never NaN and never an exception. */
class NotEstimableTest {
  private static final ModelStructure GROUPS =
      new ModelStructure(List.of("mean"), List.of(new RandomTerm("group", 4)), true);

  @Test
  void identicalRatings_leaveNoResidualVariation() {
    assertThat(outcome(GROUPS, 3, i -> 75)).isEqualTo(none(Reason.NO_RESIDUAL_VARIATION));
  }

  @Test
  void identicalRatingsAtTheShift_leaveNoResidualVariation() {
    assertThat(outcome(GROUPS, 3, i -> 50)).isEqualTo(none(Reason.NO_RESIDUAL_VARIATION));
  }

  @Test
  void ratingsThatOnlyGroupsTellApart_leaveNoResidualVariation() {
    assertThat(outcome(GROUPS, 40, i -> 40 + i % 4)).isEqualTo(none(Reason.NO_RESIDUAL_VARIATION));
  }

  @Test
  void aColumnThatRepeatsAnotherIsNamed() {
    ModelStructure twice = new ModelStructure(List.of("mean", "again"), List.of(), false);
    RatingAccumulator sums = new RatingAccumulator(twice, 1, 50, 0x1p-32);
    int row = sums.pattern(Pattern.of(0, 1));
    for (int i = 0; i < 9; i++) {
      sums.add(new int[] {row}, new double[][] {{i}});
    }
    MixedModel model = MixedModel.of(sums.build());
    assertThat(RemlFit.of(model, model.response(1)))
        .isEqualTo(new NotEstimable(Reason.ALIASED_FIXED_EFFECTS, List.of("again")));
  }

  @Test
  void aColumnNeverUsed_isNamed() {
    ModelStructure unused = new ModelStructure(List.of("mean", "never"), List.of(), false);
    assertThat(outcome(unused, 5, i -> i))
        .isEqualTo(new NotEstimable(Reason.ALIASED_FIXED_EFFECTS, List.of("never")));
  }

  @Test
  void oneRating_isTooFew() {
    ModelStructure mean = new ModelStructure(List.of("mean"), List.of(), false);
    assertThat(outcome(mean, 1, i -> i)).isEqualTo(none(Reason.TOO_FEW_RATINGS));
  }

  @Test
  void noRatingAtAllAliasesEveryColumn() {
    ModelStructure mean = new ModelStructure(List.of("mean"), List.of(), false);
    assertThat(outcome(mean, 0, i -> i))
        .isEqualTo(new NotEstimable(Reason.ALIASED_FIXED_EFFECTS, List.of("mean")));
  }

  @Test
  void aLevelWithoutData_isPredictedAtItsPrior() {
    RandomStream random = new RandomStreams(3).stream("noise", 0);
    ModelStructure five =
        new ModelStructure(List.of("mean"), List.of(new RandomTerm("group", 5)), true);
    RemlFit fit = (RemlFit) outcome(five, 40, i -> 50 + 8 * (i % 4) + random.nextGaussian());
    assertThat(fit.effect(0, 4)).isZero();
    assertThat(fit.conditionalVariance(0, 4)).isEqualTo(fit.variance(0));
  }

  @Test
  void scoresThatAreNotNumbers_areRefused() {
    for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 1e300}) {
      assertThatThrownBy(() -> outcome(GROUPS, 3, i -> bad))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("out of range");
    }
  }

  private static NotEstimable none(Reason reason) {
    return new NotEstimable(reason, List.of());
  }

  /** Subjects with two ratings each, of two neighbouring groups where there is a term. */
  private static FitOutcome outcome(ModelStructure structure, int subjects, IntToDoubleFunction y) {
    RatingAccumulator sums = new RatingAccumulator(structure, 1, 50, 0x1p-32);
    for (int s = 0; s < subjects; s++) {
      if (structure.random().isEmpty()) {
        sums.add(new int[] {sums.pattern(Pattern.of(0))}, new double[][] {{y.applyAsDouble(s)}});
        continue;
      }
      int g = s % 4;
      int h = (s + 1) % 4;
      int[] rows = {
        sums.pattern(Pattern.of(0, structure.column(0, g))),
        sums.pattern(Pattern.of(0, structure.column(0, h)))
      };
      sums.add(rows, new double[][] {{y.applyAsDouble(g)}, {y.applyAsDouble(h)}});
    }
    MixedModel model = MixedModel.of(sums.build());
    return RemlFit.of(model, model.response(1));
  }
}
