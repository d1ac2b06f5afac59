package io.github.locus.recommendation;

import io.github.locus.result.Finding;

/** What the data lack, and what therefore cannot be said. */
public enum DataCondition {
  /** Neither roster nor leader column: a unit stands for its leader. */
  LEADERS_UNKNOWN(Finding.LEADERS_UNKNOWN),
  /** No respondent rates two cells: no term for the leniency of respondents. */
  NO_RESPONDENT_TERM("no-respondent-term"),
  /** Too few units rate two functions: no term for the climate of units. */
  NO_CLIMATE_TERM("no-climate-term"),
  /** The own function of some or all respondents is not known. */
  OWN_FUNCTION_UNKNOWN("own-function-unknown"),
  /** Headcounts are missing: units count alike. */
  EQUAL_SHARES("equal-shares"),
  /** Units without a leader are left out of the levels. */
  VACANCIES("vacancies"),
  /** The instrument has no strategy or no reliance items. */
  NO_TESTIMONY("no-testimony"),
  /** Small groups are merged with others or left out. */
  MERGED("merged");

  private final String code;

  DataCondition(String code) {
    this.code = code;
  }

  /**
   * The stable name of the caveat.
   *
   * @return in kebab case
   */
  public String code() {
    return code;
  }
}
