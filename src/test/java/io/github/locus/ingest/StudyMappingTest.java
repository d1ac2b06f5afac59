package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Place;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.survey.SourceFile;
import io.github.locus.survey.Survey;
import io.github.locus.survey.UnitCell;
import io.github.locus.wording.English;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a study says of an export, and what is said of a study that is wrong. */
class StudyMappingTest {
  /** Three items, a unit and a name, as Microsoft Forms writes them. */
  private static final String HEADER =
      "ID,Start time,Completion time,Email,Works well,Is open,Knows us,Site,Name\n";

  private static final String ROWS =
      """
      1,2025-01-02 10:00,2025-01-02 10:05,canary@x.example,4,2,1,North,Canary Bird
      2,2025-02-02 10:00,2025-02-02 10:05,canary@x.example,5,1,-2,South,Canary Bird
      3,2025-03-02 10:00,2025-03-02 10:05,canary@x.example,3,,0,North,Canary Bird
      """;
  private static final String ITEMS = "items: {IT: [Works well, Is open, Knows us]}\n";
  private static final String UNIT = "columns: {unit: Site}\n";

  private static IngestResult read(String study) {
    return read(study, ROWS);
  }

  private static IngestResult read(String study, String rows) {
    return StudyRun.of(study).file("forms.csv", HEADER + rows).read();
  }

  private static Survey survey(String study, String rows) {
    return Pulse.survey(read(study, rows));
  }

  @Nested
  class Columns {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "items: {IT: [Works well, Is open, Knows us]}",
          "items: {IT: [{column: 5}, is  OPEN, {question: Knows us}]}",
          "items: {IT: {columns: 5-7}}",
          "items: {IT: {business_1: Knows us, people_1: Works well, people_2: Is open}}",
          "files: {path: forms.csv, function: IT, items: [Works well, Is open, Knows us]}",
          "files: {path: forms.csv, function: IT}\nitems: {columns: 5-7}",
        })
    void anItem_isNamedInManyWays(String study) {
      assertThat(survey(UNIT + study, ROWS)).isEqualTo(survey(UNIT + ITEMS, ROWS));
    }

    @Test
    void aColumnThatTheFileLacks_isAnErrorWithTheNearest() {
      Diagnostic found =
          Pulse.only(DiagnosticCode.STUDY_COLUMN_MISSING, read("columns: {unit: Sites}\n" + ITEMS));

      assertThat(found.place()).isEqualTo(Place.at("study.yaml", 1, 17));
      assertThat(English.message(found))
          .isEqualTo(
              "“Sites” for field unit is no column of forms.csv; did you mean Site (column 8)?");
    }

    @Test
    void itemsWithoutColumn_areAllListedWithTheNearest() {
      Diagnostic found =
          Pulse.only(DiagnosticCode.UNPLACED_ITEMS, read("items: {IT: {people_1: Works well}}"));

      assertThat(English.message(found))
          .isEqualTo("2 of 3 items about IT have no column in forms.csv: people_2, business_1");
    }

    @Test
    void manyItemsWithoutColumn_areAllListed() {
      Instrument locus24 = new InstrumentLibrary().load("locus-24").orElseThrow();

      IngestResult read =
          StudyRun.of("items: {IT: \"Q{n}\"}")
              .instrument(locus24)
              .file("forms.csv", HEADER + ROWS)
              .read();

      String listed =
          Pulse.of(DiagnosticCode.UNPLACED_ITEMS, read).stream()
              .map(English::message)
              .reduce("", String::concat);
      assertThat(locus24.items()).allSatisfy(item -> assertThat(listed).contains(item.id()));
    }

    @Test
    void anItemThatWasNotAsked_isStatedByNull() {
      Survey survey = survey("items: {IT: [Works well, ~, Knows us]}", ROWS);

      assertThat(survey.ratings().answered(1, 0)).isFalse();
      assertThat(survey.ratings().answered(2, 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "columns: {respondent: Email}",
          "columns: {unit: Name}",
          "columns: {respondent: {column: 4}}"
        })
    void whatMayNameAPerson_isNeverMapped(String columns) {
      IngestResult read = read(columns + "\n" + ITEMS);

      Pulse.only(DiagnosticCode.IDENTIFYING_COLUMN, read);
      assertThat(Pulse.shown(read)).doesNotContain("Canary", "canary");
    }

    @Test
    void aPersonalColumn_isNoItemEither() {
      IngestResult read = read("items: {IT: [Works well, Is open, Name]}");

      Pulse.only(DiagnosticCode.IDENTIFYING_COLUMN, read);
      assertThat(Pulse.shown(read)).doesNotContain("Canary");
    }

    @Test
    void columnOfManagers_isThatOfTheLeaders() {
      IngestResult read =
          StudyRun.of(
                  "files: {path: f.csv, function: IT}\n"
                      + "columns: {unit: Place, leader: Boss}\n"
                      + "items: [Works well, Is open, ~]")
              .file(
                  "f.csv",
                  "Place,Boss,Works well,Is open,Knows us\n"
                      + "North,Ada,1,2,1\nNorth,Ada,3,4,2\nSouth,Bo,5,4,3\n")
              .read();
      Survey survey = Pulse.survey(read);

      assertThat(survey.roster().of(new UnitCell(0, 0, 0)).orElseThrow().leader()).contains("Ada");
      assertThat(survey.roster().of(new UnitCell(0, 1, 0)).orElseThrow().leader()).contains("Bo");
    }

    @Test
    void whatTheStudyNames_isInTheInstrument() {
      IngestResult read =
          read("functions: {ITT: x}\nlabels: {peple: [a, b]}\nitems: {IT: {people_9: Site}}");

      assertThat(Pulse.of(DiagnosticCode.UNKNOWN_REFERENCE, read))
          .extracting(English::message)
          .containsExactlyInAnyOrder(
              "there is no function “ITT” in this instrument",
              "there is no dimension or item “peple” in this instrument; did you mean “people”?",
              "there is no item “people_9” in this instrument; did you mean “people_1”?");
    }

    @Test
    void aColumnOfTheRatedFunction_makesARecordARating() {
      String rows =
          """
          1,2025-01-02,2025-01-02,a@b.example,4,2,1,Tech,Ann
          2,2025-01-02,2025-01-02,a@b.example,4,2,1,HR,Ann
          """;

      Survey survey =
          survey(
              "columns: {function: Site}\nfunctions: {IT: Tech}\n"
                  + "items: [Works well, Is open, Knows us]",
              rows);

      assertThat(survey.functions())
          .containsExactly(new OrgFunction("Tech", "IT"), new OrgFunction("HR"));
    }

    @Test
    void aRecordAboutWhatIsNoFunction_isLeftOut_andTold() {
      String rows =
          """
          1,2025-01-02,2025-01-02,a@b.example,4,2,1,IT,Ann
          2,2025-01-02,2025-01-02,a@b.example,4,2,1,Total,Ann
          """;

      IngestResult read =
          read(
              "columns: {function: Site}\nfunctions: {other: Total}\n"
                  + "items: [Works well, Is open, Knows us]",
              rows);

      Pulse.only(DiagnosticCode.INCOMPLETE_RECORDS, read);
      assertThat(Pulse.survey(read).ratings().size()).isEqualTo(1);
    }
  }

  @Nested
  class Anonymous {
    private static final String ROUNDS = "columns: {wave: Site}\nwaves: [North, South]\n" + ITEMS;

    @Test
    void roundsWithoutPersons_areAnError_thatNamesBothWaysOut() {
      assertThat(read(ROUNDS).survey().diagnostics())
          .filteredOn(d -> d.code() == DiagnosticCode.RESPONDENT_NEEDED)
          .singleElement()
          .extracting(English::remedy)
          .asString()
          .contains("anonymous: true", "same code in every wave");
    }

    @Test
    void roundsWhoseRecordsAreStatedToBeOfOthers_haveARespondentARecord() {
      Survey survey = survey("records: {anonymous: true}\n" + ROUNDS, ROWS);

      assertThat(survey.waves()).hasSize(2);
      assertThat(IntStream.range(0, 3).map(survey.responses()::respondent)).doesNotHaveDuplicates();
    }
  }

  @Nested
  class Answers {
    private static final String LOW_HIGH =
        "labels: {people: {order: [[Low, Lo], Lower, Mid, Higher, High], aliases: {Hi: High}}}\n";

    private static String rows(String... cells) {
      StringBuilder rows = new StringBuilder();
      for (String cell : cells) {
        rows.append("1,2025-01-02,2025-01-02,a@b.example,").append(cell);
        rows.append(",").append(cells[0]).append(",0,North,Ann\n");
      }
      return rows.toString();
    }

    private static int[] first(Survey survey) {
      int[] answers = new int[survey.ratings().size()];
      for (int r = 0; r < answers.length; r++) {
        answers[r] = survey.ratings().answered(0, r) ? survey.ratings().option(0, r) + 1 : 0;
      }
      return answers;
    }

    @Test
    void statedLabels_areForgivenTheirCaseAndAliases() {
      assertThat(first(survey(LOW_HIGH + ITEMS, rows("LOW", "lo", "Hi", "high ", "Mid"))))
          .containsExactly(1, 1, 5, 5, 3);
    }

    @Test
    void codes_areOrderedByTheStudyAlone() {
      assertThat(first(survey("labels: {people: [1, 6, 2, 3, 4]}\n" + ITEMS, rows("1", "6", "4"))))
          .containsExactly(1, 2, 5);
    }

    @Test
    void reversedLabels_areTurned() {
      assertThat(first(survey("labels: {people: {reversed: true}}\n" + ITEMS, rows("1", "4"))))
          .containsExactly(5, 2);
    }

    @Test
    void knownLabels_needNoStudy() {
      assertThat(
              first(
                  survey(
                      ITEMS,
                      rows(
                          "Stimme überhaupt nicht zu",
                          "Stimme eher nicht zu",
                          "Weder noch",
                          "Stimme eher zu",
                          "Stimme voll und ganz zu"))))
          .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void numbersThatContradictTheirWords_areAmbiguous() {
      Pulse.only(
          DiagnosticCode.LABELS_AMBIGUOUS,
          read(
              ITEMS, rows("5: Strongly disagree", "4: Disagree", "2: Agree", "1: Strongly agree")));
    }

    @Test
    void ambiguousLabels_areAnErrorWithBothReadings() {
      Diagnostic found =
          Pulse.only(DiagnosticCode.LABELS_AMBIGUOUS, read(ITEMS, rows("Fair", "Good")));

      assertThat(English.message(found))
          .contains("people_1, people_2", "Very poor", "Poor < ", ", or ");
      assertThat(English.remedy(found)).contains("labels");
    }

    @Test
    void anotherNumberOfLabels_isAnErrorWithBothNumbers() {
      Diagnostic found =
          Pulse.only(
              DiagnosticCode.LABEL_COUNT,
              read("labels: {people: [Never, Sometimes, Always]}\n" + ITEMS, rows("Never")));

      assertThat(English.message(found))
          .isEqualTo(
              "3 labels for people_1, people_2 (“Never”, “Sometimes”, “Always”), but their scale"
                  + " has 5 points");
    }

    @Test
    void anAnswerBesideTheStatedOnes_isReportedOnceWithItsCountAndPlace() {
      Diagnostic found =
          Pulse.only(
              DiagnosticCode.UNEXPLAINED_ANSWER,
              read(
                  LOW_HIGH + ITEMS, rows("Low", "Purple", "Purple", "Purple", "Purple", "Purple")));

      assertThat(found.place()).isEqualTo(Place.at("forms.csv", 3, 5));
      assertThat(English.message(found))
          .isEqualTo(
              "“Purple” in Works well (column 5) is none of the answers (5 times, first here)");
    }

    @Test
    void aRareAnswer_isDescribedAndNotShown() {
      IngestResult read = read(LOW_HIGH + ITEMS, rows("Low", "My boss Bill"));

      assertThat(English.message(Pulse.only(DiagnosticCode.UNEXPLAINED_ANSWER, read)))
          .startsWith("a text of 12 characters");
      assertThat(Pulse.shown(read)).doesNotContain("Bill");
    }

    @Test
    void fourKindsOfAbsence_areToldApart() {
      String study = "missing: {notAsked: [-77], nonAnswer: [No idea]}\n" + ITEMS;

      Diagnostic found =
          Pulse.only(
              DiagnosticCode.ABSENT_ANSWERS,
              read(study, rows("1", "", "-77", "No idea", "Don't know", "-99", "#REF!", "NA")));

      assertThat(English.message(found))
          .isEqualTo(
              "answers missing: fewer than 10 (not asked, not answered, non-answers [code, dont"
                  + " know], unreadable)");
    }

    @Test
    void codeForNoAnswer_isNoneOfTheIdsAndUnits_thoughSomebodyHasThatNumber() {
      String rows = ROWS.replace("North", "2").replace("3,2025", "9,2025");
      String columns = "columns: {respondent: ID, unit: Site}\n" + ITEMS;

      assertThat(survey("missing: [2, 9]\n" + columns, rows).units())
          .isEqualTo(survey(columns, rows).units())
          .contains("2");
      assertThat(survey("missing: [2, 9]\n" + columns, rows).responses().size())
          .isEqualTo(survey(columns, rows).responses().size());
    }

    @Test
    void aRatingThatIsWhollyEmpty_wasNotAsked() {
      String study = "items: {IT: [Works well, ~, ~], HR: [Is open, ~, ~]}";

      Diagnostic found =
          Pulse.only(
              DiagnosticCode.ABSENT_ANSWERS,
              read(study, "1,2025-01-02,2025-01-02,a@b.example,4,,1,North,Ann\n"));

      assertThat(English.message(found)).isEqualTo("answers missing: fewer than 10 (not asked)");
    }

    @Test
    void columnsOfOptions_holdOneAnswer() {
      String study = "items: {IT: [{columns: 5-6}, ~, ~]}\nlabels: {people: [a, b, c, d, e]}";
      String rows =
          """
          1,2025-01-02,2025-01-02,a@b.example,b,,1,North,Ann
          1,2025-01-02,2025-01-02,a@b.example,,e,1,North,Ann
          1,2025-01-02,2025-01-02,a@b.example,a,e,1,North,Ann
          1,2025-01-02,2025-01-02,a@b.example,c,,1,North,Ann
          """;

      IngestResult read = read(study, rows);

      assertThat(first(Pulse.survey(read))).containsExactly(2, 5, 3);
      assertThat(Pulse.only(DiagnosticCode.SEVERAL_ANSWERS, read).place())
          .isEqualTo(Place.at("forms.csv", 4, 5));
      assertThat(read.sources().get(0).leftOut()).isEqualTo(Map.of("tooFewAnswers", 1L));
    }
  }

  @Nested
  class Records {
    private static final String WAVES =
        "waves: [{name: first, to: 2025-01-31}, {name: second, from: 2025-03-01}]\n";

    @Test
    void aDateTellsTheWave_andWhatIsOutsideIsLeftOut() {
      IngestResult read = read("columns: {respondent: ID}\n" + WAVES + ITEMS);

      assertThat(Pulse.survey(read).waves()).containsExactly("first", "second");
      SourceFile source = read.sources().get(0);
      assertThat(source.records()).isEqualTo(3);
      assertThat(source.leftOut()).isEqualTo(Map.of("outsideWave", 1L));
    }

    @Test
    void aWaveColumn_mayCallTheWavesOtherwise() {
      Survey survey =
          survey(
              "columns: {wave: Site, respondent: ID}\n"
                  + "waves: [{name: a, values: South}, {name: b, values: [north]}]\n"
                  + ITEMS,
              ROWS);

      assertThat(survey.waves()).containsExactly("a", "b");
    }

    @Test
    void everyRecord_isReadOrCountedWithItsReason() {
      String rows =
          ROWS
              + """
              4,2025-01-02,2025-01-02,a@b.example,4,2,1,,Ann
              5,2025-02-02,2025-02-02,a@b.example,4,2,1,South,Ann
              6,2025-01-03,2025-01-03,a@b.example,,2,,South,Ann

              7,2025-01-03,2025-01-03,a@b.example,1,2,2,South,Ann
              """;

      IngestResult read =
          read(
              "columns: {respondent: ID, unit: Site}\nrecords: {minimumAnswered: 2}\n"
                  + WAVES
                  + ITEMS,
              rows);

      SourceFile source = read.sources().get(0);
      assertThat(source.leftOut())
          .isEqualTo(
              Map.of("blank", 1L, "outsideWave", 2L, "tooFewAnswers", 1L, "withoutUnit", 1L));
      assertThat(source.records()).isEqualTo(7);
      assertThat(Pulse.survey(read).responses().size()).isEqualTo(7 - 4);
      assertThat(Pulse.only(DiagnosticCode.INCOMPLETE_RECORDS, read).place())
          .isEqualTo(Place.at("forms.csv", 5, 8));
    }

    @Test
    void names_areThoseOfTheStudy() {
      Survey survey = survey("units: {Nord: [north], Sud: South}\n" + UNIT + ITEMS, ROWS);

      assertThat(survey.units()).containsExactly("Nord", "Sud");
    }

    @Test
    void tidyFilesAndExports_makeOneSurvey() {
      Survey survey =
          Pulse.survey(
              StudyRun.of(
                      "files: [{path: forms.csv, wave: 2025, items: {IT: {columns: 5-7}},"
                          + " columns: {respondent: ID, unit: Site}},"
                          + " {path: tidy.csv, platform: tidy}]")
                  .file("forms.csv", HEADER + ROWS)
                  .file("tidy.csv", Pulse.LONG)
                  .read());

      assertThat(survey.waves()).containsExactly("2024", "2025");
      assertThat(survey.ratings().size()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "platform: tidy, "})
    void aTidyFile_mayBeGivenAWave(String platform) {
      String tidy = Pulse.LONG.replace("wave,", "").replace("2024,", "");

      Survey survey =
          Pulse.survey(
              StudyRun.of("files: {" + platform + "path: tidy.csv, wave: 2024}")
                  .file("tidy.csv", tidy)
                  .read());

      assertThat(survey).isEqualTo(Pulse.survey(Pulse.read(Pulse.LONG)));
    }

    @Test
    void aRosterWithPeriods_isMatchedByTheDaysOfTheWaves() {
      String roster =
          "function,unit,leader,from,to\nIT,North,A,2024-01-01,2025-01-31\n"
              + "IT,North,B,2025-02-01,\nIT,South,C,2024-01-01,\n";
      String study =
          "waves: [{name: w1, from: 2025-01-01, to: 2025-01-31},"
              + " {name: w2, from: 2025-02-01, to: 2025-03-31}]\n"
              + "columns: {unit: Site, respondent: ID}\n"
              + ITEMS;

      Survey survey =
          Pulse.survey(StudyRun.of(study).file("forms.csv", HEADER + ROWS).roster(roster).read());

      assertThat(survey.roster().assignments().values())
          .extracting(a -> a.leader().orElse(""))
          .contains("A", "B", "C");
    }

    @Test
    void aRoster_isReadAsEver() {
      String roster = "function,unit,leader,headcount\nIT,North,A,4\nIT,South,B,3\n";

      Survey survey =
          Pulse.survey(
              StudyRun.of(UNIT + ITEMS).file("forms.csv", HEADER + ROWS).roster(roster).read());

      assertThat(survey.roster().assignments()).hasSize(2);
    }
  }
}
