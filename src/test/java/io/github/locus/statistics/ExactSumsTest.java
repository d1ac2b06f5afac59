package io.github.locus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactSumsTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void sums_of_products_are_those_of_big_integers(long seed) {
    RandomStream random = new RandomStreams(seed).stream("products", 0);
    ExactSums sums = new ExactSums(1);
    BigInteger expected = BigInteger.ZERO;
    for (int i = 0; i < 2_000; i++) {
      long a = random.nextLong() >> 3 + random.nextInt(50);
      long b = random.nextLong() >> 3 + random.nextInt(50);
      sums.addProduct(0, a, b);
      expected = expected.add(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)));
      assertThat(sums.toDouble(0, 1)).isEqualTo(expected.doubleValue());
    }
  }

  @Test
  void numbersThatCancelLeaveNothing() {
    ExactSums sums = new ExactSums(1);
    sums.add(0, Long.MAX_VALUE);
    sums.addProduct(0, Long.MAX_VALUE, 3);
    sums.addProduct(0, -Long.MAX_VALUE, 4);
    assertThat(sums.toDouble(0, 1)).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -1, 5_000_000_000L, Long.MAX_VALUE, Long.MIN_VALUE})
  void what_is_added_and_taken_off_again_leaves_the_sum(long value) {
    ExactSums sums = new ExactSums(1);
    sums.addProduct(0, Long.MAX_VALUE, 7);
    ExactSums part = new ExactSums(1);
    part.addProduct(0, value, 1L << 40);
    double before = sums.toDouble(0, 1);
    sums.addAll(part);
    ExactSums opposite = new ExactSums(1);
    opposite.addProduct(0, value, -(1L << 40));
    sums.addAll(opposite);
    assertThat(sums.toDouble(0, 1)).isEqualTo(before);
  }

  @Test
  void aSumPast128Bits_isRefused() {
    ExactSums sums = new ExactSums(1);
    sums.addProduct(0, Long.MIN_VALUE, Long.MIN_VALUE);
    assertThatThrownBy(() -> sums.addProduct(0, Long.MIN_VALUE, Long.MIN_VALUE))
        .isInstanceOf(ArithmeticException.class);
  }
}
