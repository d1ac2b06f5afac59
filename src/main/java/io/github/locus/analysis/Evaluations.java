package io.github.locus.analysis;

import io.github.locus.decision.RankAcceptability;
import io.github.locus.decision.ValueDraws;
import io.github.locus.decision.WeightSensitivity.Evaluation;
import io.github.locus.separation.LevelDraws;
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
    ValueDraws joint = repeatable(levels(posterior, ranked));
    RankAcceptability ranks = RankAcceptability.of(joint);
    return new Evaluation(
        IntStream.range(0, ranked.size()).mapToObj(joint::mean).toList(),
        IntStream.range(0, ranked.size()).mapToObj(ranks::best).toList());
  }

  /** The repeatable lens of functions whose draws belong together. */
  static ValueDraws repeatable(List<LevelDraws> levels) {
    return joint(levels.stream().map(LevelDraws::repeatable).toList());
  }

  /** Single draws of alternatives that belong together. */
  static ValueDraws joint(List<double[]> byAlternative) {
    return ValueDraws.of(transposed(byAlternative), 1);
  }

  static double[][] transposed(List<double[]> byAlternative) {
    double[][] values = new double[byAlternative.get(0).length][byAlternative.size()];
    for (int s = 0; s < values.length; s++) {
      for (int f = 0; f < byAlternative.size(); f++) {
        values[s][f] = byAlternative.get(f)[s];
      }
    }
    return values;
  }

  static List<LevelDraws> levels(ScorePosterior posterior, List<Integer> functions) {
    return functions.stream().map(f -> levels(posterior, f)).toList();
  }

  static LevelDraws levels(ScorePosterior posterior, int function) {
    return posterior.levels().stream()
        .filter(l -> l.levels().function() == function)
        .findFirst()
        .orElseThrow();
  }
}
