package io.github.locus.ingest.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DistantDaysTest {
  private static List<String> days(LocalDate first, int step, int number) {
    return Stream.iterate(first, day -> day.plusDays(step))
        .limit(number)
        .map(LocalDate::toString)
        .toList();
  }

  private static List<String> months(List<String> first, List<String> second) {
    return DistantDays.of(Stream.concat(first.stream(), second.stream()).toList()).all().stream()
        .map(DistantDays.Group::months)
        .toList();
  }

  @Test
  void manyDaysAYearApart_areTwoGroups() {
    assertThat(
            months(days(LocalDate.of(2024, 3, 1), 1, 12), days(LocalDate.of(2023, 3, 25), 1, 12)))
        .containsExactly("2023-03 \u2013 2023-04", "2024-03");
  }

  @Test
  void fewDaysFarFromTheOthers_areNoGroup() {
    assertThat(months(days(LocalDate.of(2023, 3, 1), 1, 12), days(LocalDate.of(2024, 3, 1), 1, 3)))
        .containsExactly("2023-03");
  }

  @Test
  void daysAllThroughAYear_areOneGroup() {
    assertThat(
            months(days(LocalDate.of(2023, 1, 1), 30, 12), days(LocalDate.of(2024, 1, 1), 30, 12)))
        .hasSize(1);
  }
}
