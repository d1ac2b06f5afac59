package io.github.locus.recommendation;

import java.util.List;

/**
 * The recommendation and everything that carries it.
 *
 * @param decision what is recommended, with confidence and expected loss
 * @param headline the verdict in one sentence
 * @param partner the function beside the first one named
 * @param gaps gaps of the first function named, by priority
 * @param reasons why
 * @param actions what to do, in the order of doing
 * @param wouldChange what would change the verdict
 * @param caveats what to keep in mind
 */
public record Recommendation(
    VerdictDecision decision,
    Statement headline,
    PartnerChoice partner,
    List<DimensionGap> gaps,
    List<Statement> reasons,
    List<PlannedAction> actions,
    List<Statement> wouldChange,
    List<Statement> caveats) {
  /** Copies, and leaves out sentences with a figure that is not published. */
  public Recommendation {
    gaps = List.copyOf(gaps);
    reasons = told(reasons);
    actions = List.copyOf(actions);
    wouldChange = told(wouldChange);
    caveats = told(caveats);
  }

  private static List<Statement> told(List<Statement> statements) {
    return statements.stream().filter(Statement::told).toList();
  }
}
