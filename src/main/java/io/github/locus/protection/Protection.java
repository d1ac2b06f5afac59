package io.github.locus.protection;

import io.github.locus.protection.ProtectionRules.RatingUse;
import io.github.locus.survey.Responses;
import io.github.locus.survey.Survey;
import java.util.BitSet;
import java.util.List;

/**
 * Coarsens a survey until no group in it is small (pre-tabular protection: Hundepool et al. 2012).
 *
 * <ol>
 *   <li>Which ratings are used: see {@link MissingRule} and {@link AnswerPattern}.
 *   <li>Units of a wave are merged while some cell is small, for all functions alike; a function that
 *       fewer than ten persons rate makes one cell of all its units, or none. So does one that fewer
 *       than a quarter of another's raters rate, fewer than five in a unit on average: else all units
 *       would be merged for its sake.
 *   <li>Parts that few answered are set missing, splits with a small side are not made.
 * </ol>
 */
public final class Protection {
  private Protection() {}

  /**
   * @param survey answers as given
   * @param rules how
   * @return what the chain may read; a function of the survey and the rules, whatever the order of
   *     its rows
   */
  public static ProtectedSurvey protect(Survey survey, ProtectionRules rules) {
    return protect(survey, rules.use(), Minimum.of(rules));
  }

  /**
   * Protects what is left of a survey without the answers of one unit. Its posts stay, unrated.
   *
   * @param survey answers as given
   * @param rules how
   * @param unit unit index
   * @return what the chain may read
   */
  public static ProtectedSurvey protectWithout(Survey survey, ProtectionRules rules, int unit) {
    Tally tally = Tally.of(survey, rules.use(), r -> survey.ratings().unit(r) != unit);
    return protect(survey, rules.use(), Minimum.of(rules), tally);
  }

  /**
   * Only decides which ratings are used. For tests alone: to see what an attack recovers from a
   * survey that is not protected, and to set the figures against references.
   *
   * @param survey answers as given
   * @param use which ratings are used
   * @return the survey with nothing merged or hidden
   */
  static ProtectedSurvey off(Survey survey, RatingUse use) {
    return protect(survey, use, Minimum.none());
  }

  private static ProtectedSurvey protect(Survey survey, RatingUse use, Minimum minimum) {
    return protect(survey, use, minimum, Tally.of(survey, use, r -> true));
  }

  private static ProtectedSurvey protect(
      Survey survey, RatingUse use, Minimum minimum, Tally tally) {
    Places merged = Places.of(survey, tally, minimum);
    Parts parts =
        use == RatingUse.EVERY
            ? new Parts(merged, HiddenParts.none(survey))
            : Parts.of(survey, tally, merged, minimum);
    Places places = parts.places();
    Splits splits = new Splits(survey, places.used(), minimum);
    boolean[][] withoutSelf = splits.withoutSelf();
    Responses responses = splits.responses(withoutSelf);
    return new ProtectedSurvey(
        survey,
        new ProtectedRatings(survey, places.used(), places.cellOfUnitCell(), parts.hidden()),
        responses,
        places,
        splits.outside(responses),
        splits.bothNominations(responses),
        account(survey, tally, PatternCounts.of(survey), places, parts, withoutSelf, minimum));
  }

  private static ProtectionAccount account(
      Survey survey,
      Tally tally,
      PatternCounts patterns,
      Places places,
      Parts parts,
      boolean[][] withoutSelf,
      Minimum minimum) {
    int given = survey.ratings().size();
    BitSet empty = new BitSet();
    empty.set(0, given);
    empty.andNot(tally.inattentive());
    empty.andNot(tally.used());
    BitSet small = (BitSet) tally.used().clone();
    small.andNot(places.used());
    int hiddenSplits = 0;
    for (boolean[] without : withoutSelf) {
      hiddenSplits += Splits.none(without) ? 0 : 1;
    }
    return new ProtectionAccount(
        minimum.group(),
        minimum.function(),
        given,
        count(survey, empty, minimum),
        count(survey, tally.inattentive(), minimum),
        patterns,
        count(survey, small, minimum),
        parts(survey, places),
        parts.hidden().count(),
        hiddenSplits);
  }

  /** Ratings, judged by the persons who gave them: six ratings may be those of two. */
  private static SafeCount count(Survey survey, BitSet ratings, Minimum minimum) {
    long persons =
        ratings.stream()
            .map(r -> survey.responses().respondent(survey.ratings().response(r)))
            .distinct()
            .count();
    return SafeCount.of(ratings.cardinality(), (int) persons, minimum.group());
  }

  private static List<ProtectionAccount.OfFunction> parts(Survey survey, Places places) {
    int waves = survey.waves().size();
    int rated = survey.functions().size() * waves;
    int[] units = new int[rated];
    int[] merged = new int[rated];
    int[] sites = new int[rated];
    places
        .cells()
        .forEach(
            (cell, members) -> {
              int part = cell.function() * waves + cell.wave();
              int here = members.units().size();
              units[part] += here;
              if (!places.sites().get(cell.site()).single()) {
                merged[part] += here;
                sites[part]++;
              }
            });
    return given(survey).stream()
        .mapToObj(
            part ->
                new ProtectionAccount.OfFunction(
                    part / waves, part % waves, units[part], merged[part], sites[part]))
        .toList();
  }

  /** The functions and waves that somebody rated, by function × waves + wave. */
  private static BitSet given(Survey survey) {
    BitSet given = new BitSet();
    for (int r = 0; r < survey.ratings().size(); r++) {
      given.set(survey.ratings().function(r) * survey.waves().size() + survey.wave(r));
    }
    return given;
  }
}
