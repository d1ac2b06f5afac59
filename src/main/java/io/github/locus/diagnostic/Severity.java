package io.github.locus.diagnostic;

/** How bad it is. */
public enum Severity {
  /** Nothing is written. */
  ERROR,
  /** The run goes on; what was left out is counted. */
  WARNING,
  /** Worth knowing. */
  NOTE
}
