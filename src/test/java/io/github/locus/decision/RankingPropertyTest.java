package io.github.locus.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for any draws; values are rounded in half of the cases, so that ties occur. */
class RankingPropertyTest {
  private static final double ROUNDING = 1e-12;

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  private static double[][] values(long seed) {
    Random random = new Random(seed);
    int alternatives = 1 + random.nextInt(6);
    double[][] values = new double[60][alternatives];
    for (double[] row : values) {
      for (int i = 0; i < alternatives; i++) {
        double value = 50 + 3 * i + 10 * random.nextGaussian();
        row[i] = seed % 2 == 0 ? value : Math.rint(value / 8);
      }
    }
    return values;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyRankIsGivenOnce_andEveryAlternativeHasOne(long seed) {
    RankAcceptability ranks = RankAcceptability.of(ValueDraws.of(values(seed), 10));
    int n = ranks.alternatives();
    for (int i = 0; i < n; i++) {
      int rank = i;
      double ofAlternative = ranks.ranks(i).stream().mapToDouble(share -> share).sum();
      double ofRank = 0;
      for (int j = 0; j < n; j++) {
        ofRank += ranks.ranks(j).get(rank);
      }
      assertThat(ofAlternative).isCloseTo(1, within(ROUNDING));
      assertThat(ofRank).isCloseTo(1, within(ROUNDING));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void expectedRank_isOnePlusTheWinsOfAllOthers(long seed) {
    ValueDraws draws = ValueDraws.of(values(seed), 10);
    RankAcceptability ranks = RankAcceptability.of(draws);
    PairwiseWinning wins = PairwiseWinning.of(draws);
    for (int i = 0; i < draws.alternatives(); i++) {
      double expectedRank = 0;
      double others = 1;
      for (int r = 0; r < draws.alternatives(); r++) {
        expectedRank += (r + 1) * ranks.ranks(i).get(r);
        others += r == i ? 0 : wins.share(r, i);
      }
      assertThat(expectedRank).isCloseTo(others, within(ROUNDING));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pairs_sumToOne_andNobodyIsFirstMoreOftenThanItBeatsAnother(long seed) {
    ValueDraws draws = ValueDraws.of(values(seed), 10);
    RankAcceptability ranks = RankAcceptability.of(draws);
    PairwiseWinning wins = PairwiseWinning.of(draws);
    for (int i = 0; i < draws.alternatives(); i++) {
      for (int j = 0; j < draws.alternatives(); j++) {
        assertThat(wins.share(i, j) + wins.share(j, i)).isCloseTo(1, within(ROUNDING));
        assertThat(wins.share(i, j)).isGreaterThanOrEqualTo(i == j ? 0 : ranks.best(i) - ROUNDING);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void otherNames_giveTheSameFigures(long seed) {
    double[][] values = values(seed);
    int n = values[0].length;
    double[][] reversed = new double[values.length][n];
    for (int s = 0; s < values.length; s++) {
      for (int i = 0; i < n; i++) {
        reversed[s][n - 1 - i] = values[s][i];
      }
    }
    ValueDraws one = ValueDraws.of(values, 10);
    ValueDraws other = ValueDraws.of(reversed, 10);
    for (int i = 0; i < n; i++) {
      int j = n - 1 - i;
      assertThat(RankAcceptability.of(other).ranks(j))
          .isEqualTo(RankAcceptability.of(one).ranks(i));
      assertThat(ExpectedLoss.of(other).of(j)).isEqualTo(ExpectedLoss.of(one).of(i));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void expectedLoss_isTheBestMeanShortfall(long seed) {
    ValueDraws draws = ValueDraws.of(values(seed), 10);
    ExpectedLoss loss = ExpectedLoss.of(draws);
    for (int i = 0; i < draws.alternatives(); i++) {
      assertThat(loss.of(i)).isGreaterThanOrEqualTo(0);
      // losses differ by the difference of the means
      assertThat(loss.of(i) - loss.of(0)).isCloseTo(draws.mean(0) - draws.mean(i), within(1e-10));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void centralWeights_average_toTheMeanWeights(long seed) {
    ValueDraws draws = ValueDraws.of(values(seed), 10);
    Random random = new Random(-seed);
    double[][] weights = new double[draws.draws()][];
    double mean = 0;
    for (int s = 0; s < weights.length; s++) {
      double w = random.nextDouble();
      weights[s] = new double[] {w, 1 - w};
      mean += w / weights.length;
    }
    RankAcceptability ranks = RankAcceptability.of(draws);
    double sum = 0;
    for (int i = 0; i < draws.alternatives(); i++) {
      double best = ranks.best(i);
      sum +=
          CentralWeightVector.of(draws, weights, i)
              .map(central -> best * central.weights().get(0))
              .orElse(0.0);
    }
    assertThat(sum).isCloseTo(mean, within(ROUNDING));
  }
}
