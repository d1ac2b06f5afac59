package io.github.locus.multilevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.RandomStreams;
import java.util.Arrays;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One factor of the equations bordered by all scores against the equations of one weighted score. */
class KernelTest {
  private final ReferenceSurvey survey = new ReferenceSurvey("three-waves");
  private final MixedModel model = MixedModel.of(survey.capability().build());
  private final Kernel joint = new Kernel(model, model.plan(9), model.scores());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void one_factor_gives_determinant_and_residual_of_every_weighting(long seed) {
    RandomStream random = new RandomStreams(seed).stream("weights", 0);
    double[] theta = theta(random);
    assertThat(joint.factor(theta)).isTrue();
    for (int k = 0; k < 5; k++) {
      double[] w = weights(random);
      Kernel alone = new Kernel(model, model.plan(), model.response(w));
      assertThat(alone.factor(theta)).isTrue();
      double residual = 0;
      for (int r = 0; r < 9; r++) {
        for (int q = 0; q < 9; q++) {
          residual += w[r] * w[q] * joint.residual(Math.max(r, q), Math.min(r, q));
        }
      }
      assertThat(residual).isCloseTo(alone.residual(0, 0), Percentage.withPercentage(1e-9));
      assertThat(joint.logDeterminant()).isCloseTo(alone.logDeterminant(), within(1e-9));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void one_factor_gives_the_effects_of_every_weighting(long seed) {
    RandomStream random = new RandomStreams(seed).stream("weights", 1);
    double[] theta = theta(random);
    joint.factor(theta);
    joint.keep();
    double[] w = weights(random);
    Kernel alone = new Kernel(model, model.plan(), model.response(w));
    alone.factor(theta);
    alone.keep();
    double[] expected = alone.drawKept(new double[] {1}, 0, random);
    double[] actual = joint.drawKept(w, 0, random);
    assertThat(actual).containsExactly(expected, within(1e-9));
  }

  private double[] theta(RandomStream random) {
    double[] theta = new double[model.structure().components()];
    Arrays.setAll(theta, i -> Math.exp(random.nextGaussian() - 1));
    return theta;
  }

  private static double[] weights(RandomStream random) {
    double[] each = new double[9];
    Arrays.fill(each, 1);
    return random.nextDirichlet(each);
  }
}
