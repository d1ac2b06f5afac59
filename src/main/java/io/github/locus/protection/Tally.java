package io.github.locus.protection;

import io.github.locus.instrument.Dimension;
import io.github.locus.protection.ProtectionRules.RatingUse;
import io.github.locus.survey.Ratings;
import io.github.locus.survey.Survey;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * One pass over the answers: which ratings are used, and how many of them each unit, dimension and
 * item has. What is small is looked at more closely afterwards.
 */
final class Tally {
  private final Survey survey;
  private final int units;
  private final int waves;
  private final int dimensions;
  private final int items;
  private final BitSet used;

  /** Ratings that are not used for the pattern of their answers. */
  private final BitSet inattentive = new BitSet();

  /** By unit cell. */
  private final int[] ratings;

  /** By unit cell and dimension: ratings that have a score in it. */
  private final int[] scored;

  /** By function, wave and item: ratings that answer it. */
  private final int[] answered;

  private Tally(Survey survey, BitSet used) {
    this.survey = survey;
    this.used = used;
    units = survey.units().size();
    waves = survey.waves().size();
    List<Dimension> asked = survey.instrument().dimensions();
    dimensions = asked.size();
    items = survey.instrument().items().size();
    int functions = survey.functions().size();
    ratings = new int[functions * units * waves];
    scored = new int[ratings.length * dimensions];
    answered = new int[functions * waves * items];
  }

  /** Counts the ratings that a rule of use takes, of those that are given to it. */
  static Tally of(Survey survey, RatingUse use, IntPredicate given) {
    Tally tally = new Tally(survey, new BitSet(survey.ratings().size()));
    if (use == RatingUse.EVERY) {
      IntStream.range(0, survey.ratings().size()).filter(given).forEach(tally.used::set);
      tally.used.stream().forEach(r -> tally.ratings[tally.unitCell(r)]++);
    } else {
      MissingRule rule = new MissingRule(survey.instrument());
      IntStream rows = IntStream.range(0, survey.ratings().size()).filter(given);
      tally.count(
          use == RatingUse.ENOUGH_ANSWERED ? rows : rows.filter(tally.attentive(use)),
          HiddenParts.none(survey),
          cell -> 0,
          rule::used);
    }
    return tally;
  }

  private IntPredicate attentive(RatingUse use) {
    AnswerPattern patterns = new AnswerPattern(survey.instrument());
    Ratings given = survey.ratings();
    return r -> {
      AnswerPattern.Kind kind = patterns.of(item -> given.option(item, r));
      boolean left =
          kind == AnswerPattern.Kind.CARELESS
              || (kind == AnswerPattern.Kind.STRAIGHT && use == RatingUse.NOT_STRAIGHT);
      inattentive.set(r, left);
      return !left;
    };
  }

  /** Ratings that are not used for the pattern of their answers, by number in the survey. */
  BitSet inattentive() {
    return inattentive;
  }

  /** Counts the same survey again when fewer ratings are used. */
  static Tally of(Survey survey, BitSet used) {
    return of(survey, used, HiddenParts.none(survey), cell -> 0);
  }

  /**
   * Counts the same survey again when less of it is used.
   *
   * @param survey the survey
   * @param used ratings that are used
   * @param hidden answers that are not
   * @param cellOf number of the cell at a place in a table of unit cells
   */
  static Tally of(Survey survey, BitSet used, HiddenParts hidden, IntUnaryOperator cellOf) {
    Tally tally = new Tally(survey, new BitSet(survey.ratings().size()));
    tally.count(used.stream(), hidden, cellOf, present -> true);
    return tally;
  }

  private void count(
      IntStream rows, HiddenParts hidden, IntUnaryOperator cellOf, Predicate<boolean[]> use) {
    Ratings given = survey.ratings();
    int[] itemsOf =
        survey.instrument().dimensions().stream().mapToInt(d -> d.items().size()).toArray();
    boolean[] present = new boolean[dimensions];
    boolean[] there = new boolean[items];
    rows.forEach(
        r -> {
          int function = given.function(r);
          int wave = survey.wave(r);
          int cell = cellOf.applyAsInt(unitCell(r));
          int item = 0;
          for (int d = 0; d < dimensions; d++) {
            int answers = 0;
            for (int i = 0; i < itemsOf[d]; i++, item++) {
              there[item] = given.answered(item, r) && !hidden.hides(item, function, wave, cell);
              answers += there[item] ? 1 : 0;
            }
            present[d] = MissingRule.scored(answers, itemsOf[d]);
          }
          if (use.test(present)) {
            used.set(r);
            add(r, present, there);
          }
        });
  }

  private void add(int rating, boolean[] present, boolean[] there) {
    int cell = unitCell(rating);
    ratings[cell]++;
    for (int d = 0; d < dimensions; d++) {
      scored[cell * dimensions + d] += present[d] ? 1 : 0;
    }
    int first = (survey.ratings().function(rating) * waves + survey.wave(rating)) * items;
    for (int i = 0; i < items; i++) {
      answered[first + i] += there[i] ? 1 : 0;
    }
  }

  /** Which ratings are used, by number in the survey. */
  BitSet used() {
    return used;
  }

  /** The place of a rating's (function, unit, wave) in a table of them. */
  int unitCell(int rating) {
    return unitCell(
        survey.ratings().function(rating), survey.ratings().unit(rating), survey.wave(rating));
  }

  int unitCell(int function, int unit, int wave) {
    return (function * units + unit) * waves + wave;
  }

  int ratings(int function, int unit, int wave) {
    return ratings[unitCell(function, unit, wave)];
  }

  /** Used ratings of a unit cell that have a score in a dimension. */
  int scored(int function, int unit, int wave, int dimension) {
    return scored[unitCell(function, unit, wave) * dimensions + dimension];
  }

  /** Used ratings of a function in a wave that answer an item. */
  int answered(int function, int wave, int item) {
    return answered[(function * waves + wave) * items + item];
  }

  /** Used ratings of a function in a wave. */
  int ratings(int function, int wave) {
    int sum = 0;
    for (int v = 0; v < units; v++) {
      sum += ratings(function, v, wave);
    }
    return sum;
  }
}
