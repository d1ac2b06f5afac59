package io.github.locus.separation;

import io.github.locus.multilevel.RatingAccumulator;
import io.github.locus.multilevel.SufficientStatistics;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.scoring.ScoredSurvey;
import io.github.locus.separation.LeadershipDesign.LeaderTerms;
import java.util.Arrays;
import java.util.Optional;

/**
 * One pass over the ratings: the sums of the mixed model for several scores at once.
 *
 * @param design the columns
 * @param statistics the sums; response columns are the capability dimensions, or reported
 *     repeatability alone
 * @param ratings ratings in the sums
 * @param respondents respondents in the sums
 */
public record LeadershipSums(
    LeadershipDesign design, SufficientStatistics statistics, long ratings, int respondents) {
  private static final double POMP_CENTRE = 50;
  private static final double POMP_UNIT = 0x1p-32;

  /** A score of a rating. */
  private interface Scores {
    void of(int rating, double[] into);
  }

  /**
   * The sums of the capability dimensions.
   *
   * @param frame leaders and posts
   * @param scored the scored survey
   * @param terms which functions have a leader term
   * @return empty where there are no ratings
   */
  public static Optional<LeadershipSums> ofCapabilities(
      LeaderFrame frame, ScoredSurvey scored, LeaderTerms terms) {
    int dimensions = scored.survey().instrument().capabilities().size();
    boolean[] included = new boolean[scored.survey().ratings().size()];
    Arrays.fill(included, true);
    return of(
        frame,
        scored,
        included,
        terms,
        dimensions,
        (rating, into) -> {
          for (int d = 0; d < into.length; d++) {
            into[d] = scored.capability(d, rating);
          }
        });
  }

  /**
   * The sums of reported repeatability over the ratings that have it.
   *
   * @param frame leaders and posts
   * @param scored the scored survey
   * @param testimony direct testimony
   * @param terms which functions have a leader term
   * @return empty where nobody testified
   */
  public static Optional<LeadershipSums> ofTestimony(
      LeaderFrame frame, ScoredSurvey scored, Testimony testimony, LeaderTerms terms) {
    boolean[] included = new boolean[scored.survey().ratings().size()];
    for (int r = 0; r < included.length; r++) {
      included[r] = testimony.given(r);
    }
    return of(
        frame,
        scored,
        included,
        terms,
        1,
        (rating, into) -> into[0] = testimony.repeatability(rating));
  }

  private static Optional<LeadershipSums> of(
      LeaderFrame frame,
      ScoredSurvey scored,
      boolean[] included,
      LeaderTerms terms,
      int responses,
      Scores scores) {
    return LeadershipDesign.of(frame, included, terms)
        .map(design -> sum(design, scored, included, responses, scores));
  }

  private static LeadershipSums sum(
      LeadershipDesign design,
      ScoredSurvey scored,
      boolean[] included,
      int responses,
      Scores scores) {
    ProtectedSurvey survey = scored.survey();
    RatingAccumulator accumulator =
        new RatingAccumulator(design.structure(), responses, POMP_CENTRE, POMP_UNIT);
    RowNumbers rows = new RowNumbers(design, accumulator);
    int[] order = bySubject(survey, included);
    long ratings = 0;
    int respondents = 0;
    int from = 0;
    while (from < order.length) {
      int subject = subject(survey, order[from]);
      int to = from;
      while (to < order.length && subject(survey, order[to]) == subject) {
        to++;
      }
      int[] patterns = new int[to - from];
      double[][] values = new double[to - from][responses];
      for (int i = from; i < to; i++) {
        patterns[i - from] = rows.of(order[i]);
        scores.of(order[i], values[i - from]);
      }
      accumulator.add(patterns, values, weight(scored, order, from, to));
      ratings += to - from;
      respondents++;
      from = to;
    }
    return new LeadershipSums(design, accumulator.build(), ratings, respondents);
  }

  /** A respondent has one frequency; over several waves it is the mean of theirs. */
  private static double weight(ScoredSurvey scored, int[] order, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += scored.weight(order[i]);
    }
    return sum / (to - from);
  }

  private static int subject(ProtectedSurvey survey, int rating) {
    return survey.responses().respondent(survey.ratings().response(rating));
  }

  /** Ratings of one respondent together; they are so already in a survey's canonical order. */
  private static int[] bySubject(ProtectedSurvey survey, boolean[] included) {
    int[] order = new int[included.length];
    int n = 0;
    boolean sorted = true;
    for (int r = 0; r < included.length; r++) {
      if (included[r]) {
        sorted &= n == 0 || subject(survey, order[n - 1]) <= subject(survey, r);
        order[n++] = r;
      }
    }
    int[] chosen = Arrays.copyOf(order, n);
    if (sorted) {
      return chosen;
    }
    return Arrays.stream(chosen)
        .boxed()
        .sorted(java.util.Comparator.comparingInt(r -> subject(survey, r)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Design rows repeat: there are few cells, so each is looked up once. */
  private static final class RowNumbers {
    private final LeadershipDesign design;
    private final RatingAccumulator accumulator;
    private final ProtectedSurvey survey;
    private final int[] known;

    RowNumbers(LeadershipDesign design, RatingAccumulator accumulator) {
      this.design = design;
      this.accumulator = accumulator;
      this.survey = design.frame().survey();
      known = new int[2 * survey.cells().size()];
      Arrays.fill(known, -1);
    }

    int of(int rating) {
      boolean self = survey.self(rating);
      int cell = survey.ratings().cell(rating);
      int key = 2 * cell + (self ? 1 : 0);
      if (known[key] < 0) {
        known[key] = accumulator.pattern(design.row(cell, self));
      }
      return known[key];
    }
  }
}
