package io.github.locus.result;

/** How a gate ended. */
public enum GateStatus implements Code {
  /** The figure keeps the limit. */
  PASSED,
  /** It does not. */
  FAILED,
  /** There is no figure: it cannot be estimated, or may not be shown. */
  UNKNOWN
}
