package io.github.locus.result;

/**
 * What kind of number a component holds, as far as that bounds it. Bounds of what has none by nature are far beyond every
 * survey, so that no sum or product of such numbers overflows.
 */
public enum Range {
  /** A share, a probability or a weight. */
  SHARE(0, 1),
  /** A difference of two shares. */
  SHARE_DIFFERENCE(-1, 1),
  /** A level that somebody set, POMP points. */
  SET_LEVEL(0, 100),
  /** A difference of such levels, POMP points. */
  SET_DIFFERENCE(-100, 100),
  /** A level as a model has it, or a difference of two, POMP points. */
  LEVEL(-1e4, 1e4),
  /** A standard deviation, a standard error or a loss, POMP points or points of a scale. */
  SPREAD(0, 1e4),
  /** A multiple of a weight. */
  MULTIPLE(0, 1e4),
  /** So many standard deviations. */
  STANDARD_DEVIATIONS(0, 10),
  /** A variance, POMP points squared. */
  VARIANCE(0, 1e8),
  /** A shift of levels, or of their variance. */
  SHIFT(-1e8, 1e8),
  /** A correlation; the sum that makes it may end a hair beyond 1. */
  CORRELATION(-1.000001, 1.000001),
  /** A reliability, which has no lower bound. */
  RELIABILITY(-1e12, 1.000001),
  /** An index of agreement: 1 at best, less than 0 where ratings vary more than by chance. */
  AGREEMENT(-1e12, 1e12),
  /** An end of an interval of levels or of reliabilities. */
  INTERVAL_END(-1e12, 1e4),
  /** A ratio, or an effective number. */
  RATIO(0, 1e12),
  /** A criterion of a fit, or what was measured of any kind. */
  MEASURE(-1e15, 1e15),
  /** An answer, or a mean of answers, on a scale of any numbers. */
  ANSWER(Integer.MIN_VALUE, Integer.MAX_VALUE),
  /** An amount of money that somebody set, or so many times it. */
  AMOUNT(0, 1e17),
  /** A number of things. */
  COUNT(0, 9007199254740991L),
  /** A number of things of which there is one at least, or a place from 1. */
  FROM_ONE(1, 9007199254740991L),
  /** A number of persons that a rule asks for. */
  ASKED_FOR(1, 1e4),
  /** The seed of random draws. */
  SEED(Long.MIN_VALUE, Long.MAX_VALUE);

  private final double least;
  private final double most;

  Range(double least, double most) {
    this.least = least;
    this.most = most;
  }

  /** The lowest number. */
  public double least() {
    return least;
  }

  /** The highest number. */
  public double most() {
    return most;
  }
}
