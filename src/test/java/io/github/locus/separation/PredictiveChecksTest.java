package io.github.locus.separation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.separation.PredictiveChecks.Check;
import org.junit.jupiter.api.Test;

class PredictiveChecksTest {
  @Test
  void figureThatNoReplicateReaches_isRare_butNotImpossible() {
    double[] replicates = new double[98];
    assertThat(Check.of(1, replicates).p()).isEqualTo(0.01);
    assertThat(Check.of(0, replicates).p()).isEqualTo(0.99);
  }
}
