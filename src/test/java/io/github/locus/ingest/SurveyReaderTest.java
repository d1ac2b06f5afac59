package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Place;
import io.github.locus.diagnostic.Read;
import io.github.locus.diagnostic.Severity;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.survey.Assignment;
import io.github.locus.survey.LeaderSource;
import io.github.locus.survey.Responses;
import io.github.locus.survey.SourceFile;
import io.github.locus.survey.Survey;
import io.github.locus.survey.UnitCell;
import io.github.locus.survey.Urgency;
import io.github.locus.wording.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyReaderTest {
  private static final String ITEMS = "people_1,people_2,business_1";
  private static final String ROSTER = "function,unit,wave,leader,headcount,invited\n";

  @Nested
  class Layouts {
    @Test
    void long_isARowPerRespondentAndFunction() {
      Survey survey = Pulse.survey(Pulse.read(Pulse.LONG));

      assertThat(survey.functions()).containsExactly(new OrgFunction("IT"), new OrgFunction("HR"));
      assertThat(survey.units()).containsExactly("North", "South");
      assertThat(survey.waves()).containsExactly("2024");
      assertThat(survey.ratings().size()).isEqualTo(3);
      assertThat(survey.responses().size()).isEqualTo(2);
      assertThat(survey.cell(0)).isEqualTo(new UnitCell(0, 0, 0));
      assertThat(survey.cell(1)).isEqualTo(new UnitCell(1, 0, 0));
      assertThat(survey.cell(2)).isEqualTo(new UnitCell(0, 1, 0));
      assertThat(options(survey, 0)).containsExactly(3, 1, 3);
      assertThat(options(survey, 1)).containsExactly(4, 0, 0);
      assertThat(options(survey, 2)).containsExactly(2, 2, 2);
    }

    @Test
    void wide_isARowPerRespondent() {
      String wide =
          """
          respondent,unit,wave,people_1@IT,people_2@IT,business_1@IT,people_1@HR,people_2@HR,business_1@HR
          r1,North,2024,4,2,1,5,1,-2
          r2,South,2024,3,3,0,,,
          """;

      assertThat(Pulse.survey(Pulse.read(wide))).isEqualTo(Pulse.survey(Pulse.read(Pulse.LONG)));
    }

    @Test
    void bothLayouts_mayStandInDifferentFiles() {
      String rest =
          "unit,wave,respondent,business_1@IT,people_2@IT,people_1@IT\nSouth,2024,r2,0,3,3\n";

      IngestResult mixed = Pulse.read(Pulse.LONG.replace("r2,IT,South,2024,3,3,0\n", ""), rest);

      assertThat(Pulse.survey(mixed)).isEqualTo(Pulse.survey(Pulse.read(Pulse.LONG)));
    }

    @Test
    void columns_mayStandInAnyOrder() {
      String other =
          """
          business_1,wave,people_2,unit,people_1,function,respondent
          1,2024,2,North,4,IT,r1
          -2,2024,1,North,5,HR,r1
          0,2024,3,South,3,IT,r2
          """;

      assertThat(Pulse.survey(Pulse.read(other))).isEqualTo(Pulse.survey(Pulse.read(Pulse.LONG)));
    }

    @Test
    void missingUnitAndWave_areOneUnitAndOneWave() {
      Survey survey =
          Pulse.survey(Pulse.read("respondent,function," + ITEMS + "\nr1,IT,1,1,1\nr2,IT,1,1,1\n"));

      assertThat(survey.units()).containsExactly("all");
      assertThat(survey.waves()).containsExactly("1");
    }

    @Test
    void wideWithoutRespondents_countsRecords() {
      Survey survey =
          Pulse.survey(Pulse.read("people_1@IT,people_2@IT,business_1@IT\n1,1,1\n\n2,2,2\n"));

      assertThat(survey.responses().size()).isEqualTo(2);
      assertThat(survey.ratings().option(0, 1)).isEqualTo(1);
    }

    @Test
    void ratedTwiceInDifferentUnitsOrWaves_isOneRespondent() {
      Survey survey =
          Pulse.survey(
              Pulse.read(
                  "respondent,function,unit,wave,"
                      + ITEMS
                      + "\nr1,IT,A,2023,1,1,1\nr1,IT,B,2023,2,2,2\nr1,IT,A,2024,3,3,1\n"));

      assertThat(survey.ratings().size()).isEqualTo(3);
      assertThat(survey.responses().size()).isEqualTo(2);
      assertThat(survey.responses().respondent(0)).isEqualTo(survey.responses().respondent(1));
    }

    @Test
    void functionsNobodyRated_areNotInTheSurvey() {
      Survey survey = Pulse.survey(Pulse.read("respondent,function," + ITEMS + "\nr1,BU,1,1,1\n"));

      assertThat(survey.functions()).containsExactly(new OrgFunction("BU"));
    }

    @Test
    void forgottenItem_isAnError_evenIfAShorterInstrumentWouldFit() throws IOException {
      String reference =
          Files.readString(Path.of("src/test/resources/reference/one-wave.csv"))
              .replace(",delivery_2", ",delivery_x");

      IngestResult result = Pulse.read(SurveyInput.of(Pulse.text("s.csv", reference)));

      assertThat(English.message(Pulse.only(DiagnosticCode.MISSING_ITEM_COLUMN, result)))
          .contains("delivery_2", "locus-24");
    }

    @Test
    void misspeltColumn_isFoundNearby() {
      IngestResult result = Pulse.read(Pulse.LONG.replace("respondent,", "Respondent,"));

      Diagnostic diagnostic = Pulse.only(DiagnosticCode.MISSING_COLUMN, result);
      assertThat(English.message(diagnostic)).contains("did you mean “Respondent”?");
      assertThat(diagnostic.place()).isEqualTo(Place.atLine("survey.csv", 1));
    }
  }

  @Nested
  class Hints {
    @Test
    void severalForgottenItems_areToldAtOnce() {
      IngestResult result = Pulse.read("people_1@IT,people_1@HR\n1,1\n");

      assertThat(English.message(Pulse.only(DiagnosticCode.MISSING_ITEM_COLUMNS, result)))
          .isEqualTo(
              "4 columns of items of the instrument pulse are missing:"
                  + " people_2@IT, business_1@IT, people_2@HR and 1 more");
    }

    @Test
    void forgottenItem_isNotTakenForItsNeighbour() {
      IngestResult result =
          Pulse.read("respondent,function,people_2,business_1,people1\nr1,IT,1,1,1\n");

      assertThat(English.message(Pulse.only(DiagnosticCode.MISSING_ITEM_COLUMN, result)))
          .isEqualTo(
              "item “people_1” of the instrument pulse has no column “people_1”;"
                  + " did you mean “people1”?");
    }

    @Test
    void forgottenWideItem_isNotTakenForAnotherFunctions() {
      IngestResult result =
          Pulse.read("people_1@IT,people_2@IT,business_1@IT,people_1@HR,people_2@HR\n1,1,1,1,1\n");

      assertThat(English.message(Pulse.only(DiagnosticCode.MISSING_ITEM_COLUMN, result)))
          .isEqualTo("item “business_1” of the instrument pulse has no column “business_1@HR”");
    }
  }

  @Nested
  class Answers {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "NA", "N/A", "NaN", "null", ".", "-99", "-1", "\u00A0"})
    void missingSpellings_areMissing(String cell) {
      Survey survey =
          Pulse.survey(Pulse.read("respondent,function," + ITEMS + "\nr1,IT," + cell + ",2,1\n"));

      assertThat(survey.ratings().answered(0, 0)).isFalse();
      assertThat(survey.ratings().answered(1, 0)).isTrue();
    }

    @Test
    void missingSpellings_areToldByKind() {
      IngestResult result =
          Pulse.read(
              "respondent,function,"
                  + ITEMS
                  + "\nr1,IT,,2,1\nr2,IT,NA,-99,1\nr3,IT,N/A,.,NA\n"
                  + "r4,IT,1,,2\n");

      assertThat(English.message(Pulse.only(DiagnosticCode.ABSENT_ANSWERS, result)))
          .isEqualTo(
              "answers missing: fewer than 10 (not answered, non-answers [code]; among them -99, NA)");
    }

    @Test
    void negativePoints_areAnswersOnAScaleThatHasThem() {
      Survey survey = Pulse.survey(Pulse.read("respondent,function," + ITEMS + "\nr1,IT,1,1,-2\n"));

      assertThat(survey.ratings().option(2, 0)).isZero();
    }

    @Test
    void negativeCode_isOffAScaleWithNegativePoints() {
      IngestResult result = Pulse.read("respondent,function," + ITEMS + "\nr1,IT,1,1,-99\n");

      assertThat(English.message(Pulse.only(DiagnosticCode.OFF_SCALE, result)))
          .isEqualTo("the column “business_1” holds “-99”; the scale of pulse goes from -2 to 2");
    }

    @ParameterizedTest
    @CsvSource({
      "0, OFF_SCALE",
      "6, OFF_SCALE",
      "99999999999999999999, OFF_SCALE",
      "4.5, NOT_WHOLE",
      "'4,5', NOT_WHOLE",
      "'4,000', NOT_WHOLE",
      "7.0, OFF_SCALE",
      "1e0, NOT_WHOLE",
      "Agree, NOT_A_NUMBER",
      "n/a, NOT_A_NUMBER",
      "NULL, NOT_A_NUMBER",
      "4 - Agree, NOT_A_NUMBER",
      "TRUE, NOT_A_NUMBER",
      "-, NOT_A_NUMBER",
    })
    void everythingElse_isAnErrorWithItsPlace(String cell, DiagnosticCode code) {
      IngestResult result =
          Pulse.read("respondent;function;people_1;people_2;business_1\nr1;IT;2;" + cell + ";1\n");

      assertThat(result.survey()).isInstanceOf(Read.Refused.class);
      assertThat(Pulse.only(code, result).place()).isEqualTo(Place.at("survey.csv", 2, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.0", "4.00", "4,0", "+4.0", "4,00", "4.000"})
    void wholeNumberWithDecimals_isAWholeNumber(String cell) {
      String header = "respondent;function;people_1;people_2;business_1\n";

      assertThat(Pulse.survey(Pulse.read(header + "r1;IT;2;" + cell + ";1.0\n")))
          .isEqualTo(Pulse.survey(Pulse.read(header + "r1;IT;2;4;1\n")));
    }

    @Test
    void negativeCodeWithDecimals_isMissing() {
      String header = "respondent;function;people_1;people_2;business_1\n";

      assertThat(Pulse.survey(Pulse.read(header + "r1;IT;2;-99.0;1\n")))
          .isEqualTo(Pulse.survey(Pulse.read(header + "r1;IT;2;;1\n")));
    }

    @Test
    void answersOfARareText_areNotShown_thoseOfManyAre() {
      String rows = "r%d;IT;Agree;2;1\n".repeat(5).formatted(1, 2, 3, 4, 5);
      IngestResult result =
          Pulse.read(
              "respondent;function;people_1;people_2;business_1\n"
                  + rows
                  + "r9;IT;Jane Canary;2;1\n");

      assertThat(English.message(Pulse.only(DiagnosticCode.NOT_A_NUMBER, result)))
          .isEqualTo(
              "the column “people_1” holds “Agree” and one other value instead of the numbers 1 to"
                  + " 5 of pulse");
    }

    @Test
    void rowsWithoutAnswers_areLeftOutAndCounted() {
      IngestResult result = Pulse.read(Pulse.LONG + "r3,BU,East,2024,,NA,\n");

      Survey survey = Pulse.survey(result);
      assertThat(survey).isEqualTo(Pulse.survey(Pulse.read(Pulse.LONG)));
      assertThat(result.sources().get(0).leftOut()).containsEntry("blank", 1L);
      assertThat(result.sources().get(0).records()).isEqualTo(4);
    }

    @Test
    void aNominationWithoutRatings_isKept() {
      Survey survey =
          Pulse.survey(
              Pulse.read(
                  "respondent,function,should_lead," + ITEMS + "\nr1,IT,HR,1,1,1\nr2,IT,IT,,,\n"));

      assertThat(survey.ratings().size()).isEqualTo(1);
      assertThat(survey.responses().size()).isEqualTo(2);
      assertThat(survey.responses().shouldLead(1)).isZero();
    }
  }

  @Nested
  class Rows {
    @ParameterizedTest
    @ValueSource(strings = {"r3,IT,North,2024,1,2", "r3,IT,North,2024,1,2,1,7"})
    void wrongFieldCount_isAnError(String row) {
      IngestResult result = Pulse.read(Pulse.LONG + row + "\n");

      assertThat(Pulse.only(DiagnosticCode.RAGGED_ROW, result).place())
          .isEqualTo(Place.atLine("survey.csv", 5));
    }

    @Test
    void emptyExcess_isIgnored() {
      String excess = Pulse.LONG.replace("r2,IT,South,2024,3,3,0", "r2,IT,South,2024,3,3,0,, ");

      assertThat(Pulse.survey(Pulse.read(excess))).isEqualTo(Pulse.survey(Pulse.read(Pulse.LONG)));
    }

    @Test
    void blankRows_areNoRecords() {
      IngestResult result = Pulse.read("\n" + Pulse.LONG.replace("\n", "\n\n,,,\n \n"));

      assertThat(Pulse.survey(result)).isEqualTo(Pulse.survey(Pulse.read(Pulse.LONG)));
      assertThat(result.sources().get(0).records()).isEqualTo(3);
      assertThat(result.sources().get(0).headerRows()).isEqualTo(1);
    }

    @Test
    void duplicateRating_namesTheFirst() {
      IngestResult result =
          Pulse.read(Pulse.LONG, Pulse.LONG.replace("r2,IT,South", "r4,IT,South"));

      List<Diagnostic> found = Pulse.of(DiagnosticCode.DUPLICATE_RATING, result);
      assertThat(found).hasSize(1);
      assertThat(found.get(0).count()).isEqualTo(2);
      assertThat(found.get(0).place()).isEqualTo(Place.atLine("survey2.csv", 2));
      assertThat(English.message(found.get(0))).endsWith("line 2 of survey.csv");
    }

    @Test
    void duplicateWideRow_isSaidOnce() {
      String header =
          "respondent,people_1@IT,people_2@IT,business_1@IT,people_1@HR,people_2@HR,business_1@HR\n";

      IngestResult result = Pulse.read(header + "r1,1,1,1,2,2,2\nr1,1,1,1,2,2,2\n");

      assertThat(Pulse.only(DiagnosticCode.DUPLICATE_RATING, result).place())
          .isEqualTo(Place.atLine("survey.csv", 3));
    }

    @Test
    void linesAreThoseOfTheFile_despiteLineEndsInsideQuotes() {
      IngestResult result =
          Pulse.read(
              "respondent,function,comment,"
                  + ITEMS
                  + "\nr1,IT,\"two\nlines\r\nthree\",1,1,1\r\nr2,IT,x,9,1,1\n");

      assertThat(Pulse.only(DiagnosticCode.OFF_SCALE, result).place())
          .isEqualTo(Place.at("survey.csv", 5, 4));
    }

    @Test
    void emptyKeys_areErrors() {
      IngestResult result = Pulse.read(Pulse.LONG + ",IT,North,2024,1,1,1\nr5,,North,,1,1,1\n");

      assertThat(Pulse.of(DiagnosticCode.MISSING_VALUE, result))
          .extracting(Diagnostic::place)
          .containsExactly(
              Place.at("survey.csv", 5, 1),
              Place.at("survey.csv", 6, 4),
              Place.at("survey.csv", 6, 2));
    }

    @Test
    void unitCalledNA_isAUnit() {
      Survey survey = Pulse.survey(Pulse.read(Pulse.LONG.replace("North", "NA")));

      assertThat(survey.units()).containsExactly("NA", "South");
    }

    @Test
    void undeclaredFunction_isAnErrorWithAHint() {
      IngestResult result = Pulse.read(Pulse.LONG.replace("r1,HR", "r1,L&DD"));

      assertThat(English.message(Pulse.only(DiagnosticCode.UNDECLARED_FUNCTION, result)))
          .contains("“L&DD”", "IT, HR, L&D, BU", "did you mean “L&D”?");
    }

    @Test
    void tenFaultsInOneFile_areAllReported() {
      IngestResult result =
          Pulse.read(
              Pulse.LONG
                  + "r3,IT,North,2024,9,x,1.5\nr4,Fin,North,2024,1,1,1\nr5,IT,North\n"
                  + "r1,IT,North,2024,1,1,1\n,IT,North,2024,0,1,1\nr6,IT,North,2024,1,1,7\n");

      List<Diagnostic> errors = result.diagnostics().stream().filter(Diagnostic::isError).toList();
      assertThat(errors).as("two answers beyond one scale are one kind").hasSize(8);
      assertThat(errors.stream().mapToLong(Diagnostic::count).sum()).isEqualTo(9);
    }
  }

  @Nested
  class RespondentColumns {
    @Test
    void allOptionalColumns_areKept() {
      Survey survey =
          Pulse.survey(
              Pulse.read(
                  "respondent,function,own_function,weight,should_lead,turn_to,window,"
                      + ITEMS
                      + "\nr1,IT,Finance,1.5,HR,none,6-months,1,1,1"
                      + "\nr1,HR,Finance,1.5,HR,none,6-months,1,1,1"
                      + "\nr2,HR,HR,0.5,BU,IT,later,1,1,1"
                      + "\nr3,HR,NA,2,,,,1,1,1\n"));

      Responses responses = survey.responses();
      assertThat(responses.ownFunction(0)).isEqualTo(Responses.ANOTHER);
      assertThat(responses.ownFunction(1)).isEqualTo(1);
      assertThat(responses.ownFunction(2)).isEqualTo(Responses.NOT_GIVEN);
      assertThat(responses.weighted()).isTrue();
      assertThat(responses.weight(0)).isEqualTo(1.5);
      assertThat(responses.shouldLead(0)).isEqualTo(1);
      assertThat(responses.turnTo(0)).isEqualTo(Responses.ANOTHER);
      assertThat(responses.turnTo(1)).isZero();
      assertThat(responses.shouldLead(1)).as("nobody rates BU").isEqualTo(Responses.ANOTHER);
      assertThat(responses.shouldLead(2)).isEqualTo(Responses.NOT_GIVEN);
      assertThat(responses.window(0)).isEqualTo(Urgency.SIX_MONTHS.ordinal());
      assertThat(responses.window(2)).isEqualTo(Responses.NOT_GIVEN);
    }

    @ParameterizedTest
    @CsvSource({
      "own_function, IT, HR",
      "own_function, Finance, Legal",
      "weight, 1, 2",
      "should_lead, IT, none",
      "turn_to, HR, IT",
      "window, now, later"
    })
    void contradictions_areErrors(String column, String first, String second) {
      IngestResult result =
          Pulse.read(
              "respondent,function,%s,%s\nr1,IT,%s,1,1,1\nr1,HR,%s,1,1,1\n"
                  .formatted(column, ITEMS, first, second));

      Diagnostic diagnostic = Pulse.only(DiagnosticCode.CONTRADICTING_RESPONDENT, result);
      assertThat(diagnostic.place()).isEqualTo(Place.at("survey.csv", 3, 3));
      assertThat(English.message(diagnostic)).contains(column, "line 2");
    }

    @Test
    void whatOneRowLeavesEmpty_anotherMaySay() {
      Survey survey =
          Pulse.survey(
              Pulse.read(
                  "respondent,function,own_function,"
                      + ITEMS
                      + "\nr1,IT,,1,1,1\nr1,HR,HR,1,1,1\n"));

      assertThat(survey.responses().ownFunction(0)).isEqualTo(1);
    }

    @Test
    void anotherWave_mayDiffer() {
      Survey survey =
          Pulse.survey(
              Pulse.read(
                  "respondent,function,wave,own_function,"
                      + ITEMS
                      + "\nr1,IT,1,IT,1,1,1\nr1,IT,2,HR,1,1,1\n"));

      assertThat(survey.responses().ownFunction(0)).isZero();
      assertThat(survey.responses().ownFunction(1)).isEqualTo(Responses.ANOTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1,5", "heavy", "Infinity", "", "NaN", "--1"})
    void weightThatIsNoPositiveNumber_isAnError(String weight) {
      IngestResult result =
          Pulse.read(
              "respondent;function;weight;people_1;people_2;business_1\nr1;IT;"
                  + weight
                  + ";1;1;1\n");

      assertThat(Pulse.only(DiagnosticCode.BAD_WEIGHT, result).place())
          .isEqualTo(Place.at("survey.csv", 2, 3));
    }

    @Test
    void wavesInSomeFilesOnly_areAnError() {
      IngestResult result =
          Pulse.read(Pulse.LONG, "respondent,function,unit," + ITEMS + "\nr9,IT,North,1,1,1\n");

      assertThat(English.message(Pulse.only(DiagnosticCode.COLUMN_IN_SOME_FILES, result)))
          .contains("“wave”", "survey.csv");
    }
  }

  @Nested
  class Waves {
    @ParameterizedTest
    @CsvSource({
      "10, 9, 9;10",
      "2024-12-31, 2024-02-01, 2024-02-01;2024-12-31",
      "2024-10, 2024-02, 2024-02;2024-10",
      "2025-01, 2024, 2024;2025-01",
    })
    void numbersAndDates_areOrderedInTime(String one, String other, String expected) {
      assertThat(Pulse.survey(Pulse.read(waves(one, other))).waves())
          .containsExactly(expected.split(";"));
    }

    @Test
    void otherNames_needAList() {
      SurveyInput input =
          Pulse.input(waves("after", "before"))
              .withOptions(IngestOptions.withDefaults().withWaveOrder(List.of("before", "after")));

      assertThat(Pulse.survey(Pulse.read(input)).waves()).containsExactly("before", "after");
    }

    @Test
    void oneWave_mayHaveAnyName() {
      assertThat(Pulse.survey(Pulse.read(waves("spring", "spring"))).waves())
          .containsExactly("spring");
    }

    @Test
    void twoNamesOfOneTime_areNoOrder() {
      assertThat(Pulse.of(DiagnosticCode.WAVE_ORDER_UNKNOWN, Pulse.read(waves("01", "1"))))
          .hasSize(1);
    }

    private static String waves(String one, String other) {
      return "respondent,function,wave,%s\nr1,IT,%s,1,1,1\nr2,IT,%s,1,1,1\n"
          .formatted(ITEMS, one, other);
    }
  }

  @Nested
  class Leaders {
    private static final String FULL =
        ROSTER + "IT,North,2024,Ada,10,12\nHR,North,2024,Bea,20,\nIT,South,2024,,30,33\n";

    @Test
    void roster_givesLeadersHeadcountsAndInvited() {
      Survey survey = Pulse.survey(Pulse.readWithRoster(Pulse.LONG, FULL));

      assertThat(survey.roster().source()).isEqualTo(LeaderSource.ROSTER);
      assertThat(survey.roster().of(new UnitCell(0, 0, 0)))
          .contains(new Assignment(Optional.of("Ada"), Optional.of(10L), Optional.of(12L)));
      assertThat(survey.roster().of(new UnitCell(1, 0, 0)))
          .contains(new Assignment(Optional.of("Bea"), Optional.of(20L), Optional.empty()));
    }

    @Test
    void emptyLeader_isAVacancy() {
      IngestResult result = Pulse.readWithRoster(Pulse.LONG, FULL);

      assertThat(Pulse.survey(result).roster().of(new UnitCell(0, 1, 0)))
          .contains(new Assignment(Optional.empty(), Optional.of(30L), Optional.of(33L)));
      assertThat(Pulse.only(DiagnosticCode.VACANCIES, result).severity())
          .isEqualTo(Severity.WARNING);
    }

    @Test
    void unitsWithoutAnswers_areKept() {
      Survey survey =
          Pulse.survey(Pulse.readWithRoster(Pulse.LONG, FULL + "HR,East,2024,Cem,5,\n"));

      assertThat(survey.units()).containsExactly("East", "North", "South");
      assertThat(survey.roster().of(new UnitCell(1, 0, 0)).orElseThrow().leader()).contains("Cem");
      assertThat(survey.cell(2)).isEqualTo(new UnitCell(0, 2, 0));
    }

    @Test
    void ratedCellWithoutARow_isAnErrorWithoutNames() {
      IngestResult result =
          Pulse.readWithRoster(Pulse.LONG, FULL.replace("IT,South,2024,,30,33\n", ""));

      Diagnostic diagnostic = Pulse.only(DiagnosticCode.CELL_NOT_IN_ROSTER, result);
      assertThat(English.message(diagnostic)).contains("IT in unit South, wave 2024");
      assertThat(diagnostic.place()).isEqualTo(Place.atLine("survey.csv", 4));
    }

    @Test
    void twoLeadersInTheRoster_areAnErrorWithoutNames() {
      IngestResult result = Pulse.readWithRoster(Pulse.LONG, FULL + "IT,North,2024,Eva,10,12\n");

      Diagnostic diagnostic = Pulse.only(DiagnosticCode.TWO_LEADERS, result);
      assertThat(diagnostic.place()).isEqualTo(Place.atLine("roster.csv", 5));
      assertThat(English.message(diagnostic)).doesNotContain("Eva").doesNotContain("Ada");
    }

    @Test
    void identicalRosterRow_isHarmless() {
      IngestResult result = Pulse.readWithRoster(Pulse.LONG, FULL + "IT,North,2024,Ada,10,12\n");

      assertThat(result.survey()).isInstanceOf(Read.Done.class);
    }

    @Test
    void dataWithoutWave_matchARosterOfOneWave() {
      Survey survey =
          Pulse.survey(
              Pulse.readWithRoster(
                  "respondent,function,unit," + ITEMS + "\nr1,IT,North,1,1,1\n",
                  ROSTER + "IT,North,2024,Ada,10,\n"));

      assertThat(survey.waves()).containsExactly("1");
      assertThat(survey.roster().of(new UnitCell(0, 0, 0)).orElseThrow().leader()).contains("Ada");
    }

    @Test
    void rosterWithoutWave_matchesDataOfOneWave() {
      Survey survey =
          Pulse.survey(
              Pulse.readWithRoster(
                  Pulse.LONG, "leader,unit,function\nA,North,IT\nB,North,HR\nC,South,IT\n"));

      assertThat(survey.waves()).containsExactly("2024");
      assertThat(survey.roster().assignments()).hasSize(3);
    }

    @Test
    void leaderColumn_givesLeaders() {
      Survey survey =
          Pulse.survey(
              Pulse.read(
                  "respondent,function,unit,leader,headcount,"
                      + ITEMS
                      + "\nr1,IT,A,Ada,7,1,1,1\nr2,IT,A,,,1,1,1\nr1,HR,A,,,1,1,1\n"));

      assertThat(survey.roster().source()).isEqualTo(LeaderSource.COLUMN);
      assertThat(survey.roster().of(new UnitCell(0, 0, 0)))
          .contains(new Assignment(Optional.of("Ada"), Optional.of(7L), Optional.empty()));
      assertThat(survey.roster().of(new UnitCell(1, 0, 0)).orElseThrow().leader()).isEmpty();
    }

    @Test
    void wideLeaderColumns_giveTheSame() {
      String wide =
          """
          respondent,leader@IT,headcount@IT,people_1@IT,people_2@IT,business_1@IT
          r1,Ada,7,1,1,1
          """;
      String tidy =
          """
          respondent,function,leader,headcount,people_1,people_2,business_1
          r1,IT,Ada,7,1,1,1
          """;

      assertThat(Pulse.survey(Pulse.read(wide))).isEqualTo(Pulse.survey(Pulse.read(tidy)));
    }

    @Test
    void withoutLeaders_eachUnitIsOneLeaderInAllWaves() {
      IngestResult result =
          Pulse.read(
              "respondent,function,unit,wave,"
                  + ITEMS
                  + "\nr1,IT,A,1,1,1,1\nr1,IT,A,2,1,1,1\nr1,IT,B,2,1,1,1\n");

      Survey survey = Pulse.survey(result);
      assertThat(survey.roster().source()).isEqualTo(LeaderSource.UNKNOWN);
      assertThat(survey.roster().assignments().values())
          .extracting(a -> a.leader().orElseThrow())
          .containsExactly("A", "A", "B");
      assertThat(Pulse.only(DiagnosticCode.LEADERS_UNKNOWN, result).severity())
          .isEqualTo(Severity.WARNING);
    }

    @Test
    void rosterAndColumnThatDiffer_areAnError() {
      IngestResult result =
          Pulse.readWithRoster(
              "respondent,function,unit,wave,leader,"
                  + ITEMS
                  + "\nr1,IT,North,2024,Zoe,1,1,1\nr1,HR,North,2024,Bea,1,1,1\n",
              FULL);

      assertThat(Pulse.only(DiagnosticCode.TWO_LEADERS, result).place())
          .isEqualTo(Place.atLine("survey.csv", 2));
    }
  }

  @Nested
  class Sources {
    @Test
    void source_saysWhatTheFileWas() {
      IngestResult result = Pulse.read("\uFEFF" + Pulse.LONG.replace(',', '\t'));

      SourceFile source = result.sources().get(0);
      assertThat(source.name()).isEqualTo("survey.csv");
      assertThat(source.platform()).isEqualTo("tidy");
      assertThat(source.encoding()).isEqualTo("utf-8-bom");
      assertThat(source.delimiter()).isEqualTo("\t");
      assertThat(source.columns()).isEqualTo(7);
      assertThat(source.records()).isEqualTo(3);
      assertThat(source.scaleGroups())
          .containsExactly(
              new SourceFile.ScaleGroup(
                  List.of("people_1", "people_2"),
                  List.of("1", "2", "3", "4", "5"),
                  Map.of(),
                  true),
              new SourceFile.ScaleGroup(
                  List.of("business_1"), List.of("-2", "-1", "0", "1", "2"), Map.of(), true));
    }

    @Test
    void sha256_isThatOfTheBytes() {
      IngestResult result = Pulse.read(SurveyInput.of(Pulse.text("s.csv", "abc")));

      assertThat(result.sources().get(0).sha256())
          .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void missingFile_isAReadFailure(@TempDir Path folder) {
      IngestResult result = Pulse.read(SurveyInput.of(InputSource.of(folder.resolve("no.csv"))));

      assertThat(result.survey()).isInstanceOf(Read.Unreadable.class);
      assertThat(English.message(Pulse.only(DiagnosticCode.UNREADABLE_FILE, result)))
          .isEqualTo("the file cannot be read: it does not exist");
    }

    @Test
    void folder_isAReadFailure(@TempDir Path folder) {
      IngestResult result = Pulse.read(SurveyInput.of(InputSource.of(folder)));

      assertThat(result.survey()).isInstanceOf(Read.Unreadable.class);
    }

    @Test
    void missingRoster_isAReadFailure(@TempDir Path folder) {
      IngestResult result =
          Pulse.read(Pulse.input(Pulse.LONG).withRoster(InputSource.of(folder.resolve("no.csv"))));

      assertThat(result.survey()).isInstanceOf(Read.Unreadable.class);
    }

    @Test
    void nameOfAFile_hasNoFolders(@TempDir Path folder) throws IOException {
      Path file = Files.writeString(folder.resolve("mine.csv"), Pulse.LONG);

      IngestResult result =
          Pulse.read(SurveyInput.of(InputSource.of(file)).withInstrument(Pulse.instrument()));

      assertThat(Pulse.shown(result)).contains("mine.csv").doesNotContain(folder.toString());
    }

    @Test
    void cutOffArchive_isNamedAsSuch() {
      IngestResult result =
          Pulse.read(SurveyInput.of(Pulse.bytes("s.xlsx", new byte[] {'P', 'K', 3, 4, 20, 0})));

      assertThat(result.survey()).isInstanceOf(Read.Refused.class);
      assertThat(English.message(Pulse.only(DiagnosticCode.DAMAGED_ARCHIVE, result)))
          .contains("cut off");
    }

    @Test
    void nul_isReportedWithItsOffsetAndLine() {
      IngestResult result = Pulse.read(Pulse.LONG + "ü\u0000,IT\n");

      Diagnostic diagnostic = Pulse.only(DiagnosticCode.NOT_TEXT, result);
      assertThat(English.message(diagnostic))
          .startsWith("byte " + (Pulse.LONG.length() + 2) + " shows");
      assertThat(diagnostic.place().line()).hasValue(5);
    }

    @Test
    void bytesOfNoEncoding_areReportedWithTheirOffset() {
      byte[] bytes = (Pulse.LONG + "x,IT\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
      bytes[Pulse.LONG.length()] = (byte) 0x8D;

      IngestResult result =
          Pulse.read(
              SurveyInput.of(Pulse.bytes("s.csv", bytes)).withInstrument(Pulse.instrument()));

      assertThat(English.message(Pulse.only(DiagnosticCode.INVALID_ENCODING, result)))
          .contains("offset " + Pulse.LONG.length());
    }

    @Test
    void unclosedQuote_isReportedWhereItOpens() {
      IngestResult result = Pulse.read(Pulse.LONG + "\"r3,IT,North,2024,1,1,1\nr4,IT\n");

      assertThat(Pulse.only(DiagnosticCode.UNCLOSED_QUOTE, result).place().line()).hasValue(5);
    }

    @Test
    void unknownColumns_areNamedOnce() {
      IngestResult result =
          Pulse.read(
              "respondent,function,age,email," + ITEMS + ",\nr1,IT,33,a@example.org,1,1,1,\n");

      assertThat(English.message(Pulse.only(DiagnosticCode.UNKNOWN_COLUMNS, result)))
          .isEqualTo("columns that are not read (2): age, email");
    }

    @Test
    void duplicateUnknownColumns_areNoError() {
      assertThat(Pulse.read("respondent,function,x,x," + ITEMS + "\nr1,IT,1,2,1,1,1\n").survey())
          .isInstanceOf(Read.Done.class);
    }
  }

  private static int[] options(Survey survey, int rating) {
    int[] options = new int[survey.instrument().items().size()];
    for (int item = 0; item < options.length; item++) {
      options[item] = survey.ratings().option(item, rating);
    }
    return options;
  }
}
