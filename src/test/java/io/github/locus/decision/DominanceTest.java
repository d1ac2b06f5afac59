package io.github.locus.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DominanceTest {
  private static ValueDraws criterion(double... meansOfTwoDraws) {
    double[] up = meansOfTwoDraws.clone();
    double[] down = meansOfTwoDraws.clone();
    up[0] += 1;
    down[0] -= 1;
    return ValueDraws.of(new double[][] {up, down}, 1);
  }

  private static Dominance pair(List<Dominance> pairs, int one, int over) {
    return pairs.stream()
        .filter(p -> p.alternative() == one && p.over() == over)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void betterEverywhere_dominates() {
    List<Dominance> pairs = Dominance.pairs(List.of(criterion(3, 2), criterion(5, 1)));
    assertThat(pair(pairs, 0, 1).dominates()).isTrue();
    assertThat(pair(pairs, 1, 0).dominates()).isFalse();
  }

  @Test
  void equalOnOneAndBetterOnAnother_dominates() {
    List<Dominance> pairs = Dominance.pairs(List.of(criterion(2, 2), criterion(5, 1)));
    assertThat(pair(pairs, 0, 1).dominates()).isTrue();
  }

  @Test
  void equalEverywhere_doesNotDominate() {
    List<Dominance> pairs = Dominance.pairs(List.of(criterion(2, 2), criterion(5, 5)));
    assertThat(pairs).noneMatch(Dominance::dominates);
  }

  @Test
  void betterOnOneAndWorseOnAnother_doesNotDominate() {
    List<Dominance> pairs = Dominance.pairs(List.of(criterion(3, 2), criterion(1, 5)));
    assertThat(pairs).noneMatch(Dominance::dominates);
  }

  @Test
  void probability_countsDrawsAtLeastAsGood_byCriterion() {
    List<Dominance> pairs = Dominance.pairs(List.of(criterion(3, 2), criterion(2, 2.5)));
    assertThat(pair(pairs, 0, 1).probability()).containsExactly(1.0, 0.5);
    assertThat(pair(pairs, 1, 0).probability()).containsExactly(0.5, 0.5);
  }

  @Test
  void pairs_areAllOrderedPairs() {
    assertThat(Dominance.pairs(List.of(criterion(3, 2, 1, 0)))).hasSize(12);
  }

  @Test
  void criteria_mustBeOfTheSameAlternatives() {
    assertThatThrownBy(() -> Dominance.pairs(List.of(criterion(3, 2), criterion(3, 2, 1))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Dominance.pairs(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
