package io.github.locus.recommendation;

/** What can be said of one function. */
public enum FunctionStatus {
  /** Too few ratings to judge it. */
  INSUFFICIENT("insufficient"),
  /** Ready, and would be under new leaders. */
  SYSTEMATIC("systematic"),
  /** Works somewhere, and depends on who leads. */
  LEADER_DEPENDENT("leader-dependent"),
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

  /**
   * The name in results.
   *
   * @return in kebab case
   */
  public String code() {
    return code;
  }
}
