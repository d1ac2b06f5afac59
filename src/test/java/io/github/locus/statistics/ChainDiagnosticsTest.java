package io.github.locus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ChainDiagnosticsTest {
  @Test
  void independentChains_areWorthTheirDraws() {
    ChainDiagnostics d = ChainDiagnostics.of(chains(0, 0));
    assertThat(d.rHat()).isLessThan(1.005);
    assertThat(d.bulkSize()).isBetween(3_400.0, 4_800.0);
    assertThat(d.tailSize()).isBetween(3_000.0, 4_800.0);
  }

  /** An autoregression of order 1 with coefficient φ is worth n (1 − φ)/(1 + φ) draws. */
  @Test
  void autocorrelatedChains_areWorthWhatTheorySays() {
    ChainDiagnostics d = ChainDiagnostics.of(chains(0.6, 0));
    assertThat(d.bulkSize()).isCloseTo(1_000, within(200.0));
  }

  @Test
  void aChainElsewhere_isSeen() {
    assertThat(ChainDiagnostics.of(chains(0, 1)).rHat()).isGreaterThan(1.1);
  }

  @Test
  void aConstantQuantity_hasConverged() {
    double[][] constant = new double[4][1000];
    assertThat(ChainDiagnostics.of(constant)).isEqualTo(new ChainDiagnostics(1, 4000, 4000));
    assertThat(ChainDiagnostics.meanError(constant)).isZero();
  }

  @Test
  void chainsStuckApart_haveInfiniteRHat() {
    double[][] stuck = new double[2][100];
    Arrays.fill(stuck[1], 1);
    assertThat(ChainDiagnostics.of(stuck).rHat()).isGreaterThan(10);
  }

  @Test
  void boundsThatAreMetChangeNothing() {
    double[][] chains = chains(0.6, 0);
    ChainDiagnostics d = ChainDiagnostics.of(chains);
    assertThat(ChainDiagnostics.meeting(chains, d.rHat(), d.effectiveSize())).contains(d);
  }

  @Test
  void aBoundThatIsMissedByLittle_leavesNothing() {
    double[][] chains = chains(0.6, 0);
    ChainDiagnostics d = ChainDiagnostics.of(chains);
    assertThat(ChainDiagnostics.meeting(chains, Math.nextDown(d.rHat()), 0)).isEmpty();
    assertThat(ChainDiagnostics.meeting(chains, 2, d.effectiveSize() + 1e-6)).isEmpty();
    assertThat(ChainDiagnostics.meeting(new double[4][1000], 1, 4001)).isEmpty();
  }

  private static double[][] chains(double coefficient, double offset) {
    double[][] chains = new double[4][1000];
    for (int c = 0; c < 4; c++) {
      RandomStream random = new RandomStreams(11).stream("chain", c);
      double x = random.nextGaussian();
      for (int i = 0; i < 1000; i++) {
        x = coefficient * x + Math.sqrt(1 - coefficient * coefficient) * random.nextGaussian();
        chains[c][i] = x + (c == 3 ? offset : 0);
      }
    }
    return chains;
  }
}
