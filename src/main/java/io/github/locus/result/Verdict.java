package io.github.locus.result;

import java.util.List;
import java.util.Map;

/**
 * The recommendation and everything that carries it.
 *
 * @param kind {@code insufficient-evidence}, {@code too-close}, {@code lead}, {@code lead-with-partner}, {@code institutionalise-first} or {@code develop}
 * @param headline the verdict in one sentence
 * @param functions the functions it names, the first first
 * @param confidence P(best) of the named function on the lens that the verdict rests on
 * @param expectedLoss points lost in expectation by this choice on the repeatable lens
 * @param partner function that adds most to the first one named
 * @param partnerGain points each other function would add
 * @param partnerLifts dimension ids that the partner lifts by 5 points or more
 * @param gaps gaps of the first function named, by priority
 * @param reasons why
 * @param actions what to do
 * @param wouldChange what would change the verdict
 * @param caveats what to keep in mind
 */
public record Verdict(
    String kind,
    String headline,
    List<String> functions,
    Shown<Double> confidence,
    Shown<Double> expectedLoss,
    Shown<String> partner,
    Map<String, Double> partnerGain,
    List<String> partnerLifts,
    List<Gap> gaps,
    List<Statement> reasons,
    List<PlannedAction> actions,
    List<Statement> wouldChange,
    List<Statement> caveats) {
  /** Copies. */
  public Verdict {
    functions = List.copyOf(functions);
    partnerGain = Ordered.copy(partnerGain);
    partnerLifts = List.copyOf(partnerLifts);
    gaps = List.copyOf(gaps);
    reasons = List.copyOf(reasons);
    actions = List.copyOf(actions);
    wouldChange = List.copyOf(wouldChange);
    caveats = List.copyOf(caveats);
  }
}
