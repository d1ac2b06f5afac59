package io.github.locus.analysis;

import io.github.locus.recommendation.DataCondition;
import io.github.locus.separation.LeadershipDesign;
import io.github.locus.survey.LeaderSource;
import io.github.locus.survey.Responses;
import io.github.locus.survey.UnitCell;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the data lack.
 *
 * @param computed the computation
 */
record DataConditions(Computation computed) {
  /** What the data lack. */
  Set<DataCondition> all() {
    Set<DataCondition> conditions = EnumSet.noneOf(DataCondition.class);
    LeaderSource source = computed.survey().roster().source();
    add(conditions, DataCondition.LEADERS_UNKNOWN, source == LeaderSource.UNKNOWN);
    computed
        .capabilityModel()
        .map(m -> m.sums().design())
        .ifPresent(
            design -> {
              add(conditions, DataCondition.NO_RESPONDENT_TERM, !design.structure().subjects());
              add(
                  conditions,
                  DataCondition.NO_CLIMATE_TERM,
                  design.climateTerm() == LeadershipDesign.NONE);
            });
    add(conditions, DataCondition.OWN_FUNCTION_UNKNOWN, ownFunctionUnknown());
    add(conditions, DataCondition.EQUAL_SHARES, equalShares());
    add(conditions, DataCondition.VACANCIES, vacancies());
    add(conditions, DataCondition.NO_TESTIMONY, !computed.testimonyAsked());
    add(conditions, DataCondition.MERGED, computed.survey().account().changed());
    return conditions;
  }

  private static void add(Set<DataCondition> set, DataCondition condition, boolean holds) {
    if (holds) {
      set.add(condition);
    }
  }

  private boolean ownFunctionUnknown() {
    Responses responses = computed.survey().responses();
    for (int i = 0; i < responses.size(); i++) {
      if (responses.ownFunction(i) == Responses.NOT_GIVEN) {
        return true;
      }
    }
    return false;
  }

  private boolean equalShares() {
    for (int f = 0; f < computed.functions(); f++) {
      if (computed.frame().equalShares(f)) {
        return true;
      }
    }
    return false;
  }

  private boolean vacancies() {
    return computed.survey().roster().assignments().entrySet().stream()
        .anyMatch(e -> e.getValue().leader().isEmpty() && isLatest(e.getKey()));
  }

  private boolean isLatest(UnitCell cell) {
    return cell.wave() == computed.frame().latestWave(cell.function());
  }
}
