package io.github.locus.result;

import java.util.List;
import java.util.Optional;

/**
 * One organisation of a portfolio, with figures as its own result publishes them.
 *
 * @param name name of its folder
 * @param title name of the organisation, as the user gave it
 * @param state what became of it
 * @param failure why it could not be analysed, in words
 * @param verdict kind of its verdict
 * @param functions the functions that the verdict names, the first first
 * @param confidence P(best) that the verdict carries
 * @param today today of the first function named
 * @param repeatable repeatable of the first function named
 * @param firstToday function that would be named by the level of today
 * @param mostNominated function that most say should lead
 */
public record PortfolioEntry(
    String name,
    Optional<String> title,
    PortfolioState state,
    Optional<String> failure,
    Optional<VerdictKind> verdict,
    List<String> functions,
    @Within(Range.SHARE) Optional<Double> confidence,
    Optional<Estimate> today,
    Optional<Estimate> repeatable,
    Optional<String> firstToday,
    Optional<String> mostNominated) {
  public PortfolioEntry {
    functions = List.copyOf(functions);
  }
}
