package io.github.locus.ingest.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyDatesTest {
  @ParameterizedTest
  @CsvSource({
    "2025-03-04, 2025-03-04",
    "2025-03-04 09:59:12, 2025-03-04",
    "2025-03-04T09:59:12Z, 2025-03-04",
    "2020/02/13 7:23:51 p.m. CET, 2020-02-13",
    "2025/06/25 4:53:36 PM UTC+3, 2025-06-25",
    "8/18/2016 17:32:20, 2016-08-18",
    "29/10/2018 15:52:25, 2018-10-29",
    "03/13/2020 5:53:38 AM, 2020-03-13",
    "5/25/21 11:43, 2021-05-25",
    "04.03.2025 10:00, 2025-03-04",
    "25-10-2018, 2018-10-25"
  })
  void aDate_isReadAsPlatformsWriteIt(String cell, LocalDate day) {
    StudyDates dates = StudyDates.of(List.of(cell), Optional.empty());

    assertThat(dates.isAmbiguous()).isFalse();
    assertThat(dates.day(cell)).contains(day);
  }

  @ParameterizedTest
  @CsvSource({"13/2/2025, 2025-04-03", "2/13/2025, 2025-03-04"})
  void onePartAboveTwelve_decidesForTheColumn(String telling, LocalDate other) {
    StudyDates dates = StudyDates.of(List.of("3/4/2025", telling), Optional.empty());

    assertThat(dates.isAmbiguous()).isFalse();
    assertThat(dates.day("3/4/2025")).contains(other);
  }

  @Test
  void noPartAboveTwelve_isAmbiguousUnlessStated() {
    assertThat(StudyDates.of(List.of("3/4/2025", "5/5/2025"), Optional.empty()).isAmbiguous())
        .isTrue();
    StudyDates stated = StudyDates.of(List.of("3/4/2025"), Optional.of(DateOrder.MONTH_FIRST));
    assertThat(stated.isAmbiguous()).isFalse();
    assertThat(stated.day("3/4/2025")).contains(LocalDate.of(2025, 3, 4));
  }

  @Test
  void partsAboveTwelveOnBothSides_areAmbiguous() {
    assertThat(StudyDates.of(List.of("13/2/2025", "2/13/2025"), Optional.empty()).isAmbiguous())
        .isTrue();
  }

  @Test
  void sameDayAndMonth_leaveNothingToDecide() {
    assertThat(StudyDates.of(List.of("5/5/2025"), Optional.empty()).isAmbiguous()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"soon", "2025-02-30", "1/2", "45/45/2025"})
  void whatIsNoDate_hasNoDay(String cell) {
    assertThat(StudyDates.of(List.of(cell), Optional.of(DateOrder.DAY_FIRST)).day(cell)).isEmpty();
  }
}
