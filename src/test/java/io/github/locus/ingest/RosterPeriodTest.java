package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Place;
import io.github.locus.diagnostic.Read;
import io.github.locus.survey.LeaderSource;
import io.github.locus.survey.Survey;
import io.github.locus.survey.UnitCell;
import io.github.locus.wording.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A roster may say from when to when somebody led. */
class RosterPeriodTest {
  private static final String HEADER = "function,unit,from,to,leader,headcount\n";

  /** Two waves of one cell, on these days. */
  private static String survey(String first, String second) {
    return """
        respondent,function,unit,wave,people_1,people_2,business_1
        r1,IT,North,%s,4,2,1
        r2,IT,North,%s,3,3,0
        """
        .formatted(first, second);
  }

  @Test
  void eachWave_hasTheLeaderOfItsDays() {
    Survey survey =
        Pulse.survey(
            Pulse.readWithRoster(
                survey("2024-03-10", "2025-03-10"),
                HEADER + "IT,North,,2024-09-30,Ada,10\nIT,North,2024-10-01,,Bea,12\n"));

    assertThat(survey.roster().source()).isEqualTo(LeaderSource.ROSTER);
    assertThat(survey.roster().of(new UnitCell(0, 0, 0)).orElseThrow().leader()).contains("Ada");
    assertThat(survey.roster().of(new UnitCell(0, 0, 1)).orElseThrow().leader()).contains("Bea");
    assertThat(survey.roster().of(new UnitCell(0, 0, 1)).orElseThrow().headcount()).contains(12L);
  }

  @ParameterizedTest
  @CsvSource({"2024,2025", "2024-12,2025-01", "2024-12-31,2025-01-01"})
  void yearsMonthsAndDays_areWhatTheySay(String first, String second) {
    Survey survey =
        Pulse.survey(
            Pulse.readWithRoster(
                survey(first, second),
                HEADER + "IT,North,,2024-12-31,Ada,\nIT,North,2025-01-01,,Bea,\n"));

    assertThat(survey.roster().of(new UnitCell(0, 0, 0)).orElseThrow().leader()).contains("Ada");
    assertThat(survey.roster().of(new UnitCell(0, 0, 1)).orElseThrow().leader()).contains("Bea");
  }

  @Test
  void oneLeaderInTwoRowsWithoutAGap_isNoChange() {
    Survey survey =
        Pulse.survey(
            Pulse.readWithRoster(
                survey("2024", "2025"),
                HEADER + "IT,North,,2024-05-31,Ada,9\nIT,North,2024-06-01,,ADA,11\n"));

    assertThat(survey.roster().of(new UnitCell(0, 0, 0)).orElseThrow().headcount()).contains(11L);
  }

  @Test
  void vacancyOnTheDaysOfAWave_isAVacancy() {
    IngestResult result =
        Pulse.readWithRoster(
            survey("2024", "2025"), HEADER + "IT,North,,2024-12-31,,\nIT,North,2025-01-01,,Bea,\n");

    assertThat(Pulse.survey(result).roster().of(new UnitCell(0, 0, 0)).orElseThrow().leader())
        .isEmpty();
    assertThat(Pulse.of(DiagnosticCode.VACANCIES, result)).hasSize(1);
  }

  @Test
  void changeWithinAWave_isAnErrorThatNamesBothLines_andNobody() {
    Diagnostic error =
        Pulse.only(
            DiagnosticCode.LEADER_CHANGE_IN_WAVE,
            Pulse.readWithRoster(
                survey("2024", "2025"),
                HEADER + "IT,North,,2024-05-31,Ada,\nIT,North,2024-06-01,,Bea,\n"));

    assertThat(error.place()).isEqualTo(Place.atLine("roster.csv", 3));
    assertThat(English.message(error))
        .contains("IT in unit North, wave 2024", "line 2", "2024-06-01")
        .doesNotContain("Ada")
        .doesNotContain("Bea");
  }

  @ParameterizedTest
  @CsvSource({"2024-03-10,2025-03-10", "2024,2025"})
  void waveWithoutALeaderOnEveryDay_isAnErrorAtItsFirstRating(String first, String second) {
    Diagnostic error =
        Pulse.only(
            DiagnosticCode.PERIOD_GAP,
            Pulse.readWithRoster(survey(first, second), HEADER + "IT,North,2024-06-01,,Ada,\n"));

    assertThat(error.place()).isEqualTo(Place.atLine("survey.csv", 2));
    assertThat(English.message(error)).contains("wave " + first);
  }

  @Test
  void overlap_isOneErrorAtTheLaterLine_whateverTheOrderOfRows() {
    IngestResult result =
        Pulse.readWithRoster(
            survey("2024", "2025"),
            HEADER + "IT,North,2024-06-01,,Bea,\nIT,North,,2024-06-01,Ada,\n");

    assertThat(result.diagnostics()).filteredOn(Diagnostic::isError).hasSize(1);
    Diagnostic error = Pulse.only(DiagnosticCode.PERIODS_OVERLAP, result);
    assertThat(error.place()).isEqualTo(Place.atLine("roster.csv", 3));
    assertThat(English.message(error)).contains("line 2");
  }

  @Test
  void datesThatAreNone_andPeriodsThatEndFirst_areErrorsAtTheirCells() {
    IngestResult result =
        Pulse.readWithRoster(
            survey("2024", "2025"),
            HEADER + "IT,North,1.6.2024,,Ada,\nIT,North,2025-02-01,2025-01-01,Bea,\n");

    assertThat(Pulse.only(DiagnosticCode.BAD_DATE, result).place())
        .isEqualTo(Place.at("roster.csv", 2, 3));
    assertThat(Pulse.only(DiagnosticCode.PERIOD_BACKWARDS, result).place())
        .isEqualTo(Place.at("roster.csv", 3, 4));
  }

  @Test
  void waveAndPeriodTogether_areAnErrorInTheHeader() {
    IngestResult result =
        Pulse.readWithRoster(
            survey("2024", "2025"), "function,unit,wave,from,leader\nIT,North,2024,,Ada\n");

    assertThat(Pulse.only(DiagnosticCode.ROSTER_WAVE_AND_PERIOD, result).place())
        .isEqualTo(Place.at("roster.csv", 1, 4));
  }

  @Test
  void wavesWithoutDates_needThem() {
    IngestResult result =
        Pulse.readWithRoster(survey("1", "2"), HEADER + "IT,North,2024-06-01,,Ada,\n");

    assertThat(result.survey()).isInstanceOf(Read.Refused.class);
    assertThat(result.diagnostics()).filteredOn(Diagnostic::isError).hasSize(1);
    assertThat(English.message(Pulse.only(DiagnosticCode.ROSTER_PERIODS_NEED_DATES, result)))
        .contains("1, 2");
  }

  @Test
  void rowsOutsideTheWaves_areCounted() {
    IngestResult result =
        Pulse.readWithRoster(
            survey("2024-03-10", "2025-03-10"),
            HEADER
                + "IT,North,2024-01-01,,Ada,\nIT,North,2020-01-01,2023-12-31,Old,\nBU,North,,,Eve,\n");

    assertThat(English.message(Pulse.only(DiagnosticCode.ROSTER_ROWS_UNUSED, result)))
        .contains("2");
  }
}
