package io.github.locus.protection;

import io.github.locus.protection.ProtectionRules.RatingUse;
import io.github.locus.survey.Survey;

/**
 * Surveys with protection switched off: for attacks, which must see what they would recover without
 * it, and for figures that are held against references on data with small groups.
 */
public final class Unprotected {
  private Unprotected() {}

  /** Ratings with too few answers are left out as always; nothing is merged or hidden. */
  public static ProtectedSurvey of(Survey survey) {
    return Protection.off(survey, RatingUse.ENOUGH_ANSWERED);
  }

  /** Every rating is used, whatever it answers. */
  public static ProtectedSurvey ofEvery(Survey survey) {
    return Protection.off(survey, RatingUse.EVERY);
  }
}
