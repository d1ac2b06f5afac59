package io.github.locus.recommendation;

/** What is recommended. */
public enum VerdictKind {
  /** Fewer than two functions can be ranked. */
  INSUFFICIENT_EVIDENCE("insufficient-evidence"),
  /** No function is clearly first. */
  TOO_CLOSE("too-close"),
  /** The function should lead. */
  LEAD("lead"),
  /** The function should lead, with a partner or closing gaps first. */
  LEAD_WITH_PARTNER("lead-with-partner"),
  /** The function's practice must become the organisation's own first. */
  INSTITUTIONALISE_FIRST("institutionalise-first"),
  /** No function is both ready and repeatable; this one is to be built up. */
  DEVELOP("develop");

  private final String code;

  VerdictKind(String code) {
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
