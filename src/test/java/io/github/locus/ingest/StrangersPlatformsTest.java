package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.InputSource.StreamInput;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.LeftOutReason;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.questionnaire.OpenQuestion;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.table.TableOptions;
import io.github.locus.ingest.workbook.TestWorkbook;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as platforms and programs of statistics write them, and what people make of these. */
class StrangersPlatformsTest {
  private static final List<String> PLACES = List.of("Sales", "Plant", "Care", "Lab");

  private static String place(int row) {
    return PLACES.get(row % PLACES.size());
  }

  private static String rows(int many, IntFunction<String> row) {
    return IntStream.range(0, many).mapToObj(row).collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static DraftRun qualtrics(String question, String brought) {
    String ids =
        IntStream.of(1, 2)
            .boxed()
            .flatMap(q -> IntStream.of(1, 2).mapToObj(i -> "QID" + q + "_" + i))
            .map(id -> "\"{\"\"ImportId\"\":\"\"" + id + "\"\"}\"")
            .collect(Collectors.joining(","));
    return DraftRun.of(
        "StartDate,ResponseId,"
            + IntStream.rangeClosed(1, 4)
                .mapToObj(q -> question + q)
                .collect(Collectors.joining(","))
            + ","
            + brought
            + "\nStart Date,Response ID,IT - Fast,IT - Kind,HR - Fast,HR - Kind,"
            + brought
            + "\n\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"_recordId\"\"}\","
            + ids
            + ",\"{\"\"ImportId\"\":\"\"brought\"\"}\""
            + rows(
                40,
                row ->
                    "2024-03-01 10:00:00,R_%015d,".formatted(row)
                        + DraftRun.answers(row, 4)
                        + ","
                        + place(row)),
        StatedFunctions.none());
  }

  @Test
  void questionThatIsCalledAsQualtricsCallsItsOwn_isRead() {
    assertThat(qualtrics("Q_serv_", "Department").functions()).containsExactly("IT", "HR");
  }

  @Test
  void whatWasKnownOfPeopleBefore_mayBeWhereTheyWork() {
    assertThat(qualtrics("QA_", "org_l3").study()).contains("unit: \"?\"", "(column 7)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rate each [IT][Fast],Rate each [IT][Kind],Rate each [HR][Fast],Rate each [HR][Kind]",
        "sv[IT][1]. Rate [IT][Fast],sv[IT][2]. Rate [IT][Kind],sv[HR][1]. Rate"
            + " [HR][Fast],sv[HR][2]. Rate [HR][Kind]"
      })
  void arrayOfNumbers_holdsARatingInEachCell(String questions) {
    DraftRun draft =
        DraftRun.of(
            "Response ID,Date submitted,Last page,Start language,"
                + questions
                + rows(40, row -> row + ",2024-03-01 10:00:00,2,en," + DraftRun.answers(row, 4)),
            StatedFunctions.none());

    assertThat(draft.functions()).containsExactly("IT", "HR");
    assertThat(draft.items()).hasSize(2);
  }

  @Test
  void appraisalOfAYear_isNoItem() {
    DraftRun draft =
        DraftRun.of(
            List.of("Site", "Performance 2023", "Q1", "Q2", "Q3"),
            40,
            row -> place(row) + "," + DraftRun.answers(row, 4));

    assertThat(draft.items()).hasSize(3);
    assertThat(draft.proposal().account().leftOut()).containsKey(ExclusionReason.ATTRIBUTE);
  }

  @Test
  void rowThatNumbersTheColumns_isNoRecord() {
    DraftRun draft =
        DraftRun.of(
            "Site,IT fast,IT kind,HR fast,HR kind\n1,2,3,4,5"
                + rows(40, row -> place(row) + "," + DraftRun.answers(row, 4)),
            StatedFunctions.none());

    assertThat(draft.proposal().facts().leftOut()).containsEntry(LeftOutReason.NOTE, 1L);
  }

  @Test
  void oneQuestionOfAFunctionAndOfANameAlike_isAskedForFunctions() {
    DraftRun draft =
        DraftRun.ofQuestions(
            List.of("¿Cómo califica a Sistemas?", "¿Cómo califica a Recursos Humanos?"),
            StatedFunctions.none());

    assertThat(draft.asked()).contains(OpenQuestion.FUNCTION);
  }

  @Test
  void codeThatIsAPointOfAnotherScale_isMissingWhereItIsNone() {
    DraftRun draft =
        DraftRun.of(
            List.of("Site", "sat1", "sat2", "sat3", "nps1", "nps2"),
            120,
            row ->
                place(row)
                    + ","
                    + (row % 9 == 0
                        ? "9,9,9"
                        : (1 + row % 4) + "," + (1 + row / 2 % 4) + "," + (1 + row / 3 % 4))
                    + ","
                    + row % 11
                    + ","
                    + row / 2 % 11);

    assertThat(draft.study()).contains("sat: {aliases: {\"9\": N/A}}");
  }

  @ParameterizedTest
  @CsvSource({"I II III IV V", "A B C D E"})
  void signsThatCount_areAskedForTheirOrder(String signs) {
    String[] points = signs.split(" ");
    DraftRun draft =
        DraftRun.of(
            List.of("Site", "IT support", "HR services"),
            40,
            row -> place(row) + "," + points[row % 5] + "," + points[row / 2 % 5]);

    assertThat(draft.asked()).contains(OpenQuestion.ORDER);
    assertThat(draft.functions()).containsExactly("IT support", "HR services");
  }

  @Test
  void linesOfOneQuotedCell_areRowsOfTheTable() {
    String csv =
        ("Site,IT fast,IT kind,HR fast,HR kind"
                + rows(40, row -> place(row) + "," + DraftRun.answers(row, 4)))
            .lines()
            .map(line -> '"' + line + '"')
            .collect(Collectors.joining("\n", "", "\n"));

    assertThat(DraftRun.of(csv, StatedFunctions.none()).functions()).containsExactly("IT", "HR");
  }

  @Test
  void missingValuesOfStata_areNoPoints() {
    DraftRun draft =
        DraftRun.of(
            List.of("Site", "it_a", "it_b", "hr_a", "hr_b"),
            40,
            row ->
                place(row)
                    + ","
                    + DraftRun.answers(row, 3)
                    + ","
                    + (row % 8 == 0 ? ".b" : row % 5 + 1));

    assertThat(draft.asked()).isEmpty();
  }

  @Test
  void marksInWords_haveTheirOrderWhateverTheirNumbers() {
    List<String> marks =
        List.of(
            "sehr gut (1)",
            "gut (2)",
            "befriedigend (3)",
            "ausreichend (4)",
            "mangelhaft (5)",
            "ungenügend (6)");
    DraftRun draft =
        DraftRun.of(
            List.of("Team", "Wie gut ist die IT?", "Wie gut ist HR?"),
            40,
            row -> place(row) + "," + marks.get(row % 6) + "," + marks.get(row / 2 % 6));

    assertThat(draft.asked()).isEmpty();
    assertThat(draft.study()).contains("labels: [\"ungenügend (6)\"");
  }

  private static Proposal codebook(String... codes) {
    TestWorkbook book =
        new TestWorkbook()
            .sheet(
                "Answers",
                IntStream.range(-1, 40)
                    .mapToObj(
                        row ->
                            row < 0
                                ? "Site|F1|F2|F3"
                                : place(row) + "|" + DraftRun.answers(row, 3).replace(',', '|'))
                    .toArray(String[]::new))
            .sheet("Codebook", codes);
    return new DraftRun(
            new ProposalReader(new InstrumentLibrary())
                .read(
                    new StreamInput("survey.xlsx", new ByteArrayInputStream(book.bytes())),
                    IngestOptions.withDefaults().withTable(TableOptions.withDefaults()),
                    Optional.empty(),
                    Optional.of("en")))
        .proposal();
  }

  @Test
  void codebookOnAnotherSheet_saysWhatCodesAskAndWhichEndIsBest() {
    Proposal proposal =
        codebook(
            "Field|Code|Meaning",
            "F1||Satisfaction with IT",
            "F2||Satisfaction with HR",
            "F3||Satisfaction with Finance",
            "F1-F3|1|very satisfied",
            "|2|satisfied",
            "|3|neither",
            "|4|dissatisfied",
            "|5|very dissatisfied");

    assertThat(proposal.instrument().functions())
        .extracting("name")
        .containsExactly("IT", "HR", "Finance");
    assertThat(proposal.instrument().dimensions().get(0).scale().labels().values())
        .containsExactly(List.of("5", "4", "3", "2", "1"));
    assertThat(proposal.fields()).extracting("field").contains(StudyField.UNIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Service survey,,,,\nSite,IT,,HR,\n,Fast,Kind,Fast,Kind",
        "Service survey,,,,\nas of March,,,,\nSite,IT fast,IT kind,HR fast,HR kind"
      })
  void tableBelowATitle_isRead(String header) {
    DraftRun draft =
        DraftRun.of(
            header + rows(40, row -> place(row) + "," + DraftRun.answers(row, 4)),
            StatedFunctions.none());

    assertThat(draft.functions()).containsExactly("IT", "HR");
    assertThat(draft.asked()).isEmpty();
  }

  @Test
  void tableBesideAnEmptyColumnAndBelowATitle_isRead() {
    DraftRun draft =
        DraftRun.of(
            ",Service survey,,,,\n,Site,IT fast,IT kind,HR fast,HR kind"
                + rows(40, row -> "," + place(row) + "," + DraftRun.answers(row, 4)),
            StatedFunctions.none());

    assertThat(draft.functions()).containsExactly("IT", "HR");
  }

  @Test
  void ofTwoColumnsOfFunctions_thatWithOursIsAskedFor() {
    List<String> rated = List.of("IT", "HR", "Recht");
    DraftRun draft =
        DraftRun.of(
            List.of("From", "Towards", "Pace", "Clarity"),
            60,
            row -> place(row) + "," + rated.get(row / 4 % 3) + "," + DraftRun.answers(row, 2));

    assertThat(draft.functions()).containsExactlyInAnyOrderElementsOf(rated);
  }

  @Test
  void fewRecordsThatSayTest_areToldOf() {
    DraftRun draft =
        DraftRun.of(
            List.of("Department", "IT fast", "IT kind", "HR fast", "HR kind"),
            40,
            row -> (row < 2 ? "test" : place(row)) + "," + DraftRun.answers(row, 4));

    assertThat(draft.read().diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.TRIED_PERHAPS);
  }

  @Test
  void functionInWhichEachPersonIsOnce_isAskedFor() {
    List<String> works = List.of("Engineering", "Sales", "Finance");
    DraftRun draft =
        DraftRun.of(
            List.of("Employee ID", "Function", "Q1", "Q2", "Q3"),
            60,
            row -> "e" + row + "," + works.get(row % 3) + "," + DraftRun.answers(row, 3));

    assertThat(draft.asked()).contains(OpenQuestion.FIELD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"resp,question_id,question_text,answer", "resp,q_code,q_text,value"})
  void textOfAQuestionBesideItsCode_saysWhatIsAsked(String header) {
    List<String> asked = List.of("IT is fast", "IT is kind", "HR is fast", "HR is kind");
    DraftRun draft =
        DraftRun.of(
            header
                + rows(
                    120,
                    row ->
                        row / 4
                            + ",Q"
                            + row % 4
                            + ","
                            + asked.get(row % 4)
                            + ","
                            + DraftRun.answers(row, 1)),
            StatedFunctions.none());

    assertThat(draft.functions()).containsExactly("IT", "HR");
  }

  @Test
  void lettersOfImportanceAndSatisfaction_areTwoReadings() {
    assertThat(
            DraftRun.ofEach(
                    List.of("IT", "HR", "Einkauf"),
                    List.of("W", "Z"),
                    (of, q) -> of + " (" + q + ")")
                .study())
        .contains("TO DO");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Q1. IT support - |Q2. HR - ", "Q01_IT->|Q02_HR->"})
  void numberInFrontOfAFunction_isNoPartOfItsName(String stems) {
    DraftRun draft =
        DraftRun.ofEach(
            List.of(stems.split("[|]")), List.of("Speed", "Quality"), (of, q) -> of + q);

    assertThat(draft.functions())
        .containsExactly(stems.contains("support") ? "IT support" : "IT", "HR");
    assertThat(draft.items()).containsExactly("Speed", "Quality");
  }

  @Test
  void wordsOfAnswersBesideTheirNumbers_sayWhichIsNone() {
    List<String> words =
        List.of("Not Applicable", "Strongly Disagree", "Disagree", "Agree", "Strongly Agree");
    DraftRun draft =
        DraftRun.of(
            "Person ID,Question,Response,Response Text"
                + rows(
                    160,
                    row -> {
                      int answer = (row / 4 * 7 + row % 4 * 3) % 5;
                      return row / 4
                          + ",Statement "
                          + "abcd".charAt(row % 4)
                          + " is true,"
                          + answer
                          + ","
                          + words.get(answer);
                    }),
            StatedFunctions.none());

    assertThat(draft.asked()).contains(OpenQuestion.MISSING_CODE);
  }

  @Test
  void wordsAmongNumbers_areNoDefect() {
    DraftRun draft =
        DraftRun.of(
            List.of("Weight in kilos", "IT fast", "IT kind", "HR fast", "HR kind"),
            40,
            row ->
                (row == 0 ? "ALEXTEST" : "" + (row % 20 + 100)) + "," + DraftRun.answers(row, 4));

    assertThat(draft.functions()).containsExactly("IT", "HR");
  }
}
