package io.github.locus.result;

/** What can be said of one function. */
public enum FunctionStatus implements Code {
  /** Too few ratings to judge it. */
  INSUFFICIENT,
  /** Ready, and would be under new leaders. */
  SYSTEMATIC,
  /** Works somewhere, and depends on who leads. */
  LEADER_DEPENDENT,
  /** Works in some units and not in others, and leader and unit are not told apart. */
  UNEVEN,
  /** Ready, and not shown to outlive its leaders. */
  READY_UNPROVEN,
  /** Not ready. */
  NOT_READY,
  /** The data do not say. */
  UNCERTAIN;

  /** Whether it works in some places only: under some leaders, or in some units. */
  public boolean isPatchy() {
    return this == LEADER_DEPENDENT || this == UNEVEN;
  }
}
