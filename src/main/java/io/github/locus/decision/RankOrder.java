package io.github.locus.decision;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The order of alternatives by P(best): ties, as where several are never best, go by mean, then by position. */
public final class RankOrder {
  private RankOrder() {}

  /**
   * Orders alternatives.
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
