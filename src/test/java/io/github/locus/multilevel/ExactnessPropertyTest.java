package io.github.locus.multilevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.SeedsOfAKind;
import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.RandomStreams;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not change a result: order, division into parts, weights of one; and what may change it in one way only. */
@TestInstance(Lifecycle.PER_CLASS)
class ExactnessPropertyTest {
  /** Two looks at the chains, long before they have settled. */
  private static final SamplingPlan SHORT =
      new SamplingPlan(4, 50, 100, 2, 200, SamplingPlan.LARGEST_R_HAT, 400);

  private final ReferenceSurvey survey = new ReferenceSurvey("three-waves");
  private final double[] whole = figures(survey.capability());

  @ParameterizedTest
  @SeedsOfAKind({"1", "2", "3", "4", "5"})
  void order_of_subjects_and_ratings_changes_no_bit(long seed) {
    RandomStream random = new RandomStreams(seed).stream("order", 0);
    assertThat(figures(survey.shuffled(random))).containsExactly(whole);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7})
  void division_into_parts_and_their_order_change_no_bit(int parts) {
    List<int[]> subjects = survey.subjects(IntStream.range(0, survey.ratings()).toArray());
    RatingAccumulator[] sums = new RatingAccumulator[parts];
    for (int p = 0; p < parts; p++) {
      sums[p] = empty();
    }
    for (int s = 0; s < subjects.size(); s++) {
      add(sums[(s * 31 + 7) % parts], subjects.get(s), 1);
    }
    for (int p = parts - 2; p >= 0; p--) {
      sums[parts - 1].combine(sums[p]);
    }
    assertThat(figures(sums[parts - 1])).containsExactly(whole);
  }

  @Test
  void aWeightOfTwo_isTheSubjectTwice() {
    RatingAccumulator twice = empty();
    RatingAccumulator weighted = empty();
    List<int[]> subjects = survey.subjects(IntStream.range(0, survey.ratings()).toArray());
    for (int s = 0; s < subjects.size(); s++) {
      boolean heavy = s % 3 == 0;
      add(weighted, subjects.get(s), heavy ? 2 : 1);
      add(twice, subjects.get(s), 1);
      if (heavy) {
        add(twice, subjects.get(s), 1);
      }
    }
    assertThat(figures(weighted)).containsExactly(figures(twice));
  }

  @Test
  void aConstantAddedToASubjectThatRatesEverythingLeavesContrastsBetweenFunctions() {
    assertThat(contrast(30)).isCloseTo(contrast(0), within(1e-9));
  }

  @Test
  void theSameSeed_givesTheSameDrawsOnAnyExecutor() {
    ReferenceSurvey small = new ReferenceSurvey("one-wave");
    Chains alone = PosteriorReferenceTest.readiness(small, SHORT);
    ExecutorService pool = Executors.newFixedThreadPool(3);
    try {
      Chains shared = PosteriorReferenceTest.readiness(small, SHORT, pool);
      assertThat(shared.draws()).hasSameSizeAs(alone.draws());
      for (int i = 0; i < alone.draws().size(); i++) {
        assertThat(shared.draws().get(i).sd(2)).isEqualTo(alone.draws().get(i).sd(2));
        assertThat(shared.draws().get(i).effect(1, 3)).isEqualTo(alone.draws().get(i).effect(1, 3));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /**
   * Function 1 less function 0 in a balanced survey without a cell's own effects: 20 subjects who rate four functions
   * each, one of whom is generous by {@code constant}.
   */
  private static double contrast(double constant) {
    ModelStructure structure = new ModelStructure(List.of("a", "b", "c", "d"), List.of(), true);
    RatingAccumulator sums = new RatingAccumulator(structure, 1, 50, 0x1p-32);
    RandomStream random = new RandomStreams(7).stream("scores", 0);
    int[] rows = IntStream.range(0, 4).map(f -> sums.pattern(Pattern.of(f))).toArray();
    for (int s = 0; s < 20; s++) {
      double generosity = s == 5 ? constant : 0;
      double[][] scores = new double[4][1];
      for (double[] score : scores) {
        score[0] = 40 + 10 * random.nextGaussian() + generosity;
      }
      sums.add(rows, scores);
    }
    MixedModel model = MixedModel.of(sums.build());
    RemlFit fit = (RemlFit) RemlFit.of(model, model.response(1));
    return fit.fixed(1) - fit.fixed(0);
  }

  private RatingAccumulator empty() {
    return new RatingAccumulator(survey.structure, 9, 50, 0x1p-32);
  }

  private void add(RatingAccumulator sums, int[] subject, double weight) {
    sums.add(
        survey.rowsOf(sums, subject), survey.scores(ReferenceSurvey.CAPABILITY, subject), weight);
  }

  private static double[] ninths() {
    double[] w = new double[9];
    Arrays.fill(w, 1.0 / 9);
    return w;
  }

  /** Criterion, variances and effects of the readiness fit. */
  private static double[] figures(RatingAccumulator sums) {
    MixedModel model = MixedModel.of(sums.build());
    RemlFit fit = (RemlFit) RemlFit.of(model, model.response(ninths()));
    double[] fixed = fit.fixed();
    double[] result = Arrays.copyOf(fixed, fixed.length + 4);
    result[fixed.length] = fit.criterion();
    result[fixed.length + 1] = fit.residualVariance();
    result[fixed.length + 2] = fit.subjectVariance();
    result[fixed.length + 3] = fit.effect(0, 3);
    return result;
  }
}
