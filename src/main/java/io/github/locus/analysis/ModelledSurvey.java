package io.github.locus.analysis;

import io.github.locus.multilevel.MixedModel;
import io.github.locus.scoring.ScoredSurvey;
import io.github.locus.separation.FunctionLevels;
import io.github.locus.separation.LeaderFrame;
import io.github.locus.separation.LeadershipDesign;
import io.github.locus.separation.LeadershipDesign.LeaderTerms;
import io.github.locus.separation.LeadershipSums;
import io.github.locus.separation.Testimony;
import java.util.List;
import java.util.Optional;

/**
 * One score, or several of the same ratings, ready to be fitted.
 *
 * @param sums sums with a leader term for every led function: for the posterior
 * @param model their model
 * @param identified sums with the leader terms that REML can tell: for the fit that is reported;
 *     the same as {@code sums} where all can be told
 * @param identifiedModel their model
 * @param levels the functions that have levels in it
 */
record ModelledSurvey(
    LeadershipSums sums,
    MixedModel model,
    LeadershipSums identified,
    MixedModel identifiedModel,
    List<FunctionLevels> levels) {

  /** Sums for one choice of leader terms. */
  private interface Pass {
    Optional<LeadershipSums> over(LeaderTerms terms);
  }

  static Optional<ModelledSurvey> ofCapabilities(LeaderFrame frame, ScoredSurvey scored) {
    return of(terms -> LeadershipSums.ofCapabilities(frame, scored, terms));
  }

  static Optional<ModelledSurvey> ofTestimony(
      LeaderFrame frame, ScoredSurvey scored, Testimony testimony) {
    return of(terms -> LeadershipSums.ofTestimony(frame, scored, testimony, terms));
  }

  private static Optional<ModelledSurvey> of(Pass pass) {
    return pass.over(LeaderTerms.ALL).map(all -> of(all, pass));
  }

  private static ModelledSurvey of(LeadershipSums all, Pass pass) {
    LeadershipDesign design = all.design();
    boolean told = true;
    for (int f = 0; f < design.frame().survey().functions().size(); f++) {
      told &= design.leaderTerm(f) == LeadershipDesign.NONE || design.ratedLeaders(f) >= 2;
    }
    MixedModel model = MixedModel.of(all.statistics());
    LeadershipSums identified = told ? all : pass.over(LeaderTerms.IDENTIFIED).orElseThrow();
    return new ModelledSurvey(
        all,
        model,
        identified,
        told ? model : MixedModel.of(identified.statistics()),
        FunctionLevels.of(design));
  }
}
