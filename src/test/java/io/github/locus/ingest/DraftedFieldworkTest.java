package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** When people answered, as a draft tells it: in weeks of many, and no day of anybody. */
class DraftedFieldworkTest {
  private static final List<String> HEADER =
      List.of(
          "Timestamp",
          "Where do you work?",
          "IT understands people",
          "IT runs technology",
          "IT knows the business");

  /** A Monday. */
  private static final LocalDate FIRST = LocalDate.of(2025, 5, 12);

  private static String drafted(IntFunction<LocalDate> day) {
    return DraftRun.of(
            HEADER,
            60,
            row ->
                day.apply(row)
                    + " 09:30:00,"
                    + (row % 2 == 0 ? "North" : "South")
                    + ","
                    + (1 + row % 5)
                    + ","
                    + (1 + row / 2 % 5)
                    + ","
                    + (1 + row / 3 % 5))
        .study();
  }

  @Test
  void weeksFromTheFirstToTheLastOfMany_areDrafted() {
    assertThat(drafted(row -> FIRST.plusDays(1 + row % 20)))
        .contains("\nfieldwork: {from: 2025-05-12, to: 2025-06-01}\n");
  }

  @Test
  void aWeekOfFour_isNotTold_andOneOfFiveIs() {
    LocalDate early = FIRST.minusDays(9);

    assertThat(drafted(row -> row < 4 ? early : FIRST.plusDays(row % 5)))
        .contains("\nfieldwork: {from: 2025-05-12, to: 2025-05-18}\n");
    assertThat(drafted(row -> row < 5 ? early : FIRST.plusDays(row % 5)))
        .contains("\nfieldwork: {from: 2025-04-28, to: 2025-05-18}\n");
  }

  @Test
  void daysThatAPlatformWritesWhereItKeepsNone_areNoTime() {
    assertThat(drafted(row -> LocalDate.of(1980, 1, 1)))
        .contains("\n# fieldwork: {from: ")
        .doesNotContain("1979", "1980-");
  }
}
