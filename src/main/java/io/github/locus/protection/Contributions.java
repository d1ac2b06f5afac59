package io.github.locus.protection;

import io.github.locus.survey.Responses;
import io.github.locus.survey.Survey;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Who is behind a set of ratings or responses, and how much each of them weighs there. */
final class Contributions {
  private final Survey survey;
  private final double evenness;

  /**
   * Looks at the weights.
   *
   * @param survey the survey
   */
  Contributions(Survey survey) {
    this.survey = survey;
    evenness = evenness(survey.responses());
  }

  /** Smallest weight / largest weight. */
  private static double evenness(Responses responses) {
    if (!responses.weighted()) {
      return 1;
    }
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (int i = 0; i < responses.size(); i++) {
      least = Math.min(least, responses.weight(i));
      most = Math.max(most, responses.weight(i));
    }
    return responses.size() == 0 ? 1 : least / most;
  }

  /**
   * Whether a group is large enough without looking at it: Kish's number is at least the sum of the
   * weights over the largest.
   *
   * @param contributions ratings or responses in it
   * @param each most of them that one person gave
   * @param minimum persons wanted
   */
  boolean surely(int contributions, int each, int minimum) {
    // a hair more than the minimum, for rounding; equality is decided by looking
    return contributions * (evenness / each) >= minimum * (evenness == 1 ? 1 : 1 + 1e-9);
  }

  /**
   * Whether the persons behind some ratings are too few, but some.
   *
   * @param ratings which ratings
   * @param each most of them that one person gave
   * @param minimum persons wanted
   */
  boolean fewRate(IntStream ratings, int each, int minimum) {
    return few(ratings, survey.ratings()::response, each, minimum);
  }

  /**
   * Whether the persons behind some responses of one wave are too few, but some.
   *
   * @param responses which responses
   * @param minimum persons wanted
   */
  boolean fewRespond(IntStream responses, int minimum) {
    return few(responses, i -> i, 1, minimum);
  }

  /** Large groups are told by their number alone; only others are gathered. */
  private boolean few(IntStream rows, IntUnaryOperator response, int each, int minimum) {
    int[] enough = new int[1];
    Gathered gathered = new Gathered();
    rows.takeWhile(row -> !surely(enough[0], each, minimum))
        .forEach(
            row -> {
              enough[0]++;
              gathered.add(response.applyAsInt(row));
            });
    if (surely(enough[0], each, minimum)) {
      return false;
    }
    Persons persons = gathered.persons();
    return persons.count() > 0 && !persons.atLeast(minimum);
  }

  /** The persons behind some ratings. */
  Persons ofRatings(int[] rows) {
    Gathered gathered = new Gathered();
    for (int r : rows) {
      gathered.add(survey.ratings().response(r));
    }
    return gathered.persons();
  }

  /** A group that is being gathered, to be filled with as many as there are. */
  Gathered gathered() {
    return new Gathered();
  }

  /** Contributions in growing columns. */
  final class Gathered {
    private int[] ids = new int[16];
    private double[] weights = new double[16];
    private int size;

    void add(int response) {
      if (size == ids.length) {
        ids = Arrays.copyOf(ids, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      ids[size] = survey.responses().respondent(response);
      weights[size++] = survey.responses().weight(response);
    }

    Persons persons() {
      return Persons.of(Arrays.copyOf(ids, size), Arrays.copyOf(weights, size));
    }
  }
}
