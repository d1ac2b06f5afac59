package io.github.locus.multilevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.SeededCases;
import io.github.locus.SeedsOfAKind;
import io.github.locus.statistics.ParetoSmoothing;
import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.RandomStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Importance weights over one set of points against quadrature, and against Metropolis chains of each score alone. */
class ScoreSamplerTest {
  private static final double DRAW_SIZE = 400;

  /** One wave: the scores that two tests look at are drawn together, once. */
  private static final MixedModel ONE_WAVE =
      MixedModel.of(new ReferenceSurvey("one-wave").capability().build());

  private static final List<Posterior> DRAWN =
      sample(ONE_WAVE, List.of(ninths(), unit(1), tilted()));

  /** One random term, two scores: the posterior of its standard deviation and of the residual's by a sum over a grid. */
  @ParameterizedTest
  @CsvSource({"1, 6", "2, 0", "3, 15"})
  void standard_deviations_are_those_of_quadrature(long seed, double spread) {
    MixedModel model = oneWay(seed, spread);
    for (double[] w : List.of(new double[] {1, 0}, new double[] {0.3, 0.7})) {
      double[] exact = quadrature(model, w);
      Posterior posterior = sample(model, List.of(w)).get(0);
      assertMean(posterior, d -> d.sd(0), exact[0], exact[1]);
      assertMean(posterior, Draw::residualSd, exact[2], exact[3]);
    }
  }

  /** Of other ratings, whose groups differ more: where the search begins is not where it ends. */
  @Test
  void begunAtThePosteriorOfOtherRatings_standardDeviationsAreThoseOfQuadrature() {
    double[] w = {0.3, 0.7};
    List<Draw> near = sample(oneWay(3, 15), List.of(w)).get(0).draws();
    MixedModel model = oneWay(1, 6);
    double[] exact = quadrature(model, w);
    ScoreSampler sampler = sampler(model, Runnable::run);
    sampler.beginNear(near);
    Posterior posterior = sampler.sample(List.of(request(model, w))).get(0).orElseThrow();
    assertMean(posterior, d -> d.sd(0), exact[0], exact[1]);
    assertMean(posterior, Draw::residualSd, exact[2], exact[3]);
  }

  @Test
  void aPosteriorOfAModelWithOtherTerms_isNoPlaceToBegin() {
    MixedModel model = oneWay(1, 6);
    List<Draw> other =
        sample(
                MixedModel.of(new ReferenceSurvey("one-wave").capability().build()),
                List.of(unit(0)))
            .get(0)
            .draws();
    ScoreSampler sampler = sampler(model, Runnable::run);
    sampler.beginNear(other);
    double[] w = {1, 0};
    List<Draw> begun = sampler.sample(List.of(request(model, w))).get(0).orElseThrow().draws();
    assertThat(begun.get(0).sd(0)).isEqualTo(sample(model, List.of(w)).get(0).draws().get(0).sd(0));
  }

  @ParameterizedTest
  @SeedsOfAKind({"three-waves", "one-wave"})
  void every_weighting_has_the_levels_of_its_own_metropolis_chains(String name) {
    MixedModel model = MixedModel.of(new ReferenceSurvey(name).capability().build());
    // drawn together; chains, which take the time, are run for one, in the nightly build for all of
    // both surveys
    List<double[]> weightings =
        List.of(tilted(), ninths(), unit(0), unit(5)).subList(0, SeededCases.count(2, 4));
    List<Posterior> posteriors = sample(model, weightings);
    for (int i = 0; i < SeededCases.count(1, 4); i++) {
      Response y = model.response(weightings.get(i));
      List<Draw> chain =
          new MetropolisSampler(model, Priors.standard(10))
              .sample(
                  y,
                  (RemlFit) RemlFit.of(model, y),
                  SamplingPlan.brief(),
                  ReportedQuantities.parameters(model.structure()),
                  new RandomStreams(7),
                  Runnable::run)
              .draws();
      for (ToDoubleFunction<Draw> quantity : quantities(model)) {
        double[] moments = moments(chain, quantity);
        double own = moments[1] / Math.sqrt(DRAW_SIZE);
        double[] actual = moments(posteriors.get(i).draws(), quantity);
        assertThat(actual[0]).isCloseTo(moments[0], within(4 * Math.sqrt(2) * own));
        assertThat(actual[1] / moments[1]).isCloseTo(1, within(0.25));
      }
    }
  }

  @Test
  void aScoreAlone_hasTheDrawsThatItHasAmongOthers() {
    MixedModel model = ONE_WAVE;
    List<Draw> among = sample(model, List.of(tilted())).get(0).draws();
    MixedModel own = model.weighted(tilted());
    List<Draw> alone = sample(own, List.of(new double[] {1})).get(0).draws();
    for (ToDoubleFunction<Draw> quantity : quantities(model)) {
      double[] expected = among.stream().mapToDouble(quantity).toArray();
      double[] found = alone.stream().mapToDouble(quantity).toArray();
      assertThat(found).containsExactly(expected, within(1e-6));
    }
  }

  @Test
  void weights_areWorthWhatWasAskedForAndCanBeTrusted() {
    for (Posterior posterior : DRAWN) {
      SamplingQuality.Weighted quality = (SamplingQuality.Weighted) posterior.quality();
      assertThat(quality.sufficient()).isTrue();
      assertThat(quality.shape()).isLessThan(ParetoSmoothing.LARGEST_SHAPE);
      assertThat(quality.weightsSize()).isGreaterThan(400);
      assertThat(quality.effectiveSize()).isBetween(400.0, 1_000.0);
    }
  }

  /** A third of the points serves a score of which little is asked, and is worth about a third. */
  @Test
  void ofWhichLessIsAsked_fewerPointsAreLookedAt_andTheLevelsStayWhatTheyAre() {
    MixedModel model = ONE_WAVE;
    Posterior all = sample(model, List.of(ninths())).get(0);
    ScoreSampler sampler = sampler(model, Runnable::run);
    sampler.sample(List.of(request(model, ninths())));
    List<Posterior> some =
        sampler
            .sample(
                List.of(little(model, ninths()), little(model, ninths()), little(model, ninths())))
            .stream()
            .map(Optional::orElseThrow)
            .toList();
    double sizes = 0;
    for (Posterior posterior : some) {
      SamplingQuality.Weighted quality = (SamplingQuality.Weighted) posterior.quality();
      assertThat(quality.sufficient()).isTrue();
      assertThat(quality.weightsSize()).isGreaterThan(ScoreRequest.LEAST_SIZE);
      sizes += quality.weightsSize();
      for (ToDoubleFunction<Draw> quantity : quantities(model)) {
        double[] expected = moments(all.draws(), quantity);
        double error = expected[1] / Math.sqrt(ScoreRequest.LEAST_SIZE);
        assertThat(moments(posterior.draws(), quantity)[0])
            .isCloseTo(expected[0], within(4 * error));
      }
    }
    double whole = ((SamplingQuality.Weighted) all.quality()).weightsSize();
    assertThat(sizes / whole).isCloseTo(1, within(0.2));
  }

  @Test
  void threadsChangeNoBit() {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    try {
      List<Draw> alone = DRAWN.get(1).draws();
      List<Draw> shared =
          sample(ONE_WAVE, List.of(ninths(), unit(1), tilted()), pool).get(1).draws();
      for (int i = 0; i < alone.size(); i++) {
        assertThat(shared.get(i).sd(2)).isEqualTo(alone.get(i).sd(2));
        assertThat(shared.get(i).effect(1, 3)).isEqualTo(alone.get(i).effect(1, 3));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void aScoreThatDoesNotVary_hasNoPosteriorAndLeavesTheOthersTheirs() {
    MixedModel model = oneWay(4, 5, 0);
    List<Optional<Posterior>> found =
        sampler(model, Runnable::run).sample(List.of(request(model, 1, 0), request(model, 0, 1)));
    assertThat(found.get(0)).isPresent();
    assertThat(found.get(1)).isEmpty();
  }

  /** A model that a score takes into a far corner: wanting too much of its weights leaves it to Metropolis chains. */
  @Test
  void chains_takeOverWhereThePointsDoNotSuffice() {
    MixedModel model = oneWay(5, 5);
    ScoreRequest greedy =
        new ScoreRequest(
            new double[] {1, 0},
            500,
            1e6,
            ReportedQuantities.parameters(model.structure()),
            Optional.empty(),
            false);
    Posterior posterior =
        sampler(model, Runnable::run).sample(List.of(greedy)).get(0).orElseThrow();
    assertThat(posterior.quality()).isInstanceOf(SamplingQuality.Chained.class);
    assertThat(posterior.draws()).hasSize(500);
    double[] exact = quadrature(model, new double[] {1, 0});
    assertMean(posterior, d -> d.sd(0), exact[0], exact[1]);
  }

  private static List<ToDoubleFunction<Draw>> quantities(MixedModel model) {
    List<ToDoubleFunction<Draw>> all = new ArrayList<>();
    all.add(Draw::residualSd);
    all.add(Draw::subjectSd);
    for (int t = 0; t < model.structure().random().size(); t++) {
      int term = t;
      all.add(d -> d.sd(term));
      all.add(d -> d.effect(term, 1));
    }
    all.add(d -> d.fixed(0));
    all.add(d -> d.fixed(2));
    return all;
  }

  private static void assertMean(
      Posterior posterior, ToDoubleFunction<Draw> quantity, double mean, double sd) {
    double[] moments = moments(posterior.draws(), quantity);
    assertThat(moments[0]).isCloseTo(mean, within(4 * sd / Math.sqrt(DRAW_SIZE)));
    assertThat(moments[1] / sd).isCloseTo(1, within(0.2));
  }

  private static double[] moments(List<Draw> draws, ToDoubleFunction<Draw> quantity) {
    double[] values = draws.stream().mapToDouble(quantity).toArray();
    double mean = Arrays.stream(values).average().orElseThrow();
    double variance =
        Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
    return new double[] {mean, Math.sqrt(variance)};
  }

  /** Mean and standard deviation of the term's and of the residual's standard deviation. */
  private static double[] quadrature(MixedModel model, double[] w) {
    PosteriorDensity density = new PosteriorDensity(model, model.response(w), Priors.standard(10));
    double[] sums = new double[5];
    double largest = Double.NEGATIVE_INFINITY;
    for (int pass = 0; pass < 2; pass++) {
      for (double term = -9; term < 6; term += 0.05) {
        for (double residual = 0; residual < 4.5; residual += 0.02) {
          double value = density.at(new double[] {term, residual});
          if (pass == 0) {
            largest = Math.max(largest, value);
            continue;
          }
          double weight = Math.exp(value - largest);
          double sd = Math.exp(term);
          double sigma = Math.exp(residual);
          sums[0] += weight;
          sums[1] += weight * sd;
          sums[2] += weight * sd * sd;
          sums[3] += weight * sigma;
          sums[4] += weight * sigma * sigma;
        }
      }
    }
    double mean = sums[1] / sums[0];
    double residual = sums[3] / sums[0];
    return new double[] {
      mean,
      Math.sqrt(sums[2] / sums[0] - mean * mean),
      residual,
      Math.sqrt(sums[4] / sums[0] - residual * residual)
    };
  }

  private static MixedModel oneWay(long seed, double spread) {
    return oneWay(seed, spread, 8);
  }

  /** Ten groups of six subjects; the second score has a residual of its own. */
  private static MixedModel oneWay(long seed, double spread, double second) {
    ModelStructure structure =
        new ModelStructure(List.of("mean"), List.of(new RandomTerm("group", 10)), false);
    RatingAccumulator sums = new RatingAccumulator(structure, 2, 50, 0x1p-32);
    RandomStream random = new RandomStreams(seed).stream("scores", 0);
    for (int g = 0; g < 10; g++) {
      int row = sums.pattern(Pattern.of(0, structure.column(0, g)));
      double effect = spread * random.nextGaussian();
      for (int s = 0; s < 6; s++) {
        double first = 50 + effect + 12 * random.nextGaussian();
        double other = second == 0 ? 40 : 40 + 2 * effect + second * random.nextGaussian();
        sums.add(new int[] {row}, new double[][] {{first, other}});
      }
    }
    return MixedModel.of(sums.build());
  }

  private static List<Posterior> sample(MixedModel model, List<double[]> weightings) {
    return sample(model, weightings, Runnable::run);
  }

  private static List<Posterior> sample(
      MixedModel model, List<double[]> weightings, Executor executor) {
    return sampler(model, executor)
        .sample(weightings.stream().map(w -> request(model, w)).toList())
        .stream()
        .map(Optional::orElseThrow)
        .toList();
  }

  private static ScoreSampler sampler(MixedModel model, Executor executor) {
    return new ScoreSampler(
        model, Priors.standard(10), List.of(), new RandomStreams(20261126), executor);
  }

  private static ScoreRequest request(MixedModel model, double... w) {
    return asked(model, 1_000, ScoreRequest.REPORTED_SIZE, w);
  }

  private static ScoreRequest little(MixedModel model, double... w) {
    return asked(model, 400, ScoreRequest.LEAST_SIZE, w);
  }

  private static ScoreRequest asked(MixedModel model, int draws, double size, double... w) {
    return new ScoreRequest(
        w, draws, size, ReportedQuantities.parameters(model.structure()), Optional.empty(), false);
  }

  private static double[] ninths() {
    double[] w = new double[9];
    Arrays.fill(w, 1.0 / 9);
    return w;
  }

  private static double[] tilted() {
    double[] w = new double[9];
    Arrays.fill(w, 0.5 / 8);
    w[2] = 0.5;
    return w;
  }

  private static double[] unit(int d) {
    double[] w = new double[9];
    w[d] = 1;
    return w;
  }
}
