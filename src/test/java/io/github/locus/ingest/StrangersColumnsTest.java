package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.instrument.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What beside the items stands in files: ids, codes of what somebody is, ranks, comments, groups.
 */
class StrangersColumnsTest {
  private static final List<String> SENTENCES =
      List.of(
          "We know where we are going",
          "We learn from our mistakes",
          "Decisions are made in time",
          "New ideas are welcome here",
          "I can speak my mind",
          "I have the tools that I need");
  private static final List<String> AGREEMENT =
      List.of(
          "Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree");

  /** Answers of one person, who tends to high or low ones in all of them. */
  private static List<Integer> answers(int person, int items) {
    Random random = new Random(person);
    double lean = 3 + random.nextGaussian();
    return IntStream.range(0, items)
        .map(i -> (int) Math.max(1, Math.min(5, Math.round(lean + random.nextGaussian()))))
        .boxed()
        .toList();
  }

  private static String cells(int person, int items) {
    return answers(person, items).stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  private static DraftRun draft(List<String> before, List<String> items, IntFunction<String> row) {
    List<String> header = new ArrayList<>(before);
    header.addAll(items);
    return DraftRun.of(header, 80, row, StatedFunctions.none());
  }

  private static List<String> names(List<ExportColumn> columns) {
    return columns.stream().map(ExportColumn::name).toList();
  }

  private static List<String> leftOut(DraftRun run, ExclusionReason reason) {
    return names(run.proposal().account().leftOut().getOrDefault(reason, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "StaffNo",
        "Staff No.",
        "EmpNo",
        "Emp ID",
        "EMP_ID",
        "uid",
        "eid",
        "respnr",
        "RESPID",
        "respondent_no",
        "Participant #",
        "person",
        "Person-ID",
        "Anonymous ID",
        "hashed_user_id",
        "Personalnr.",
        "Mitarbeiternummer",
        "MA-Nr.",
        "TN-Code",
        "Probanden-Code",
        "Salarié ID",
        "Código del empleado",
        "ID medewerker",
        "N° salarié",
        "Medewerkernummer",
        "Feedbackgeber-ID",
        "Rater code",
        "Reviewer ID"
      })
  void idOfAPerson_isKnownByItsWords_andRepeatsOverFunctions(String header) {
    DraftRun run =
        draft(
            List.of(header, "Function"),
            SENTENCES,
            row ->
                1000
                    + row / 4
                    + ","
                    + List.of("IT", "HR", "L&D", "BU").get(row % 4)
                    + ","
                    + cells(row, 6));

    assertThat(run.study()).contains("respondent: {column: 1}  # an id that repeats");
  }

  @ParameterizedTest
  @ValueSource(strings = {"StaffNo", "EmpNo", "person", "Personalnr."})
  void idThatRepeatsForNoReason_isAsked(String header) {
    DraftRun run = draft(List.of(header), SENTENCES, row -> row % 40 + "," + cells(row, 6));

    assertThat(run.study()).contains("several records have the same id", "respondent: \"?\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Employee", "Employee type", "person"})
  void columnOfFewValues_isNoId(String header) {
    DraftRun run =
        draft(List.of(header), SENTENCES, row -> (row % 2 == 0 ? "a" : "b") + "," + cells(row, 6));

    assertThat(run.study()).doesNotContain("respondent:");
  }

  @Test
  void idOfTheSurveyBeforeThatOfThePerson_isNotTheOneWhoseRowsAreAnswers() {
    DraftRun run =
        DraftRun.of(
            List.of("survey_id", "user_id", "question_text", "response_value"),
            240,
            row ->
                "7,U"
                    + row / 6
                    + ","
                    + SENTENCES.get(row % 6)
                    + ","
                    + answers(row / 6, 6).get(row % 6));

    assertThat(run.proposal().facts().records()).isEqualTo(40);
    assertThat(run.items()).containsExactlyElementsOf(SENTENCES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "remote",
        "region_code",
        "AGEGRP",
        "eth",
        "yos",
        "mar_stat",
        "jobfam",
        "job_family",
        "Country",
        "Work mode",
        "pay_grade",
        "dept_cd",
        "Standort-Nr",
        "Employee type",
        "Highest level of education",
        "Hoogst genoten opleiding",
        "Which of these best describes your role?",
        "What type of contract do you have?",
        "Welche Schicht arbeiten Sie?",
        "Quel est votre service ?"
      })
  void codeOfWhatSomebodyIs_isNoItem(String header) {
    DraftRun run =
        draft(
            List.of("ID", header),
            List.of("Q1", "Q2", "Q3", "Q4"),
            row -> row + "," + (1 + new Random(row * 31L).nextInt(5)) + "," + cells(row, 4));

    assertThat(run.items()).containsExactly("Q1", "Q2", "Q3", "Q4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Which rating would you give us?",
        "To what extent do you trust us?",
        "Qual seu nível de confiança?",
        "Quel est votre niveau de satisfaction ?"
      })
  void questionThatAsksForARating_isAnItem(String header) {
    DraftRun run =
        draft(List.of("ID"), List.of(header, header + " now"), row -> row + "," + cells(row, 2));

    assertThat(run.items()).hasSize(2);
  }

  @Test
  void shortNameBesideASeries_isAnItemOnlyWhereItsAnswersGoWithTheirs() {
    List<String> items = List.of("Item 1", "Item 2", "Item 3", "Item 4");
    DraftRun alien =
        draft(
            List.of("ID", "xyz"),
            items,
            row -> row + "," + (1 + new Random(row * 31L).nextInt(5)) + "," + cells(row, 4));
    DraftRun alike = draft(List.of("ID", "overall"), items, row -> row + "," + cells(row, 5));

    assertThat(leftOut(alien, ExclusionReason.UNLIKE)).containsExactly("xyz");
    assertThat(alike.items()).containsExactly("overall", "Item 1", "Item 2", "Item 3", "Item 4");
  }

  @Test
  void firstThreeOfFive_isARanking() {
    DraftRun run =
        draft(
            List.of("ID", "Q2_1", "Q2_2", "Q2_3", "Q2_4", "Q2_5"),
            List.of("Q3_1", "Q3_2", "Q3_3"),
            row -> {
              List<Integer> ranks = new ArrayList<>(List.of(1, 2, 3, 4, 5));
              java.util.Collections.shuffle(ranks, new Random(row));
              return row
                  + ","
                  + ranks.stream().map(r -> r > 3 ? "" : r + "").collect(Collectors.joining(","))
                  + ","
                  + cells(row, 3);
            });

    assertThat(leftOut(run, ExclusionReason.RANKS))
        .containsExactly("Q2_1", "Q2_2", "Q2_3", "Q2_4", "Q2_5");
    assertThat(run.items()).containsExactly("Q3_1", "Q3_2", "Q3_3");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void commentBehindEachQuestion_partsNoScale(boolean words) {
    List<String> header = new ArrayList<>();
    SENTENCES.forEach(sentence -> header.addAll(List.of(sentence, "Why: " + sentence)));
    DraftRun run =
        draft(
            List.of("ID"),
            header,
            row ->
                row
                    + ","
                    + answers(row, 6).stream()
                        .map(
                            a ->
                                (words ? AGREEMENT.get(a - 1) : a) + ",text of " + row + " on " + a)
                        .collect(Collectors.joining(",")));

    assertThat(run.items()).containsExactlyElementsOf(SENTENCES);
    assertThat(run.proposal().instrument().dimensions()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void lastItemBehindAComment_isNotLost(boolean words) {
    DraftRun run =
        draft(
            List.of("ID"),
            List.of("Q1", "Q2", "Q3", "Comment", "Q4"),
            row -> {
              List<String> cells =
                  new ArrayList<>(
                      answers(row, 4).stream()
                          .map(a -> words ? AGREEMENT.get(a - 1) : a + "")
                          .toList());
              cells.add(3, "said by " + row);
              return row + "," + String.join(",", cells);
            });

    assertThat(run.items()).containsExactly("Q1", "Q2", "Q3", "Q4");
  }

  @Test
  void choiceWithTheSameNumbers_isNoItem() {
    DraftRun run =
        draft(
            List.of("ID", "Which shift do you work?", "Kind"),
            SENTENCES,
            row -> row + "," + (1 + row % 4) + ",x," + cells(row, 6));

    assertThat(run.items()).containsExactlyElementsOf(SENTENCES);
  }

  @Test
  void commonPrefixes_nameTheirDimensions() {
    DraftRun run =
        draft(
            List.of("ID"),
            List.of("lead_1", "lead_2r", "lead_3", "cult_1", "cult_2_recoded", "cult_3"),
            row -> row + "," + cells(row, 6));

    assertThat(run.proposal().instrument().dimensions())
        .extracting(Dimension::id)
        .containsExactly("lead", "cult");
  }

  @Test
  void yesInPartAndNo_areAScale() {
    DraftRun run =
        draft(
            List.of("ID"),
            SENTENCES,
            row ->
                row
                    + ","
                    + answers(row, 6).stream()
                        .map(a -> List.of("No", "No", "Partly", "Yes", "Yes").get(a - 1))
                        .collect(Collectors.joining(",")));

    assertThat(run.study()).contains("labels: [\"No\", Partly, \"Yes\"]");
  }

  @ParameterizedTest
  @CsvSource({"Department, n", "Abteilung, Teilnehmer", "Team, Responses"})
  void rowForEachDepartment_isNoPerson(String group, String people) {
    DraftRun run =
        DraftRun.of(
            List.of(group, people, "Q1", "Q2", "Q3"),
            9,
            row -> "D" + row + "," + (8 + row * 3) + "," + (3 + row % 2) + ",4,3");

    assertThat(run.messages())
        .anyMatch(message -> message.contains("counts or means of several people"));
  }

  @Test
  void meansOfDepartments_areNoAnswers_evenWithoutANumberOfPeople() {
    DraftRun run =
        DraftRun.of(
            List.of("Department", "Trust", "Learning", "Voice"),
            9,
            row -> "D" + row + ",3." + (10 + row) + ",4." + (20 + row) + ",2." + (30 + row));

    assertThat(run.messages())
        .anyMatch(message -> message.contains("counts or means of several people"));
  }

  @Test
  void labelsOfTwoLanguages_areNotMixedInADraft() {
    List<String> german =
        List.of(
            "Stimme gar nicht zu", "Stimme nicht zu", "Weder noch", "Stimme zu", "Stimme voll zu");
    DraftRun run =
        draft(
            List.of("ID"),
            SENTENCES,
            row ->
                row
                    + ","
                    + answers(row, 6).stream()
                        .map(a -> (row % 2 == 0 ? german : AGREEMENT).get(a - 1))
                        .collect(Collectors.joining(",")));

    Dimension dimension = run.proposal().instrument().dimensions().get(0);
    assertThat(dimension.scale().labels().values()).isSubsetOf(List.of(german, AGREEMENT));
  }

  /** Answers to three questions, each of five, as a file spells them. */
  private static DraftRun answered(List<String> spelled, String... questions) {
    return draft(
        List.of("ID"),
        List.of(questions),
        row ->
            row
                + ","
                + answers(row, questions.length).stream()
                    .map(a -> spelled.get(a - 1))
                    .collect(Collectors.joining(",")));
  }

  @ParameterizedTest
  @CsvSource({"1 = sehr gut, 5 = mangelhaft", "1 - always, 5 - never"})
  void knownWordsAtBothEnds_orderTheAnswers_whateverTheirNumbers(String low, String high) {
    DraftRun run = answered(List.of(low, "2", "3", "4", high), "Goals", "Learning", "Voice");

    assertThat(run.files())
        .contains("labels: [\"" + high + "\", \"4\", \"3\", \"2\", \"" + low + "\"]")
        .doesNotContain("which of these answers is lowest");
  }

  @ParameterizedTest
  @CsvSource({"1 (very good), 5", "1, 5 (strongly disagree)"})
  void lowestNumberThatMeansTheBest_isAsked(String low, String high) {
    DraftRun run = answered(List.of(low, "2", "3", "4", high), "Goals", "Learning", "Voice");

    assertThat(run.files())
        .contains("TO DO: the file does not tell which of these answers is lowest");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(1 = never; 5 = always)", "(5 = sehr gut; 1 = mangelhaft)", "(1 = A; 5 = B)"})
  void headerThatCallsTheHighestNumberTheBest_isNotAsked(String scale) {
    DraftRun run =
        answered(
            List.of("1", "2", "3", "4", "5"),
            "Goals " + scale,
            "Learning " + scale,
            "Pace " + scale);

    assertThat(run.files()).doesNotContain("TO DO").contains("scale: {min: 1, max: 5}");
  }

  @Test
  void lineThatTellsWhichAnswerToChoose_isNoItemOfAnyFunction() {
    DraftRun run =
        DraftRun.ofEach(
            List.of("IT", "HR"),
            List.of("listens", "Please select 2 here", "delivers"),
            (function, question) -> "Please rate " + function + " [" + question + "]");

    assertThat(run.items()).containsExactly("listens", "delivers");
    assertThat(run.proposal().account().leftOut().get(ExclusionReason.INSTRUCTION)).hasSize(2);
  }

  @Test
  void titleAboveTheHeader_isToldAsOne() {
    DraftRun run =
        DraftRun.of(
            "Employee survey 2024,,,\n,,,\nid,q,q,q\n1,2,3,4\n2,3,4,5\n3,1,2,3\n",
            StatedFunctions.none());

    assertThat(run.messages()).anyMatch(message -> message.contains("as a title does"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes,no", "x,", "1,0", "TRUE,FALSE"})
  void optionCalledLikeAnAddress_isNoPersonsAddress(String marks) {
    String[] cells = marks.split(",", -1);
    DraftRun run =
        draft(
            List.of("ID", "Email", "Phone"),
            SENTENCES,
            row -> row + "," + cells[row % 2] + "," + cells[row % 3 % 2] + "," + cells(row, 6));

    assertThat(run.proposal().account().leftOut()).doesNotContainKey(ExclusionReason.PERSONAL);
    assertThat(run.items()).containsExactlyElementsOf(SENTENCES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%d. ", "Q%d: ", "Frage %d) ", "%d) ", "Q%d – "})
  void countInFrontOfQuestions_hidesNoFunction(String count) {
    List<String> items = new ArrayList<>();
    for (String function : List.of("IT", "HR", "L&D")) {
      for (String item : List.of("keeps its promises", "listens to us", "explains its decisions")) {
        items.add(count.formatted(items.size() + 1) + function + " " + item);
      }
    }
    DraftRun run = draft(List.of("ID"), items, row -> row + "," + cells(row, 9));

    assertThat(run.functions()).containsExactly("IT", "HR", "L&D");
    assertThat(run.items()).hasSize(3).allMatch(item -> item.startsWith("{function} "));
  }

  @Test
  void codesInCamelCase_areReadAsWords() {
    DraftRun run =
        draft(
            List.of("ID", "JobLevel", "PerformanceRating", "YearsAtCompany"),
            List.of("JobSatisfaction", "WorkLifeBalance", "EnvironmentSatisfaction"),
            row ->
                row
                    + ","
                    + (1 + row % 5)
                    + ","
                    + (1 + row % 4)
                    + ","
                    + row % 20
                    + ","
                    + cells(row, 3));

    assertThat(run.items())
        .containsExactly("JobSatisfaction", "WorkLifeBalance", "EnvironmentSatisfaction");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Performance Rating 2023",
        "Annual review score",
        "Talent rating",
        "Last year's performance rating",
        "Leistungsbeurteilung 2024",
        "FY23 performance score",
        "Évaluation annuelle",
        "Annual bonus class",
      })
  void whatAPersonWasGiven_isNoItem(String header) {
    DraftRun run =
        draft(
            List.of("ID", "Job Band", header),
            SENTENCES,
            r -> (900 + r) + "," + (1 + r % 4) + "," + cells(r * 37 % 80, 1) + "," + cells(r, 6));

    assertThat(run.items()).containsExactlyElementsOf(SENTENCES);
  }

  @Test
  void shortQuestionBesideWhatPeopleAre_isAnItemWhereItsAnswersGoWithTheRest() {
    DraftRun run =
        draft(
            List.of("ID", "Job Band", "Leaders listen well"),
            SENTENCES,
            r -> (900 + r) + "," + (1 + r % 4) + "," + cells(r, 7));

    assertThat(run.items()).hasSize(7);
  }

  @Test
  void rosterBesideTheRecords_saysNothingOfThem() {
    List<String> roster = List.of("IT,East,Kohl", "IT,West,Brandt", "HR,East,Vogt", "HR,West,Horn");
    DraftRun run =
        DraftRun.of(
            List.of("Nr", "Site", "Fast", "Fair", "Clear", "", "Function", "Site", "Leader"),
            60,
            r ->
                (1000 + r)
                    + (r % 2 == 0 ? ",East," : ",West,")
                    + cells(r, 3)
                    + ",,"
                    + (r < 4 ? roster.get(r) : ",,"),
            StatedFunctions.none());

    assertThat(run.study()).contains("unit: {column: 2}").doesNotContain("TO DO", "function:");
    assertThat(leftOut(run, ExclusionReason.OTHER_TABLE))
        .containsExactly("Function", "Site", "Leader");
  }

  /** Several rate one person: their answers are no independent ones of an organisation. */
  @ParameterizedTest
  @ValueSource(strings = {"Leader assessed", "Feedback receiver", "Appraisee", "Manager évalué"})
  void whoIsRated_isAskedAbout(String header) {
    DraftRun run =
        draft(
            List.of("Dept", header),
            SENTENCES,
            row -> "D" + row % 4 + ",M" + row % 11 + "," + cells(row, SENTENCES.size()));

    assertThat(run.study()).contains("the person who is rated", "# TO DO");
  }

  @Test
  void whoeverGivesFeedbackSeveralTimes_isAskedAbout() {
    DraftRun run =
        draft(
            List.of("Feedback giver", "Dept"),
            SENTENCES,
            row -> "G" + row % 30 + ",D" + row % 4 + "," + cells(row, SENTENCES.size()));

    assertThat(run.study())
        .contains("column 1: several records have the same id", "respondent: \"?\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pulse no.", "Survey number", "Runde Nr."})
  void numberOfARound_isTheWave(String header) {
    DraftRun run =
        draft(
            List.of(header, "Dept"),
            SENTENCES,
            row -> 1 + row % 4 + ",D" + row / 4 % 4 + "," + cells(row, SENTENCES.size()));

    assertThat(run.study()).contains("wave: {column: 1}");
  }
}
