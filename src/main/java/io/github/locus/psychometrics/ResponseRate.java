package io.github.locus.psychometrics;

import io.github.locus.statistics.Estimable;
import io.github.locus.survey.Assignment;
import io.github.locus.survey.Survey;
import io.github.locus.survey.UnitCell;
import java.util.HashMap;
import java.util.Map;

/**
 * Who answered of those invited, over the cells (function, unit, wave) of which the invited are
 * known; an invited cell that nobody rated counts.
 *
 * @param answered ratings with an answer in those cells
 * @param invited people invited to rate them
 */
public record ResponseRate(long answered, long invited) {

  /**
   * Counts.
   *
   * @param survey the survey
   */
  public static ResponseRate of(Survey survey) {
    Map<UnitCell, Long> invitedOf = new HashMap<>();
    for (Map.Entry<UnitCell, Assignment> entry : survey.roster().assignments().entrySet()) {
      entry.getValue().invited().ifPresent(invited -> invitedOf.put(entry.getKey(), invited));
    }
    long answered = 0;
    for (int r = 0; r < survey.ratings().size() && !invitedOf.isEmpty(); r++) {
      answered += invitedOf.containsKey(survey.cell(r)) && anyAnswer(survey, r) ? 1 : 0;
    }
    return new ResponseRate(answered, invitedOf.values().stream().mapToLong(Long::longValue).sum());
  }

  private static boolean anyAnswer(Survey survey, int rating) {
    int items = survey.instrument().items().size();
    for (int i = 0; i < items; i++) {
      if (survey.ratings().answered(i, rating)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Answered / invited.
   *
   * @return 0..1; not estimable where nobody says how many were invited, or where more answered
   */
  public Estimable share() {
    if (invited == 0) {
      return Estimable.not("nobody says how many were invited");
    }
    return answered > invited
        ? Estimable.not("more people answered than were invited")
        : Estimable.of((double) answered / invited);
  }
}
