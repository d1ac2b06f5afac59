package io.github.locus.result;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * The one maker of figures: rounds by the kind of quantity and withholds what is about too few, so that whoever publishes
 * one can forget neither.
 */
public final class Figures {
  private final Precision precision;

  /**
   * A maker.
   *
   * @param minimum smallest number of persons that a figure may be about, at least {@link Shown#LEAST_MINIMUM}
   * @param fullPrecision whether all digits and exact numbers of persons are published
   */
  public Figures(int minimum, boolean fullPrecision) {
    if (minimum < Shown.LEAST_MINIMUM) {
      throw new IllegalArgumentException("minimum " + minimum + " is below " + Shown.LEAST_MINIMUM);
    }
    this.precision = new Precision(minimum, fullPrecision);
  }

  /**
   * How figures are rounded.
   *
   * @return the precision, for figures inside a record that is shown as a whole
   */
  public Precision precision() {
    return precision;
  }

  /**
   * A record whose figures are rounded already, or a word.
   *
   * @param value the record
   * @param persons distinct persons behind it
   * @return the record, withheld where the persons are too few
   */
  public <T> Shown<T> whole(T value, int persons) {
    return persons < precision.minimum()
        ? Shown.withheld(Reason.TOO_FEW_PERSONS)
        : Shown.of(value, precision.band(persons).from(), precision.minimum());
  }

  /**
   * A figure of a group of which nearly all may have scored alike.
   *
   * @param alike where they scored, empty where not alike
   * @param figure the figure otherwise
   * @return the figure; withheld where all that may be told of it is where it lies
   */
  public <T> Shown<T> unlessAlike(Optional<Reason> alike, Supplier<Shown<T>> figure) {
    return alike.<Shown<T>>map(Shown::withheld).orElseGet(figure);
  }

  /** A level with its interval, POMP points. */
  public Shown<Estimate> level(Estimate estimate, int persons) {
    return whole(precision.level(estimate), persons);
  }

  /** A level, or a difference or standard deviation of levels, POMP points. */
  public Shown<Double> level(double points, int persons) {
    return whole(precision.level(points), persons);
  }

  /** A probability, or a share of persons or ratings, 0..1. */
  public Shown<Double> share(double share, int persons) {
    return whole(precision.share(share, persons), persons);
  }

  /** A share with its interval, 0..1. */
  public Shown<Estimate> share(Estimate e, int persons) {
    return whole(
        new Estimate(
            precision.share(e.mean(), persons),
            precision.share(e.low(), persons),
            precision.share(e.high(), persons)),
        persons);
  }

  /** A share of headcount, 0..1. */
  public Shown<Double> headcountShare(double share, int persons) {
    return whole(precision.coarseShare(share), persons);
  }

  /** A share of units that are counted for all to see, 0..1. */
  public Shown<Double> shareOfUnits(double share, int persons) {
    return whole(precision.fineShare(share), persons);
  }

  /** A correlation, reliability or index of agreement. */
  public Shown<Double> coefficient(double coefficient, int persons) {
    return whole(precision.coefficient(coefficient), persons);
  }

  /** A variance or a criterion; it has no persons of its own, so those of the fit are stated. */
  public Shown<Double> variance(double variance, int persons) {
    return whole(precision.variance(variance), persons);
  }

  /** A number of persons that is published exactly: of a function, a wave, a fit. */
  public Shown<Integer> persons(int persons) {
    return whole(persons, persons);
  }

  /**
   * A number of answers, told as the lower end of the band that it lies in: beside numbers of persons it would tell who
   * left out what.
   *
   * @param answers the number
   * @param persons distinct persons who must be behind it, at least
   * @return so many at least; with full precision the number
   */
  public Shown<Integer> atLeast(int answers, int persons) {
    return persons < precision.minimum()
        ? Shown.withheld(Reason.TOO_FEW_PERSONS)
        : whole(precision.band(answers).from(), persons);
  }

  /**
   * A number of persons or ratings of which another part of the program decides whether it may stand beside the others.
   *
   * @param told the number, empty where it may not be told
   * @param persons distinct persons behind it
   * @return the number; withheld where it is not told
   */
  public Shown<Integer> told(OptionalInt told, int persons) {
    return persons < precision.minimum()
        ? Shown.withheld(Reason.TOO_FEW_PERSONS)
        : told.isPresent()
            ? whole(told.getAsInt(), persons)
            : Shown.withheld(Reason.PART_OF_A_COUNT);
  }

  /**
   * The same as a band: the number itself where it is told, else the band that it lies in.
   *
   * @param told the number, empty where it may not be told
   * @param number what the band holds
   * @param persons distinct persons behind it
   * @return the band
   */
  public Shown<Band> told(OptionalInt told, int number, int persons) {
    return whole(
        told.isPresent()
            ? Band.exactly(told.getAsInt())
            : precision.band(Math.max(number, precision.minimum())),
        persons);
  }

  /** A number of persons of a leader or unit. */
  public Shown<Band> band(int persons) {
    return persons < precision.minimum()
        ? Shown.withheld(Reason.TOO_FEW_PERSONS)
        : whole(precision.band(persons), persons);
  }

  /** A number of answers or complete cases. */
  public Shown<Integer> cases(long n, int persons) {
    return whole(precision.cases(n), persons);
  }
}
