package io.github.locus.result;

/** What is recommended. */
public enum VerdictKind implements Code {
  /** Fewer than two functions can be ranked. */
  INSUFFICIENT_EVIDENCE,
  /** No function is clearly first. */
  TOO_CLOSE,
  /** The function should lead. */
  LEAD,
  /** The function should lead, with a partner or closing gaps first. */
  LEAD_WITH_PARTNER,
  /** The function's practice must become the organisation's own first. */
  INSTITUTIONALISE_FIRST,
  /** No function is both ready and repeatable; this one is to be built up. */
  DEVELOP;

  /**
   * Whether a function leads by it.
   *
   * @return true where one is named to lead, with or without a partner
   */
  public boolean leads() {
    return this == LEAD || this == LEAD_WITH_PARTNER;
  }
}
