package io.github.locus.separation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.statistics.RandomStreams;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Changes of leader are compared with pairs of the same function and waves, never across them. */
class SuccessionStrataTest {
  private static final int UNITS = 6;

  @Test
  void changesInOneFunctionAndNoneInTheOther_areNotCompared() {
    SuccessionStudy.Summary summary = summary((function, unit) -> function == 0);

    assertThat(summary.hasPairs()).isTrue();
    assertThat(summary.shift()).isEmpty();
  }

  @Test
  void changesBesideNone_areCompared() {
    assertThat(summary((function, unit) -> unit % 2 == 0).shift()).isPresent();
  }

  @Test
  void fewerThanFiveChanges_areTooFewPairs() {
    SuccessionStudy.Summary summary = summary((function, unit) -> function == 0 && unit < 4);

    assertThat(summary.hasPairs()).isFalse();
    assertThat(summary.shift()).isEmpty();
  }

  private static SuccessionStudy.Summary summary(BiPredicate<Integer, Integer> changed) {
    List<SuccessionStudy.Event> events =
        IntStream.range(0, 2 * UNITS)
            .mapToObj(
                i -> {
                  int function = i / UNITS;
                  int unit = i % UNITS;
                  int after = changed.test(function, unit) ? UNITS + unit : unit;
                  double change = (i * 7) % 11;
                  return new SuccessionStudy.Event(
                      function, unit, 1, unit, after, 50 + unit, change, change * change);
                })
            .toList();
    return SuccessionStudy.summary(events, new RandomStreams(1).stream("succession", 0));
  }
}
