package io.github.locus.statistics;

import java.util.List;

/** Weights that meet the margins of a population, or all reasons why there are none. */
public sealed interface RakingResult {

  /**
   * @param weights a positive weight for each respondent, mean 1
   * @param trimmed respondents whose weight was cut to the limit before the last raking
   * @param designEffect Kish's (1965) n Σw²/(Σw)² = 1 + CV², at least 1
   * @param effective n / design effect, the respondents that as many equal weights would be worth
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over, not shared
  record Raked(double[] weights, int trimmed, double designEffect, double effective)
      implements RakingResult {}

  /**
   * Nothing.
   *
   * @param problems why, at least one
   */
  record NotRaked(List<Problem> problems) implements RakingResult {
    public NotRaked {
      problems = List.copyOf(problems);
    }
  }

  /** Why there are no weights. */
  sealed interface Problem {}

  /**
   * A category that the population has and no respondent is in.
   *
   * @param margin index of the margin
   * @param category index of the category
   */
  record NobodyIn(int margin, int category) implements Problem {}

  /**
   * Respondents in a category that the population does not have.
   *
   * @param margin index of the margin
   * @param category index of the category, whose target is 0
   * @param respondents how many
   */
  record NoTargetFor(int margin, int category, int respondents) implements Problem {}

  /**
   * Margins that no positive weights meet together: they contradict each other in this sample.
   *
   * @param margin index of the margin that is missed most
   * @param category index of its category that is missed most
   * @param discrepancy by how much, a share
   */
  record MarginsContradict(int margin, int category, double discrepancy) implements Problem {}

  /**
   * Weights that meet the margins only above the limit.
   *
   * @param limit the limit, a multiple of the median weight
   * @param smallest the largest weight that was left, the same multiple: a limit that would do is not
   *     below it
   */
  record LimitTooTight(double limit, double smallest) implements Problem {}
}
