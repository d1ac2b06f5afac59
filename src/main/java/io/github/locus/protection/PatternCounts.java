package io.github.locus.protection;

import io.github.locus.survey.Ratings;
import io.github.locus.survey.Survey;
import java.util.BitSet;

/**
 * How the ratings of a survey were answered, over all that were given.
 *
 * @param eligible ratings with ten answers or more
 * @param straight of these, ratings with one answer throughout, the careless ones among them
 * @param careless of these, ratings that contradict themselves by it
 * @param straightPersons distinct persons behind {@code straight}
 * @param consistentPersons distinct persons behind the straight ratings that are not careless; some may have careless
 *     ones as well
 */
public record PatternCounts(
    long eligible, long straight, long careless, int straightPersons, int consistentPersons) {
  static PatternCounts of(Survey survey) {
    AnswerPattern patterns = new AnswerPattern(survey.instrument());
    Ratings given = survey.ratings();
    BitSet straightPersons = new BitSet();
    BitSet consistentPersons = new BitSet();
    long eligible = 0;
    long straight = 0;
    long careless = 0;
    for (int r = 0; r < given.size(); r++) {
      int rating = r;
      AnswerPattern.Kind kind = patterns.of(item -> given.option(item, rating));
      eligible += kind == AnswerPattern.Kind.SHORT ? 0 : 1;
      boolean contradicts = kind == AnswerPattern.Kind.CARELESS;
      if (contradicts || kind == AnswerPattern.Kind.STRAIGHT) {
        int person = survey.responses().respondent(given.response(r));
        straight++;
        straightPersons.set(person);
        if (contradicts) {
          careless++;
        } else {
          consistentPersons.set(person);
        }
      }
    }
    return new PatternCounts(
        eligible,
        straight,
        careless,
        straightPersons.cardinality(),
        consistentPersons.cardinality());
  }
}
