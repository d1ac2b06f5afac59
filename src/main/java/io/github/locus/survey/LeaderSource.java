package io.github.locus.survey;

/** How the leaders are known. */
public enum LeaderSource {
  /** A roster file says who led what, when. */
  ROSTER,
  /** A column of the survey says so. */
  COLUMN,
  /** Nobody says: each (function, unit) counts as one leader in all waves. */
  UNKNOWN
}
