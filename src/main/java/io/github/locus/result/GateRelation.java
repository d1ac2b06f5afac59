package io.github.locus.result;

/** How a figure has to lie to what a gate states. */
public enum GateRelation implements Code {
  /** The bound or more. */
  AT_LEAST,
  /** The bound or less. */
  AT_MOST,
  /** More than the bound. */
  ABOVE,
  /** Less than the bound. */
  BELOW,
  /** The bound itself. */
  EQUAL,
  /** Any number but the bound. */
  OTHER,
  /** One of the words. */
  ONE_OF,
  /** None of the words. */
  NONE_OF,
  /** A list that has the word. */
  CONTAINS,
  /** A change that is no fall of more points than the bound. */
  FALLS_AT_MOST
}
