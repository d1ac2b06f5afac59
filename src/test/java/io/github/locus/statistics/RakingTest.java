package io.github.locus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.statistics.RakingResult.LimitTooTight;
import io.github.locus.statistics.RakingResult.MarginsContradict;
import io.github.locus.statistics.RakingResult.NoTargetFor;
import io.github.locus.statistics.RakingResult.NobodyIn;
import io.github.locus.statistics.RakingResult.NotRaked;
import io.github.locus.statistics.RakingResult.Raked;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RakingTest {
  private static final double NO_LIMIT = Double.POSITIVE_INFINITY;

  @Test
  void oneMargin_weighsEachCategoryByTargetOverSample() {
    Raked raked = raked(List.of(margin(new double[] {0.5, 0.5}, 0, 0, 0, 1)), NO_LIMIT);

    assertThat(raked.weights())
        .containsExactly(new double[] {2 / 3., 2 / 3., 2 / 3., 2}, within(1e-12));
    // Σw² = 3 · 4/9 + 4 = 16/3, over n = 4
    assertThat(raked.designEffect()).isCloseTo(4 / 3., within(1e-12));
    assertThat(raked.effective()).isCloseTo(3, within(1e-12));
  }

  @Test
  void sampleThatMeetsItsMargins_keepsItsWeights() {
    double[] half = {0.5, 0.5};
    Raked raked = raked(List.of(margin(half, 0, 0, 1, 1), margin(half, 0, 1, 0, 1)), 2);

    assertThat(raked.weights()).containsExactly(ones(raked.weights().length), within(1e-12));
    assertThat(raked.designEffect()).isCloseTo(1, within(1e-12));
    assertThat(raked.trimmed()).isZero();
  }

  @Test
  void respondentsOfUnknownCategory_keepTheirJointShare() {
    Raked raked = raked(List.of(margin(new double[] {0.5, 0.5}, 0, 0, 0, 1, -1)), NO_LIMIT);

    assertThat(raked.weights()[4]).isCloseTo(1, within(1e-12));
    assertThat(raked.weights()[3]).isCloseTo(2, within(1e-12));
  }

  @Test
  void roundedShares_areScaledToOne() {
    Raked raked = raked(List.of(margin(new double[] {0.333, 0.333, 0.333}, 0, 1, 2)), NO_LIMIT);

    assertThat(raked.weights()).containsExactly(ones(raked.weights().length), within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void anySample_meetsItsMargins_withMeanOne_andWithinTheLimit(int seed) {
    RandomStream random = new RandomStreams(seed).stream("raking", 0);
    int n = 400;
    List<RakingMargin> margins =
        List.of(
            random(n, new double[] {0.2, 0.5, 0.3}, random),
            random(n, new double[] {0.7, 0.3}, random));
    Raked raked = raked(margins, 2.5);

    assertThat(Arrays.stream(raked.weights()).sum() / n).isCloseTo(1, within(1e-12));
    for (RakingMargin margin : margins) {
      for (int k = 0; k < margin.shares().length; k++) {
        int category = k;
        double share =
            IntStream.range(0, n)
                    .filter(i -> margin.categories()[i] == category)
                    .mapToDouble(i -> raked.weights()[i])
                    .sum()
                / n;
        assertThat(share).isCloseTo(margin.shares()[k], within(2 * Raking.TOLERANCE));
      }
    }
    double median = Arrays.stream(raked.weights()).sorted().skip(n / 2).findFirst().orElseThrow();
    assertThat(Arrays.stream(raked.weights()).max().orElseThrow())
        .isLessThanOrEqualTo(2.5 * median * (1 + 1e-9));
  }

  @Test
  void everyEmptyCategoryAndEveryCategoryWithoutATarget_isNamedAtOnce() {
    RakingResult result =
        Raking.rake(
            List.of(
                margin(new double[] {0.5, 0.5, 0}, 0, 0, 2, 2),
                margin(new double[] {0.4, 0.6}, 1, 1, 1, 1)),
            ones(4),
            NO_LIMIT);

    assertThat(problems(result))
        .containsExactly(new NobodyIn(0, 1), new NoTargetFor(0, 2, 2), new NobodyIn(1, 0));
  }

  @Test
  void marginsThatContradictEachOther_areNamed() {
    // both margins are the same question with different targets
    RakingResult result =
        Raking.rake(
            List.of(
                margin(new double[] {0.5, 0.5}, 0, 0, 1, 1),
                margin(new double[] {0.2, 0.8}, 0, 0, 1, 1)),
            ones(4),
            NO_LIMIT);

    assertThat(problems(result)).hasSize(1).first().isInstanceOf(MarginsContradict.class);
    assertThat(((MarginsContradict) problems(result).get(0)).discrepancy())
        .isCloseTo(0.3, within(1e-9));
  }

  @Test
  void limitThatNoWeightsMeet_isNamed_withWhatIsLeft() {
    // one respondent must carry half the population: 2 against 2/3, three times the median
    RakingResult result =
        Raking.rake(List.of(margin(new double[] {0.5, 0.5}, 0, 0, 0, 1)), ones(4), 2);

    assertThat(problems(result)).hasSize(1).first().isInstanceOf(LimitTooTight.class);
    LimitTooTight tight = (LimitTooTight) problems(result).get(0);
    assertThat(tight.limit()).isEqualTo(2);
    assertThat(tight.smallest()).isGreaterThan(2);
  }

  @Test
  void sharesThatDoNotSumToOne_areRefused() {
    assertThatThrownBy(() -> margin(new double[] {0.5, 0.4}, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0.9");
  }

  private static List<RakingResult.Problem> problems(RakingResult result) {
    assertThat(result).isInstanceOf(NotRaked.class);
    return ((NotRaked) result).problems();
  }

  private static Raked raked(List<RakingMargin> margins, double limit) {
    RakingResult result = Raking.rake(margins, ones(margins.get(0).categories().length), limit);
    assertThat(result).isInstanceOf(Raked.class);
    return (Raked) result;
  }

  private static RakingMargin random(int n, double[] shares, RandomStream random) {
    return new RakingMargin(
        IntStream.range(0, n)
            .map(i -> i < shares.length ? i : random.nextInt(shares.length))
            .toArray(),
        shares);
  }

  private static RakingMargin margin(double[] shares, int... categories) {
    return new RakingMargin(categories, shares);
  }

  private static double[] ones(int n) {
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }
}
