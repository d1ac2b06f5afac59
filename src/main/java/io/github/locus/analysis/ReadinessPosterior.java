package io.github.locus.analysis;

import io.github.locus.multilevel.Posterior;
import io.github.locus.separation.LensDraws;
import java.util.List;

/**
 * The posterior of readiness under the declared weights, of which leaders are told one by one.
 *
 * @param score levels and quality
 * @param lenses the lenses of each function that has levels, in the order of the score's levels
 */
record ReadinessPosterior(ScorePosterior score, List<LensDraws> lenses) {

  /** Reads the leaders off the draws too. */
  static ReadinessPosterior of(ScorePosterior score) {
    List<LensDraws> lenses =
        score.levels().stream().map(l -> LensDraws.of(l, score.posterior().draws())).toList();
    return new ReadinessPosterior(score, lenses);
  }

  Posterior posterior() {
    return score.posterior();
  }

  /** The lenses of some functions, in their order. */
  List<LensDraws> lenses(List<Integer> functions) {
    return functions.stream().map(this::lenses).toList();
  }

  private LensDraws lenses(int function) {
    return lenses.stream().filter(l -> l.levels().function() == function).findFirst().orElseThrow();
  }
}
