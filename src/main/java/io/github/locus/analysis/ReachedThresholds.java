package io.github.locus.analysis;

import io.github.locus.recommendation.GapRule;
import io.github.locus.separation.LensDraws;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a function reaches of several thresholds.
 *
 * @param chances by threshold; empty where the function has no level
 * @param below P(today is far below) by capability and threshold; empty where a capability has no level
 */
record ReachedThresholds(List<Chances> chances, List<Optional<double[]>> below) {
  /**
   * @param thresholds POMP points, ascending
   */
  static ReachedThresholds of(Computation computed, int function, double[] thresholds) {
    double[] far = Arrays.stream(thresholds).map(GapRule::farBelow).toArray();
    return new ReachedThresholds(
        computed.figures(function).map(f -> Chances.of(f.lenses(), thresholds)).orElse(List.of()),
        IntStream.range(0, computed.capabilities().size())
            .mapToObj(d -> computed.dimensionLevels(function, d))
            .map(levels -> levels.map(l -> notReached(l.today(), far)))
            .toList());
  }

  private static double[] notReached(double[] draws, double[] thresholds) {
    return Arrays.stream(LensDraws.shares(draws, thresholds)).map(share -> 1 - share).toArray();
  }
}
