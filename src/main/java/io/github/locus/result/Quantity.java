package io.github.locus.result;

/** What kind of number a sentence has a figure of; how each is written belongs to the words. */
public enum Quantity implements Code {
  /** Points, or a difference of them. */
  POINTS,
  /** A level that somebody set. */
  SET_LEVEL,
  /** A share of a whole, 0..1; all and nothing are facts. */
  SHARE,
  /** A weight, a share in which a part of a per cent matters. */
  WEIGHT,
  /** A difference of two shares, −1..1. */
  SHARE_DIFFERENCE,
  /** A probability, 0..1; a finite number of draws never makes a certainty. */
  PROBABILITY,
  /** Money. */
  AMOUNT,
  /** A number of something. */
  COUNT,
  /** A ratio near 1, such as a design effect. */
  RATIO,
  /** A measure of convergence, of which the third decimal matters. */
  CONVERGENCE
}
