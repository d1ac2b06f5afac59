package io.github.locus.result;

/** What becomes of ratings that contradict themselves by one answer throughout. */
public enum CarelessRatings implements Code {
  /** They are used as the others are. */
  KEEP,
  /** They are left out and counted. */
  DROP
}
