package io.github.locus.analysis;

import io.github.locus.decision.RankAcceptability;
import io.github.locus.decision.ValueDraws;
import io.github.locus.decision.WeightSensitivity.Evaluation;
import io.github.locus.separation.LensDraws;
import java.util.List;
import java.util.stream.IntStream;

/** What the ranked functions are worth on the repeatable lens under fixed weights. */
final class Evaluations {
  private Evaluations() {}

  /**
   * Means and P(best) of the ranked functions.
   *
   * @param posterior a posterior under some weights
   * @param ranked function indices
   */
  static Evaluation of(ScorePosterior posterior, List<Integer> ranked) {
    double[][] draws =
        ranked.stream().map(f -> lenses(posterior, f).repeatable()).toArray(double[][]::new);
    double[][] values = new double[draws[0].length][ranked.size()];
    for (int s = 0; s < values.length; s++) {
      for (int f = 0; f < ranked.size(); f++) {
        values[s][f] = draws[f][s];
      }
    }
    ValueDraws joint = ValueDraws.of(values, 1);
    RankAcceptability ranks = RankAcceptability.of(joint);
    return new Evaluation(
        IntStream.range(0, ranked.size()).mapToObj(joint::mean).toList(),
        IntStream.range(0, ranked.size()).mapToObj(ranks::best).toList());
  }

  static LensDraws lenses(ScorePosterior posterior, int function) {
    return posterior.lenses().stream()
        .filter(l -> l.levels().function() == function)
        .findFirst()
        .orElseThrow();
  }
}
