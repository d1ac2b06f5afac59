package io.github.locus.analysis;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Place;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.Protection;
import io.github.locus.separation.LeaderFrame;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a survey holds enough to be analysed, and of which functions it says nothing of leaders.
 *
 * @param given ratings with an answer
 * @param used those that an analysis uses
 * @param minimum the fewest persons of a group
 * @param withoutLeaders functions with used ratings of fewer than two leaders, in the instrument's
 *     order; none that is left out altogether, of which nothing is said at all
 */
public record SurveyUse(int given, int used, int minimum, List<String> withoutLeaders) {
  public SurveyUse {
    withoutLeaders = List.copyOf(withoutLeaders);
  }

  /**
   * Looks at a survey as an analysis would.
   *
   * @param study a survey and its options
   * @return what would be used
   */
  public static SurveyUse of(Study study) {
    ProtectedSurvey survey = Protection.protect(study.survey(), study.options().protection());
    List<String> withoutLeaders = new ArrayList<>();
    if (survey.ratings().size() > 0) {
      LeaderFrame frame = LeaderFrame.of(survey);
      for (int f = 0; f < survey.functions().size(); f++) {
        if (frame.latestWave(f) >= 0 && frame.moves(f).leaders() < 2) {
          withoutLeaders.add(survey.functions().get(f).name());
        }
      }
    }
    return new SurveyUse(
        study.givenRatings(), survey.ratings().size(), survey.minGroup(), withoutLeaders);
  }

  /**
   * What its reader must know before any figure.
   *
   * @return an error where nothing can be used, else a warning where nothing can be said of the
   *     leaders of some functions
   */
  public List<Diagnostic> diagnostics() {
    if (used == 0) {
      return List.of(
          Diagnostic.of(DiagnosticCode.NO_USED_RATINGS, Place.everywhere(), given, minimum));
    }
    return withoutLeaders.isEmpty()
        ? List.of()
        : List.of(Diagnostic.of(DiagnosticCode.FEW_LEADERS, Place.everywhere(), withoutLeaders));
  }
}
