package io.github.locus.instrument;

/** What a dimension is asked for. */
public enum DimensionRole {
  /** Part of the readiness score. */
  CAPABILITY,
  /** Direct testimony that the practice is the organisation's: written down, funded, measured. */
  STRATEGY,
  /** Direct testimony on dependence on one person. */
  RELIANCE
}
