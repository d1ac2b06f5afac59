package io.github.locus.multilevel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.RandomStreams;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points drawn where the search begins, held against the posterior that is sought. */
class StartComponentTest {
  private static final int POINTS = 240;
  private static final double RESIDUAL = 12;

  /**
   * Two functions in units of 50 persons, whose leaders differ little or not at all, beside a climate that is small but told
   * well. With the sides that suit a small survey the points were worth 1 to 5 in the first three.
   */
  @ParameterizedTest
  @CsvSource({"400, 2, 1, 0", "400, 1.5, 0, 0", "200, 2, 0.7, 0.7", "12, 2, 1, 0", "12, 5, 0, 3"})
  void pointsAreWorthATenth_whereDeviationsAreSmall(
      int units, double climate, double first, double second) {
    MixedModel model = survey(units, climate, first, second);
    Response y = model.response(1);
    RemlFit fit = (RemlFit) RemlFit.of(model, y);
    PointSet points = new PointSet(model, new RandomStreams(5), Runnable::run);
    points.add(List.of(StartComponent.of(fit, model.criterion(y))), new int[] {POINTS});

    ScoreRequest request =
        new ScoreRequest(
            new double[] {1},
            400,
            400,
            ReportedQuantities.parameters(model.structure()),
            Optional.of(fit),
            false);
    WeightedTarget target =
        new WeightedTarget(
            request,
            new ScoreDensity(model, points.scores(), Priors.standard(10), new double[] {1}),
            new Thinned(points, 1, 0),
            400);
    target.weigh();

    assertThat(target.size()).isGreaterThan(POINTS / 10.0);
  }

  private static MixedModel survey(int units, double climate, double first, double second) {
    ModelStructure structure =
        new ModelStructure(
            List.of("mean 0", "mean 1"),
            List.of(
                new RandomTerm("climate", units),
                new RandomTerm("leader 0", units),
                new RandomTerm("leader 1", units)),
            true);
    RandomStream random = new RandomStreams(3).stream("survey", units);
    RatingAccumulator sums = new RatingAccumulator(structure, 1, 50, 0x1p-32);
    for (int unit = 0; unit < units; unit++) {
      int[] rows = new int[2];
      double[] levels = {60, 50};
      double common = climate * random.nextGaussian();
      double[] sds = {first, second};
      for (int f = 0; f < 2; f++) {
        rows[f] =
            sums.pattern(Pattern.of(f, structure.column(0, unit), structure.column(1 + f, unit)));
        levels[f] += common + sds[f] * random.nextGaussian();
      }
      for (int person = 0; person < 50; person++) {
        double lenient = 6 * random.nextGaussian();
        sums.add(
            rows,
            new double[][] {
              {levels[0] + lenient + RESIDUAL * random.nextGaussian()},
              {levels[1] + lenient + RESIDUAL * random.nextGaussian()}
            });
      }
    }
    return MixedModel.of(sums.build());
  }
}
