package io.github.locus.decision;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The order of alternatives: by what choosing them costs in expectation, or by how often they are best. */
public final class RankOrder {
  private RankOrder() {}

  /**
   * Orders alternatives by expected loss: the choice that costs least on average (Chick &amp; Inoue 2001). It is the one with
   * the largest mean; an alternative that is more often the best by a little may be far behind when it is not.
   *
   * @param losses expected loss of each alternative
   * @param pBest P(best) of each, for ties
   * @return positions, the smallest loss first
   * @throws IllegalArgumentException if the two differ in length
   */
  public static List<Integer> byLoss(List<Double> losses, List<Double> pBest) {
    if (losses.size() != pBest.size()) {
      throw new IllegalArgumentException(
          pBest.size() + " P(best) for " + losses.size() + " losses");
    }
    return IntStream.range(0, losses.size())
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(losses::get)
                .thenComparingDouble(i -> -pBest.get(i))
                .thenComparingInt(i -> i))
        .toList();
  }

  /**
   * Orders alternatives by expected loss, both figures from the same draws.
   *
   * @param losses expected loss of each alternative
   * @param ranks of the same alternatives, for ties
   * @return positions, the smallest loss first
   */
  public static List<Integer> byLoss(ExpectedLoss losses, RankAcceptability ranks) {
    return byLoss(each(ranks, losses::of), each(ranks, ranks::best));
  }

  private static List<Double> each(RankAcceptability ranks, IntFunction<Double> figure) {
    return IntStream.range(0, ranks.alternatives()).mapToObj(figure).toList();
  }

  /**
   * Orders alternatives by P(best); ties, as where several are never best, go by mean, then by position.
   *
   * @param pBest P(best) of each alternative
   * @param means mean value of each
   * @return positions, the first by P(best) first
   * @throws IllegalArgumentException if the two differ in length
   */
  public static List<Integer> byBest(List<Double> pBest, List<Double> means) {
    if (pBest.size() != means.size()) {
      throw new IllegalArgumentException(pBest.size() + " P(best) for " + means.size() + " means");
    }
    return IntStream.range(0, pBest.size())
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(i -> -pBest.get(i))
                .thenComparingDouble(i -> -means.get(i))
                .thenComparingInt(i -> i))
        .toList();
  }
}
