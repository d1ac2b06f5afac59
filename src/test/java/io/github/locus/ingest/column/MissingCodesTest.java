package io.github.locus.ingest.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number is a code for no answer where form and gap agree, doubtful where one of both does. */
class MissingCodesTest {
  private static MissingCodes codes(String numbers) {
    Map<Integer, Long> counts = new TreeMap<>();
    for (String number : numbers.split(" ")) {
      counts.put(Integer.parseInt(number), 20L);
    }
    return MissingCodes.of(counts);
  }

  private static Set<Integer> numbers(String numbers) {
    Set<Integer> all = new TreeSet<>();
    for (String number : numbers.split(" ")) {
      if (!number.isEmpty()) {
        all.add(Integer.parseInt(number));
      }
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 3 4 5 9, 9",
    "1 2 3 4 5 8 9, 8 9",
    "2 3 4 5 8, 8",
    "1 2 3 4 7 8 9, 7 8 9",
    "1 2 3 4 5 77 88 99, 77 88 99",
    "1 2 3 4 5 97 98 99, 97 98 99",
    "1 2 3 4 5 999, 999",
    "0 1 2 3 4 5 6 7 8 9 10 99, 99",
    "0 20 40 55 80 100 999, 999",
    "0 20 40 55 80 100 -99, -99",
    "1 2 3 4 5 -9 -66 -77 -99, -9 -66 -77 -99",
    "1 2 3 4 5 -1 -2, -1 -2",
    "-3 -2 -1 0 1 2 3 -99, -99",
    "1 3 5 99, 99",
  })
  void codesThatStandApart_areNoPoints(String seen, String expected) {
    assertThat(codes(seen).certain()).containsExactlyInAnyOrderElementsOf(numbers(expected));
    assertThat(codes(seen).doubtful()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 3 4 5 7, 7",
    "1 2 3 4 5 6 7 9, 9",
    "0 1 2 3 4 5, 0",
    "0 1 2 3 4 5 6 7, 0",
    "1 2 3 8, 8",
    "1 2 3 7 8, 7 8"
  })
  void codesOfWhichFormAndGapDisagree_areDoubtful(String seen, String expected) {
    assertThat(codes(seen).doubtful()).containsExactlyInAnyOrderElementsOf(numbers(expected));
    assertThat(codes(seen).certain()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 2 3 4 5",
        "1 2 3 4 5 6 7 8 9",
        "0 1 2 3 4 5 6 7 8 9 10",
        "0 1 2 3 4",
        "0 1 2 3 4 5 6",
        "-3 -2 -1 0 1 2 3",
        "-2 -1 1 2",
        "-2 -1 0 1 2 3",
        "0 25 50 75 100",
        "0 33 66 88 99 100",
      })
  void pointsOfScalesInUse_areNoCodes(String seen) {
    assertThat(codes(seen).points().keySet()).containsExactlyInAnyOrderElementsOf(numbers(seen));
  }

  @Test
  void nineAboveFewAnswers_isLeftAmongThePoints_forItMayBeOneOfTen() {
    MissingCodes codes = MissingCodes.of(Map.of(1, 1L, 2, 2L, 3, 1L, 4, 1L, 5, 1L, 9, 1L));

    assertThat(codes.certain()).isEmpty();
  }
}
