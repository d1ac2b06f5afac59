package io.github.locus.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How exactly figures are published: levels 0.1 points, shares and probabilities 0.1%, in groups under twice the minimum
 * 5%, correlations and reliabilities 0.01, variances three digits, headcount shares 5%. With full precision nothing is
 * rounded: for validation, not for release.
 *
 * @param minimum smallest group that is shown
 * @param full whether all digits are published
 */
public record Precision(int minimum, boolean full) {
  /** From here on an answer is nearly everybody's. */
  private static final double NEARLY_ALL = 0.8;

  /** From here on a score is nearly the highest. */
  private static final double NEARLY_HIGHEST = 95;

  /** Scores that differ by less are the same answers. */
  private static final double SAME = 1e-9;

  /** So many persons in a step of a share, and it tells no whole number of them. */
  private static final double PERSONS_OF_A_STEP = 2;

  private static final double COARSE_STEPS = 20;

  private static final double FINE_STEPS = 1000;
  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

  /**
   * A level, a difference of levels or a standard deviation of them.
   *
   * @param points POMP points
   * @return in steps of 0.1 points
   */
  public double level(double points) {
    return rounded(points, 10);
  }

  /**
   * A plain mean of few, such that whole numbers of answers do not follow from it: no finer than one answer moves it.
   *
   * @param points POMP points
   * @param answer what one answer moves the mean by, at least, POMP points
   * @return in steps of 0.1 points, or of the next whole number of them from {@code answer} on
   */
  public double level(double points, double answer) {
    double tenths = Math.max(1, Math.ceil(10 * answer - SAME));
    return rounded(points, 10 / tenths);
  }

  /**
   * A level with its interval.
   *
   * @param e POMP points
   * @return in steps of 0.1 points
   */
  public Estimate level(Estimate e) {
    return new Estimate(level(e.mean()), level(e.low()), level(e.high()));
  }

  /**
   * A probability, or a share of persons or ratings.
   *
   * @param share 0..1, or a difference of shares
   * @param persons persons that it is about
   * @return in steps of 0.001, in groups under twice the minimum of 0.05
   */
  public double share(double share, int persons) {
    return isSmall(persons) ? coarseShare(share) : rounded(share, FINE_STEPS);
  }

  /**
   * A share that tells of nobody, as of units.
   *
   * @param share 0..1
   * @return in steps of 0.001
   */
  public double fineShare(double share) {
    return rounded(share, FINE_STEPS);
  }

  /**
   * A share of which any step tells of single persons: of headcounts, of answers.
   *
   * @param share 0..1
   * @return in steps of 0.05
   */
  public double coarseShare(double share) {
    return rounded(share, COARSE_STEPS);
  }

  /**
   * The lower end of an interval of such a share: outward, for an interval that rounding narrows claims too much.
   *
   * @param share −1..1
   * @return the step of 0.05 at or below it
   */
  public double coarseLow(double share) {
    return full ? share : Math.floor(share * COARSE_STEPS + SAME) / COARSE_STEPS + 0.0;
  }

  /**
   * The upper end of an interval of such a share.
   *
   * @param share −1..1
   * @return the step of 0.05 at or above it
   */
  public double coarseHigh(double share) {
    return full ? share : Math.ceil(share * COARSE_STEPS - SAME) / COARSE_STEPS + 0.0;
  }

  /**
   * Where a share of persons lies of whom only the band is told.
   *
   * @param part their band
   * @param whole what they are a part of, at least 1
   * @return ends in steps of 0.05, outward, 1 at most; with full precision exact ones
   */
  public Interval around(Band part, long whole) {
    if (full) {
      return new Interval((double) part.from() / whole, Math.min(1, (double) part.to() / whole));
    }
    long steps = (long) COARSE_STEPS;
    long low = Math.floorDiv(steps * part.from(), whole);
    long high = -Math.floorDiv(-steps * part.to(), whole);
    return new Interval(low / COARSE_STEPS, Math.min(1, high / COARSE_STEPS));
  }

  /**
   * A share of answers, which times the number of answers is a number of answers.
   *
   * @param share 0..1
   * @param answers answers that it is a share of
   * @return in the finest steps of 0.001, 0.01 and 0.05 of which one is at least the minimum number of answers
   */
  public double shareOfAnswers(double share, long answers) {
    double steps =
        answers >= 1000L * minimum ? 1000 : answers >= 100L * minimum ? 100 : COARSE_STEPS;
    return rounded(share, steps);
  }

  /**
   * A correlation, reliability or index of agreement.
   *
   * @param coefficient usually −1..1
   * @return in steps of 0.01
   */
  public double coefficient(double coefficient) {
    return rounded(coefficient, 100);
  }

  /**
   * A variance or a criterion.
   *
   * @param variance finite
   * @return its first three digits
   */
  public double variance(double variance) {
    return full ? variance : BigDecimal.valueOf(variance).round(THREE_DIGITS).doubleValue();
  }

  /**
   * How much draws by importance weights are worth. With all digits it would be a fingerprint of the answers, by which a
   * guess of all of them could be confirmed.
   *
   * @param shape k̂ of the largest weights
   * @param weightsSize effective size of the weights
   * @param effectiveSampleSize smallest of a reported quantity
   * @param quantities by function name and quantity
   * @return k̂ in steps of 0.01, whole numbers of draws
   */
  public Convergence weighted(
      double shape,
      double weightsSize,
      double effectiveSampleSize,
      Map<String, Map<String, QuantityConvergence>> quantities) {
    return new Convergence(
        Optional.of(rounded(shape, 100)),
        Optional.of(rounded(weightsSize, 1)),
        Optional.empty(),
        rounded(effectiveSampleSize, 1),
        quantities);
  }

  /**
   * How well one quantity is told, rounded as {@link #weighted} and {@link #chained} are.
   *
   * @param rHat split-R̂; empty where no chains were drawn
   * @param effectiveSampleSize of the quantity
   */
  public QuantityConvergence quantity(OptionalDouble rHat, double effectiveSampleSize) {
    return new QuantityConvergence(
        rHat.isPresent() ? Optional.of(rounded(rHat.getAsDouble(), 1000)) : Optional.empty(),
        rounded(effectiveSampleSize, 1));
  }

  /**
   * How well Metropolis chains converged, rounded as {@link #weighted} is.
   *
   * @param rHat largest split-R̂
   * @param effectiveSampleSize smallest effective sample size
   * @param quantities by function name and quantity
   * @return R̂ in steps of 0.001, a whole number of draws
   */
  public Convergence chained(
      double rHat,
      double effectiveSampleSize,
      Map<String, Map<String, QuantityConvergence>> quantities) {
    return new Convergence(
        Optional.empty(),
        Optional.empty(),
        Optional.of(rounded(rHat, 1000)),
        rounded(effectiveSampleSize, 1),
        quantities);
  }

  /**
   * A number of answers or complete cases, which beside the number of persons would tell who left out what.
   *
   * @param n the number
   * @return in steps of 5, rounded down
   */
  public int cases(long n) {
    return (int) (full ? n : n - n % 5);
  }

  /**
   * A number of persons behind a figure, or of a leader or unit.
   *
   * @param persons the number, at least the minimum
   * @return the band that it lies in
   */
  public Band band(int persons) {
    return full ? Band.exactly(persons) : Band.of(persons, minimum);
  }

  /**
   * Whether a group is so small that one step of a fine share is a person.
   *
   * @param persons its persons
   * @return true under twice the minimum, but for full precision
   */
  public boolean isSmall(int persons) {
    return !full && persons < 2 * minimum;
  }

  /**
   * Whether a group is small and gave nearly one answer, so that its distribution would tell each person's.
   *
   * @param shares share of each answer
   * @param persons who answered
   * @return true where 80% or more of a small group gave one answer
   */
  public boolean isNearlyAll(List<Double> shares, int persons) {
    return isSmall(persons) && shares.stream().anyMatch(share -> share >= NEARLY_ALL);
  }

  /**
   * What may be told of a small group's mean and spread where nearly all of it scored alike.
   *
   * @param scores points 0..100 of a small group
   * @return where the score lies that 80% or more of them have, or the end of the scale near which 80% or more of them lie;
   *     empty where neither is so
   */
  public Optional<Reason> alike(double[] scores) {
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    int needed = (int) Math.ceil(NEARLY_ALL * sorted.length - SAME);
    if (needed > 0 && sorted[sorted.length - needed] >= NEARLY_HIGHEST) {
      return Optional.of(Reason.ALIKE_AT_95_OR_MORE);
    }
    if (needed > 0 && sorted[needed - 1] <= 100 - NEARLY_HIGHEST) {
      return Optional.of(Reason.ALIKE_AT_5_OR_LESS);
    }
    for (int i = 0; needed > 0 && i + needed <= sorted.length; i++) {
      if (sorted[i + needed - 1] - sorted[i] <= SAME) {
        return Optional.of(Reason.ALIKE_IN_BETWEEN);
      }
    }
    return Optional.empty();
  }

  /**
   * The steps in which shares of answers are told. A step of less than two persons tells whole numbers of them, and
   * whole numbers of answers are exact sums: beside a model's means, which weigh those otherwise who left an answer out or
   * rated other functions, they are an equation in one person's answers.
   *
   * @param persons who answered
   * @return steps in a whole: 20, or 10 of fewer than 40 persons; empty of fewer than 20, whose answers are not told
   */
  public OptionalInt answerSteps(int persons) {
    return full || persons >= PERSONS_OF_A_STEP * COARSE_STEPS
        ? OptionalInt.of((int) COARSE_STEPS)
        : persons >= COARSE_STEPS ? OptionalInt.of((int) COARSE_STEPS / 2) : OptionalInt.empty();
  }

  /**
   * A share of answers.
   *
   * @param share 0..1
   * @param persons who answered
   * @return in the steps of that many persons, or 0 or 1 where they have none
   */
  public double answers(double share, int persons) {
    return rounded(share, answerSteps(persons).orElse(1));
  }

  /**
   * The distribution of answers.
   *
   * @param shares share of each answer
   * @param persons who answered
   * @return in the steps of that many persons, their sum 1; where nearly all of a small group gave one answer, 1 for it and
   *     0 for the others
   */
  public List<Double> answers(List<Double> shares, int persons) {
    if (full) {
      return shares;
    }
    if (isNearlyAll(shares, persons)) {
      return shares.stream().map(share -> share >= NEARLY_ALL ? 1.0 : 0.0).toList();
    }
    int steps = answerSteps(persons).orElse(1);
    List<Double> told = new ArrayList<>();
    double sum = 0;
    long before = 0;
    for (double share : shares) {
      sum += share;
      // rounding the sums keeps the whole at one; the hair keeps a sum of shares from falling short
      long now = Math.round(sum * steps + 1e-9);
      told.add((double) (now - before) / steps);
      before = now;
    }
    return List.copyOf(told);
  }

  /**
   * Whether a leader of so few persons keeps to a code even where names are asked for.
   *
   * @param persons who rated the leader
   * @return true under twice the minimum
   */
  public boolean isNameless(int persons) {
    return persons < 2 * minimum;
  }

  private double rounded(double value, double steps) {
    // adding 0 makes a plain zero of a negative one
    return full ? value : Math.rint(value * steps) / steps + 0.0;
  }
}
