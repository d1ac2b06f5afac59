package io.github.locus.analysis;

import io.github.locus.multilevel.ScorePredictions;
import io.github.locus.separation.LeaderFrame;
import io.github.locus.separation.LensDraws;
import io.github.locus.separation.RespondentCounts;
import java.util.List;

/**
 * What is left of a survey without one unit.
 *
 * @param frame leaders and posts
 * @param counts respondents
 * @param lenses draws of readiness under the declared weights, by function that has levels
 * @param predictions what is predicted of every weighted score
 */
record Rest(
    LeaderFrame frame,
    RespondentCounts counts,
    List<LensDraws> lenses,
    ScorePredictions predictions) {}
