package io.github.locus.psychometrics;

import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.Unprotected;
import io.github.locus.survey.Survey;

/** Ratings grouped by the unit in which they were given, all waves together. */
final class SiteGroups {
  private SiteGroups() {}

  static RatingGroups of(Survey survey) {
    ProtectedSurvey open = Unprotected.of(survey);
    return RatingGroups.of(
        open, function -> open.sites().size(), cell -> open.cells().get(cell).site());
  }
}
