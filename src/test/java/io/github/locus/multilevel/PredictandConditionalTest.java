package io.github.locus.multilevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.RandomStreams;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Predictands drawn alone against what the effects give that they are made of. */
class PredictandConditionalTest {
  private static final int DRAWS = 20_000;
  private static final double SIGMA = 7;

  private final MixedModel model =
      MixedModel.of(new ReferenceSurvey("three-waves").capability().build());
  private final RandomStream random = new RandomStreams(3).stream("draws", 0);
  private final double[] theta =
      IntStream.range(0, model.structure().components()).mapToDouble(i -> 0.2 + 0.1 * i).toArray();
  private final Kernel bordered = new Kernel(model, model.plan(9), model.scores());
  private final Kernel bare = new Kernel(model, model.plan(0), model.scores());

  /** A fixed effect with shares of random ones, an effect alone, and one that the two before it tell. */
  private final List<Predictand> predictands =
      List.of(
          new Predictand(0, new int[] {0, first(0), first(1) + 2}, new double[] {1, 0.7, 0.3}),
          new Predictand(1, new int[] {first(1) + 2}, new double[] {1}),
          new Predictand(2, new int[] {0, first(0), first(1) + 2}, new double[] {2, 1.4, 1.6}));

  private int first(int term) {
    return model.structure().firstColumn(term);
  }

  private static double[] weights() {
    double[] w = new double[9];
    Arrays.setAll(w, d -> (d + 1) / 45.0);
    return w;
  }

  private PredictandConditional conditional(Kernel kernel) {
    assertThat(kernel.factor(theta)).isTrue();
    return new PredictandConditional(kernel, kernel.forward(), predictands);
  }

  @Test
  void means_areThoseOfTheEffects_whetherTheResponsesAreInTheBorderOrNot() {
    bordered.factor(theta);
    bordered.keep();
    double[] effects = bordered.drawKept(weights(), 0, random);
    double[] expected = predictands.stream().mapToDouble(p -> p.of(effects)).toArray();

    assertThat(conditional(bordered).draw(weights(), 0, random))
        .containsExactly(expected, within(1e-9));
    assertThat(conditional(bare).draw(weights(), 0, random))
        .containsExactly(expected, within(1e-9));
  }

  @Test
  void variancesAndCovariances_areThoseOfTheInverseOfTheEquations() {
    PredictandConditional conditional = conditional(bare);
    double[] mean = conditional.draw(weights(), 0, random);
    double[][] sums = new double[3][3];
    for (int s = 0; s < DRAWS; s++) {
      double[] draw = conditional.draw(weights(), SIGMA, random);
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          sums[i][j] += (draw[i] - mean[i]) * (draw[j] - mean[j]) / DRAWS;
        }
      }
    }
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        double error = Math.sqrt((exact(i, i) * exact(j, j) + exact(i, j) * exact(i, j)) / DRAWS);
        assertThat(sums[i][j]).isCloseTo(exact(i, j), within(4 * error));
      }
    }
  }

  @Test
  void whatTheOthersTell_isToldByThemInEveryDraw() {
    double[] draw = conditional(bordered).draw(weights(), SIGMA, random);

    assertThat(draw[2]).isCloseTo(2 * draw[0] + draw[1], within(1e-4));
  }

  /** σ² a'ΛC⁻¹Λa*. */
  private double exact(int i, int j) {
    Kernel kernel = new Kernel(model, model.plan(), model.response(weights()));
    kernel.factor(theta);
    kernel.detachResponses();
    double[] x = scaled(kernel, predictands.get(i));
    double[] other = scaled(kernel, predictands.get(j));
    kernel.solve(x);
    return SIGMA * SIGMA * IntStream.range(0, x.length).mapToDouble(k -> x[k] * other[k]).sum();
  }

  private double[] scaled(Kernel kernel, Predictand predictand) {
    double[] x = new double[model.structure().columns() + 1];
    for (int k = 0; k < predictand.size(); k++) {
      int column = predictand.column(k);
      x[model.plan().cholesky().permuted(column)] +=
          predictand.coefficient(k) * kernel.scaleOf(column);
    }
    return x;
  }
}
