package io.github.locus.analysis;

import io.github.locus.multilevel.Posterior;
import io.github.locus.separation.LevelDraws;
import java.util.List;
import java.util.Optional;

/**
 * The posterior of one score.
 *
 * @param posterior its draws
 * @param levels of each function that has levels
 * @param reported what its quality was judged by
 */
record ScorePosterior(Posterior posterior, List<LevelDraws> levels, LevelQuantities reported) {

  /**
   * Draws of μ of the latest wave.
   *
   * @param function a function index
   * @return POMP points; empty where the function has no levels
   */
  Optional<double[]> mean(int function) {
    return levels.stream()
        .map(LevelDraws::levels)
        .filter(l -> l.function() == function)
        .findFirst()
        .map(l -> posterior.draws().stream().mapToDouble(l::mean).toArray());
  }
}
