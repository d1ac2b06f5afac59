package io.github.locus.multilevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Predictions at the estimates of a fit are the fit's own, and those of a weighted score are those of its own model. */
class ScorePredictionsTest {
  private static final MixedModel MODEL =
      MixedModel.of(new ReferenceSurvey("one-wave").capability().build());
  private static final double[] PEOPLE = {1, 0, 0, 0, 0, 0, 0, 0, 0};
  private static final double[] MIXED = {0.3, 0, 0.2, 0.1, 0, 0, 0.25, 0.15, 0};
  private static final RemlFit FIT = (RemlFit) RemlFit.of(MODEL, MODEL.response(PEOPLE));

  /** A posterior that is one point. */
  private static Posterior at(double[] theta, double sigma) {
    double[] sds = new double[theta.length + 1];
    for (int i = 0; i < theta.length; i++) {
      sds[i] = theta[i] * sigma;
    }
    sds[theta.length] = sigma;
    Draw draw = new Draw(MODEL.structure(), sds, new double[MODEL.structure().columns()]);
    return new Posterior(List.of(draw), new SamplingQuality.Weighted(0, 1, List.of(), true));
  }

  private static ScorePredictions near(MixedModel model) {
    return ScorePredictions.near(model, at(FIT.theta(), 13)).orElseThrow();
  }

  @Test
  void predictionsAtTheEstimates_areTheFits() {
    Draw predicted = near(MODEL).of(PEOPLE);
    for (int c = 0; c < MODEL.structure().fixedColumns(); c++) {
      assertThat(predicted.fixed(c)).isCloseTo(FIT.fixed(c), within(1e-6));
    }
    for (int term = 0; term < MODEL.structure().random().size(); term++) {
      assertThat(predicted.effect(term, 0)).isCloseTo(FIT.effect(term, 0), within(1e-6));
      assertThat(predicted.sd(term)).isCloseTo(Math.sqrt(FIT.variance(term)), within(1e-6));
    }
    assertThat(predicted.residualSd()).isCloseTo(Math.sqrt(FIT.residualVariance()), within(1e-6));
  }

  @Test
  void predictionsOfAWeightedScore_areThoseOfAModelThatHasNoOther() {
    Draw among = near(MODEL).of(MIXED);
    Draw alone = near(MODEL.weighted(MIXED)).of(1);
    for (int c = 0; c < MODEL.structure().fixedColumns(); c++) {
      assertThat(among.fixed(c)).isCloseTo(alone.fixed(c), within(1e-9));
    }
    for (int term = 0; term < MODEL.structure().random().size(); term++) {
      assertThat(among.effect(term, 1)).isCloseTo(alone.effect(term, 1), within(1e-9));
    }
    assertThat(among.residualSd()).isCloseTo(alone.residualSd(), within(1e-9));
  }
}
