package io.github.locus.recommendation;

/** What can be said of one function. */
public enum FunctionStatus {
  /** Too few ratings to judge it. */
  INSUFFICIENT("insufficient"),
  /** Ready, and would be under new leaders. */
  SYSTEMATIC("systematic"),
  /** Works somewhere, and depends on who leads. */
  LEADER_DEPENDENT("leader-dependent"),
  /** Works in some units and not in others, and leader and unit are not told apart. */
  UNEVEN("uneven"),
  /** Ready, and not shown to outlive its leaders. */
  READY_UNPROVEN("ready-unproven"),
  /** Not ready. */
  NOT_READY("not-ready"),
  /** The data do not say. */
  UNCERTAIN("uncertain");

  private final String code;

  FunctionStatus(String code) {
    this.code = code;
  }

  /** Whether it works in some places only: under some leaders, or in some units. */
  public boolean isPatchy() {
    return this == LEADER_DEPENDENT || this == UNEVEN;
  }

  /**
   * The name in results.
   *
   * @return in kebab case
   */
  public String code() {
    return code;
  }
}
