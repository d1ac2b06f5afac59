package io.github.locus.psychometrics;

import io.github.locus.protection.PatternCounts;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.result.Reason;

/**
 * Ratings that give one answer throughout, over all that were given: also those that are not used for it.
 *
 * @param eligible ratings with 10 answered items or more
 * @param identical those of them whose answers are all the same
 */
public record StraightLining(long eligible, long identical) {
  /** From here on the share is worth a word: kept in, 20% made intervals cover 61 to 70%. */
  public static final double NOTABLE = 0.1;

  /**
   * @param survey the survey
   */
  public static StraightLining of(ProtectedSurvey survey) {
    PatternCounts counts = survey.account().patterns();
    return new StraightLining(counts.eligible(), counts.straight());
  }

  /**
   * Share of the eligible ratings.
   *
   * @return 0..1; not estimable where no rating is long enough to tell
   */
  public Estimable share() {
    return eligible == 0
        ? Estimable.not(Reason.NO_LONG_RATING)
        : Estimable.of((double) identical / eligible);
  }
}
