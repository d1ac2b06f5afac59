package io.github.locus.analysis;

import io.github.locus.multilevel.Posterior;
import io.github.locus.separation.LevelDraws;
import java.util.List;

/**
 * The posterior of one score.
 *
 * @param posterior its draws
 * @param levels of each function that has levels
 * @param reported what its quality was judged by
 */
record ScorePosterior(Posterior posterior, List<LevelDraws> levels, LevelQuantities reported) {}
