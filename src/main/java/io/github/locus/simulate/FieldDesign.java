package io.github.locus.simulate;

/**
 * Who is asked, where and when.
 *
 * @param units units, at least 1
 * @param respondents respondents per unit and wave, at least 1
 * @param waves survey rounds, at least 1; each asks new people
 * @param turnover chance that a unit's leader of a function is new in the next wave, 0..1
 * @param sharedLeaders chance that a unit has the leader of the unit before it, 0..1
 * @param crossing chance that a respondent rates a function, above 0 to 1
 */
public record FieldDesign(
    int units, int respondents, int waves, double turnover, double sharedLeaders, double crossing) {
  public FieldDesign {
    if (units < 1 || respondents < 1 || waves < 1) {
      throw new IllegalArgumentException(
          "units, respondents and waves are at least 1, not "
              + units
              + ", "
              + respondents
              + ", "
              + waves);
    }
    if (!(turnover >= 0 && turnover <= 1 && sharedLeaders >= 0 && sharedLeaders <= 1)) {
      throw new IllegalArgumentException("turnover and shared leaders are shares");
    }
    if (!(crossing > 0 && crossing <= 1)) {
      throw new IllegalArgumentException("crossing is above 0 and at most 1, not " + crossing);
    }
  }
}
