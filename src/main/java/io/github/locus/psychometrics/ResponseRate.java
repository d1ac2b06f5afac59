package io.github.locus.psychometrics;

import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.SiteCell;
import io.github.locus.result.Reason;
import io.github.locus.survey.Assignment;
import io.github.locus.survey.UnitCell;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Who answered of those invited, over the cells (function, unit, wave) of which the invited are
 * known; an invited cell that nobody rated counts, one of a function and wave that is left out does not: who answered there
 * is not told.
 *
 * @param answered used ratings of those cells
 * @param invited people invited to rate them
 * @param minimum fewest people that are told of
 */
public record ResponseRate(long answered, long invited, int minimum) {

  /**
   * @param survey the survey
   */
  public static ResponseRate of(ProtectedSurvey survey) {
    Map<UnitCell, Long> invitedOf = new HashMap<>();
    for (Map.Entry<UnitCell, Assignment> entry : survey.roster().assignments().entrySet()) {
      UnitCell cell = entry.getKey();
      if (!survey.account().leavesOut(cell.function(), cell.wave())) {
        entry.getValue().invited().ifPresent(invited -> invitedOf.put(cell, invited));
      }
    }
    long answered = 0;
    for (int c = 0; c < survey.cells().size(); c++) {
      SiteCell cell = survey.cells().get(c);
      answered +=
          survey
              .members(c)
              .ratings(
                  unit -> invitedOf.containsKey(new UnitCell(cell.function(), unit, cell.wave())));
    }
    return new ResponseRate(
        answered, invitedOf.values().stream().mapToLong(Long::longValue).sum(), survey.minGroup());
  }

  /**
   * Those invited to rate a cell.
   *
   * @param survey the survey
   * @param cell a cell of one unit
   * @return their number, where the roster says it and it is not 0
   */
  public static OptionalLong invited(ProtectedSurvey survey, SiteCell cell) {
    return invited(survey, cell, survey.sites().get(cell.site()).units().get(0))
        .filter(n -> n > 0)
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  /**
   * Those invited to rate a cell, of one unit or of several.
   *
   * @param survey the survey
   * @param cell index in its cells
   * @return their number, where the roster says it of every unit and it is not 0
   */
  public static OptionalLong invitedOfAll(ProtectedSurvey survey, int cell) {
    SiteCell rated = survey.cells().get(cell);
    long sum = 0;
    for (int unit : survey.members(cell).units()) {
      Optional<Long> invited = invited(survey, rated, unit);
      if (invited.isEmpty()) {
        return OptionalLong.empty();
      }
      sum += invited.get();
    }
    return sum > 0 ? OptionalLong.of(sum) : OptionalLong.empty();
  }

  private static Optional<Long> invited(ProtectedSurvey survey, SiteCell cell, int unit) {
    return survey
        .roster()
        .of(new UnitCell(cell.function(), unit, cell.wave()))
        .flatMap(Assignment::invited);
  }

  /**
   * Answered / invited.
   *
   * @return 0..1; not estimable where nobody says how many were invited, or where more answered
   */
  public Estimable share() {
    if (invited == 0) {
      return Estimable.not(Reason.INVITED_UNKNOWN);
    }
    if (answered > 0 && answered < minimum) {
      return Estimable.not(Reason.TOO_FEW_PERSONS);
    }
    return answered > invited
        ? Estimable.not(Reason.MORE_THAN_INVITED)
        : Estimable.of((double) answered / invited);
  }
}
