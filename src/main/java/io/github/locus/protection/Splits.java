package io.github.locus.protection;

import io.github.locus.survey.Ratings;
import io.github.locus.survey.Responses;
import io.github.locus.survey.Survey;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Splits of persons of which one side would be small: who rates the own function and who another's,
 * who turns to a function from inside and from outside; and questions that few answered in a wave.
 * Where a side is small, the split is not made: the own function counts as not known.
 */
final class Splits {
  private final Survey survey;
  private final BitSet used;
  private final Minimum minimum;
  private final RowGroups ofWave;
  private final Contributions contributions;

  /**
   * Looks for splits.
   *
   * @param survey the survey
   * @param used its used ratings, small parts gone
   * @param minimum bounds
   */
  Splits(Survey survey, BitSet used, Minimum minimum) {
    this.survey = survey;
    this.used = used;
    this.minimum = minimum;
    Responses responses = survey.responses();
    int[] all = IntStream.range(0, responses.size()).toArray();
    ofWave = RowGroups.of(all, survey.waves().size(), responses::wave);
    contributions = new Contributions(survey);
  }

  /**
   * Functions and waves in which own people and others cannot be set side by side. Wave by wave, for what a wave adds to the
   * effect of rating one's own function shows beside the result before it: of one who rates it there it would be the answer.
   *
   * @return by function, then wave
   */
  boolean[][] withoutSelf() {
    Ratings ratings = survey.ratings();
    Responses responses = survey.responses();
    boolean[][] without = new boolean[survey.functions().size()][survey.waves().size()];
    int waves = survey.waves().size();
    RowGroups rated =
        RowGroups.of(
            used.stream().toArray(),
            without.length * waves,
            r -> ratings.function(r) * waves + survey.wave(r));
    IntPredicate self = r -> responses.ownFunction(ratings.response(r)) == ratings.function(r);
    for (int f = 0; f < without.length; f++) {
      for (int t = 0; t < waves; t++) {
        int group = f * waves + t;
        without[f][t] =
            fewRate(rated.of(group).filter(self)) || fewRate(rated.of(group).filter(self.negate()));
      }
    }
    return without;
  }

  private boolean fewRate(IntStream rows) {
    return contributions.fewRate(rows, survey.units().size(), minimum.group());
  }

  private boolean fewRespond(int wave, IntPredicate which) {
    return contributions.fewRespond(ofWave.of(wave).filter(which), minimum.group());
  }

  /**
   * What belongs to the respondent, without what few said.
   *
   * @param withoutSelf functions and waves whose own people count as not known
   */
  Responses responses(boolean[][] withoutSelf) {
    Responses given = survey.responses();
    IntPredicate ownUnknown =
        i -> given.ownFunction(i) >= 0 && withoutSelf[given.ownFunction(i)][given.wave(i)];
    boolean[] fewShould = fewAnswer(given::shouldLead);
    boolean[] fewTurn = fewAnswer(given::turnTo);
    boolean[] fewWindow = fewAnswer(given::window);
    if (Arrays.stream(withoutSelf).allMatch(Splits::none)
        && none(fewShould)
        && none(fewTurn)
        && none(fewWindow)) {
      return given;
    }
    double[] weights = new double[given.weighted() ? given.size() : 0];
    Arrays.setAll(weights, given::weight);
    return new Responses(
        column(given::respondent, i -> false),
        column(given::wave, i -> false),
        column(given::ownFunction, ownUnknown),
        column(given::shouldLead, i -> fewShould[given.wave(i)]),
        column(given::turnTo, i -> fewTurn[given.wave(i)]),
        column(given::window, i -> fewWindow[given.wave(i)]),
        weights);
  }

  /** Whether no flag is set. */
  static boolean none(boolean[] flags) {
    for (boolean flag : flags) {
      if (flag) {
        return false;
      }
    }
    return true;
  }

  private int[] column(IntUnaryOperator values, IntPredicate missing) {
    int[] column = new int[survey.responses().size()];
    Arrays.setAll(column, i -> missing.test(i) ? Responses.NOT_GIVEN : values.applyAsInt(i));
    return column;
  }

  /** Waves in which few answered a question. */
  private boolean[] fewAnswer(IntUnaryOperator question) {
    boolean[] few = new boolean[survey.waves().size()];
    for (int t = 0; t < few.length; t++) {
      few[t] = fewRespond(t, i -> question.applyAsInt(i) != Responses.NOT_GIVEN);
    }
    return few;
  }

  /**
   * Functions and waves in which those outside a function can be told from those inside.
   *
   * @param responses what is left of the responses
   * @return by function, then wave
   */
  boolean[][] outside(Responses responses) {
    boolean[][] known = new boolean[survey.functions().size()][survey.waves().size()];
    IntPredicate asked = i -> responses.turnTo(i) != Responses.NOT_GIVEN;
    for (int f = 0; f < known.length; f++) {
      int function = f;
      IntPredicate inside = i -> responses.ownFunction(i) == function;
      IntPredicate outside =
          inside.or(i -> responses.ownFunction(i) == Responses.NOT_GIVEN).negate();
      for (int t = 0; t < known[f].length; t++) {
        known[f][t] =
            !fewRespond(t, asked.and(inside))
                && !fewRespond(t, asked.and(outside))
                && !fewRespond(t, asked.and(outside.negate()));
      }
    }
    return known;
  }

  /**
   * Waves in which those who said both who should lead and to whom people turn can be told from
   * those who said one of them.
   *
   * @param responses what is left of the responses
   * @return by wave
   */
  boolean[] bothNominations(Responses responses) {
    boolean[] known = new boolean[survey.waves().size()];
    IntPredicate should = i -> responses.shouldLead(i) != Responses.NOT_GIVEN;
    IntPredicate turn = i -> responses.turnTo(i) != Responses.NOT_GIVEN;
    for (int t = 0; t < known.length; t++) {
      known[t] =
          !fewRespond(t, should.and(turn))
              && !fewRespond(t, should.and(turn.negate()))
              && !fewRespond(t, turn.and(should.negate()));
    }
    return known;
  }
}
