package io.github.locus.psychometrics;

import io.github.locus.instrument.Dimension;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.result.Reason;
import java.util.List;

/**
 * Ratings that give one answer throughout. Answers count as they were given, before reversed items
 * are turned: whoever reads the questions cannot agree to a statement and to its opposite.
 *
 * @param eligible ratings with 10 answered items or more
 * @param identical those of them whose answers are all the same
 */
public record StraightLining(long eligible, long identical) {
  private static final int ENOUGH = 10;

  /**
   * @param survey the survey
   */
  public static StraightLining of(ProtectedSurvey survey) {
    int[] minima = minima(survey);
    long eligible = 0;
    long identical = 0;
    for (int r = 0; r < survey.ratings().size(); r++) {
      int answered = 0;
      int first = 0;
      boolean same = true;
      for (int i = 0; i < minima.length; i++) {
        int option = survey.ratings().option(i, r);
        if (option >= 0) {
          int answer = minima[i] + option;
          first = answered == 0 ? answer : first;
          same &= answer == first;
          answered++;
        }
      }
      eligible += answered >= ENOUGH ? 1 : 0;
      identical += answered >= ENOUGH && same ? 1 : 0;
    }
    return new StraightLining(eligible, identical);
  }

  private static int[] minima(ProtectedSurvey survey) {
    List<Dimension> dimensions = survey.instrument().dimensions();
    return dimensions.stream()
        .flatMapToInt(d -> d.items().stream().mapToInt(item -> d.scale().min()))
        .toArray();
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
