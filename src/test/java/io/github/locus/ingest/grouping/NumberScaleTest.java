package io.github.locus.ingest.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.grouping.FoundScale.Certainty;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A scale of numbers is what is seen if all its points are; else it is asked. */
class NumberScaleTest {
  private static Optional<NumberScale> scale(String numbers, long each) {
    TreeMap<Integer, Long> counts = new TreeMap<>();
    for (String number : numbers.split(" ")) {
      counts.put(Integer.parseInt(number), each);
    }
    return NumberScale.of(counts);
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 3 4 5, 5",
    "1 2 3 4 5 6 7, 7",
    "0 1 2 3 4 5 6 7 8 9 10, 11",
    "0 1 2 3 4, 5",
    "-3 -2 -1 0 1 2 3, 7",
    "-2 -1 0 1 2, 5",
    "0 25 50 75 100, 5",
    "0 33 67 100, 4",
    "0 10 20 30 40 50 60 70 80 90 100, 11",
    "2 3 4 5, 5",
    "0 3 12 18 44 47 51 60 77 92 100, 101",
  })
  void pointsThatAreSeen_areCertain(String seen, int points) {
    NumberScale scale = scale(seen, 40).orElseThrow();

    assertThat(scale.certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(scale.points()).hasSize(points);
  }

  @ParameterizedTest
  @CsvSource({
    "3 4 5, 1, 5",
    "1 2 3, 1, 5",
    "4 5, 1, 5",
    "3 4 5 6, 1, 7",
    "1 2 3 4 5 6 7 8, 1, 10",
    "-2 -1 0 1 2 3, -3, 3",
    "0 25 50 75, 0, 100",
    "10 20 30 40 50, 0, 100",
    "12 18 44 47 51 60 77, 0, 100",
  })
  void pointsThatNobodyChose_areAskedFor_withTheLikelyScale(String seen, int low, int high) {
    NumberScale scale = scale(seen, 20).orElseThrow();

    assertThat(scale.certainty()).isEqualTo(Certainty.RANGE_UNKNOWN);
    assertThat(scale.points().get(0)).isEqualTo(low);
    assertThat(scale.points().get(scale.points().size() - 1)).isEqualTo(high);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 6, 9})
  void otherTop_isCertainWhereItWasChosenOften_andAskedWhereItWasChosenRarely(int top) {
    TreeMap<Integer, Long> counts = new TreeMap<>();
    for (int point = 1; point <= top; point++) {
      counts.put(point, 40L);
    }
    assertThat(NumberScale.of(counts).orElseThrow().certainty()).isEqualTo(Certainty.CERTAIN);

    counts.put(top, 12L); // as the last but one of a longer scale whose end nobody chose
    assertThat(NumberScale.of(counts).orElseThrow().certainty()).isEqualTo(Certainty.RANGE_UNKNOWN);
  }

  @Test
  void oneToTen_isCertainWhereOneWasChosenOften_andMayElseBeZeroToTen() {
    TreeMap<Integer, Long> counts = new TreeMap<>();
    for (int point = 1; point <= 10; point++) {
      counts.put(point, 40L);
    }
    assertThat(NumberScale.of(counts).orElseThrow().certainty()).isEqualTo(Certainty.CERTAIN);

    counts.put(1, 12L); // as the last but one of a longer scale whose end nobody chose
    assertThat(NumberScale.of(counts).orElseThrow().certainty()).isEqualTo(Certainty.RANGE_UNKNOWN);

    counts.replaceAll((point, count) -> 15L); // so few that an end may be missed
    assertThat(NumberScale.of(counts).orElseThrow().certainty()).isEqualTo(Certainty.RANGE_UNKNOWN);
  }

  @Test
  void numberThatNobodyChoseAmongMany_hintsAtCodes_whoseOrderIsAsked() {
    assertThat(scale("1 2 3 4 6", 40).orElseThrow().certainty()).isEqualTo(Certainty.ORDER_UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 1", "1 2", "1 250", "0 2004"})
  void marksAndCounts_areOnNoScale(String seen) {
    assertThat(scale(seen, 40)).isEmpty();
  }
}
