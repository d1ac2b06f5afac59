package io.github.locus.recommendation;

import io.github.locus.result.Verdict;
import io.github.locus.result.VerdictKind;
import java.util.List;
import java.util.Optional;

/**
 * What is recommended, before it is put into words.
 *
 * @param kind the recommendation
 * @param functions the functions it names, the first first; may be empty for too-close among many
 * @param byRepeatable the ranked functions by expected loss on repeatable, f* first; empty without a ranking
 * @param firstToday g*, first by P(best) on today
 * @param basis the function that confidence and expected loss are about
 * @param onToday whether the verdict rests on today's ranking, because it names g*
 * @param confidence P(best) of the basis on the lens that the verdict rests on
 * @param expectedLoss expected loss of the basis on repeatable, points
 */
public record VerdictDecision(
    VerdictKind kind,
    List<String> functions,
    List<String> byRepeatable,
    Optional<String> firstToday,
    Optional<String> basis,
    boolean onToday,
    Optional<Double> confidence,
    Optional<Double> expectedLoss) {
  public VerdictDecision {
    functions = List.copyOf(functions);
    byRepeatable = List.copyOf(byRepeatable);
  }

  /**
   * f*, the function with the smallest expected loss on repeatable.
   *
   * @return empty without a ranking
   */
  public Optional<String> firstRepeatable() {
    return byRepeatable.stream().findFirst();
  }

  /**
   * The lens whose ranking the verdict rests on.
   *
   * @return empty without a ranking
   */
  public Optional<Verdict.Lens> lens() {
    return basis.map(named -> onToday ? Verdict.Lens.TODAY : Verdict.Lens.REPEATABLE);
  }
}
