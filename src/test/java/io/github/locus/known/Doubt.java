package io.github.locus.known;

/** What a file does not tell, so that it may be asked. */
public enum Doubt {
  /** Which answer is lowest. */
  ORDER,
  /** How far the scale goes: an end was never chosen and nothing else states it. */
  RANGE,
  /** Whether a code is an answer. */
  MISSING_CODE,
  /** Whether the names that change in repeated questions are those of functions: most are unusual. */
  FUNCTIONS
}
