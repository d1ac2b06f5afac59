package io.github.locus.multilevel;

import io.github.locus.statistics.RandomStreams;
import java.util.Arrays;

/** Prints microseconds for an evaluation of the posterior density: a first figure, not a benchmark. */
final class KernelTiming {
  private KernelTiming() {}

  public static void main(String[] args) {
    for (String name : new String[] {"one-wave", "three-waves"}) {
      ReferenceSurvey survey = new ReferenceSurvey(name);
      MixedModel model = MixedModel.of(survey.capability().build());
      double[] w = new double[9];
      Arrays.fill(w, 1.0 / 9);
      Response y = model.response(w);
      long t0 = System.nanoTime();
      RemlFit fit = (RemlFit) RemlFit.of(model, y);
      System.out.printf("%s first fit %.1f ms%n", name, (System.nanoTime() - t0) / 1e6);
      RemlCriterion criterion = model.criterion(y);
      double[] theta = fit.theta();
      for (int r = 0; r < 8; r++) {
        long start = System.nanoTime();
        double sum = 0;
        for (int i = 0; i < 50_000; i++) {
          theta[1] = 0.5 + i * 1e-6;
          sum += criterion.at(theta);
        }
        System.out.printf(
            "%s criterion %.2f us (%d columns, %d stored, %d entries) %s%n",
            name,
            (System.nanoTime() - start) / 50_000e3,
            model.structure().columns(),
            model.plan().cholesky().storageSize(),
            model.statistics().entries(),
            sum);
      }
      for (int r = 0; r < 10; r++) {
        for (SamplingPlan plan : new SamplingPlan[] {SamplingPlan.full(), SamplingPlan.brief()}) {
          long start = System.nanoTime();
          Chains p =
              new MetropolisSampler(model, Priors.standard(10))
                  .sample(
                      y,
                      fit,
                      plan,
                      ReportedQuantities.parameters(model.structure()),
                      new RandomStreams(r),
                      Runnable::run);
          System.out.printf(
              "%s %d evaluations %.0f ms R-hat %.4f size %.0f of %d%n",
              name,
              p.evaluations(),
              (System.nanoTime() - start) / 1e6,
              p.rHat(),
              p.effectiveSize(),
              p.draws().size());
          StringBuilder b = new StringBuilder();
          for (var d : p.diagnostics()) {
            b.append(String.format(" %.0f/%.0f", d.bulkSize(), d.tailSize()));
          }
          System.out.println(b);
        }
      }
    }
  }
}
