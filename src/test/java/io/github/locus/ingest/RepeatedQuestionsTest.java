package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.questionnaire.OpenQuestion;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that stand several times in a file are never mixed into one score in silence. */
class RepeatedQuestionsTest {
  private static final List<String> ENGLISH =
      List.of("The service is reliable", "Answers come quickly", "They know our work");
  private static final List<String> GERMAN =
      List.of("Der Service ist gut", "Antworten kommen schnell", "Man kennt unsere Arbeit");

  private static DraftRun draft(List<String> questions, String... functions) {
    return DraftRun.ofQuestions(questions, StatedFunctions.of(List.of(functions)));
  }

  /** The questions and three copies, each with what a program writes behind it. */
  private static List<String> copies(List<String> questions, String... marks) {
    return Stream.concat(Stream.of(""), Arrays.stream(marks))
        .flatMap(mark -> questions.stream().map(question -> question + mark))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"|||", ".1|.2|.3", " (2)| (3)| (4)", "2|3|4", " 2| 3| 4", "_1|_2|_3"})
  void sameQuestionsAgain_areAskedWhichFunctionEachTimeIsAbout(String marks) {
    String[] after = (marks + "|").split("\\|", -1);
    DraftRun draft = draft(copies(ENGLISH, Arrays.copyOf(after, 3)));

    assertThat(draft.asked()).hasSize(12).containsOnly(OpenQuestion.FUNCTION);
    assertThat(draft.study())
        .contains(
            "items: \"?\"",
            "1: columns 1 to 3; 2: columns 4 to 6",
            "locus init rows.csv --functions FUNCTION1,FUNCTION2,FUNCTION3,FUNCTION4 --force");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Q1 Q2 Q3 Q1 Q2 Q3", "Q1 Q2 Q3 Q1.1 Q2.1 Q3.1", "a1 a2 b1 a1 a2 b1"})
  void codesAgain_areAskedToo(String codes) {
    assertThat(draft(List.of(codes.split(" "))).asked()).containsOnly(OpenQuestion.FUNCTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "What do you think of those who fix laptops?; And of those who pay us?",
        "grp_a1; grp_b2",
        "wie sind die im keller; wie sind die im dach"
      })
  void sameRowsUnderOtherStems_areAskedWhichFunctionEachStemIsAbout(String one, String other) {
    List<String> rows =
        List.of(
            "they tell us in good time what is going to change",
            "they keep to what they have told us before",
            "they come when somebody needs them most");
    DraftRun draft =
        DraftRun.ofEach(List.of(one, other), rows, (stem, row) -> stem + " [" + row + "]");

    assertThat(draft.asked()).hasSize(6).containsOnly(OpenQuestion.FUNCTION);
    assertThat(draft.items()).isEqualTo(rows);
    assertThat(draft.study()).contains("items: \"?\"", "--functions FUNCTION1,FUNCTION2");
  }

  @Test
  void rowsThatDifferByStem_areTopics() {
    assertThat(
            draft(
                    List.of(
                        "About us [We listen]",
                        "About us [We learn]",
                        "About work [It is safe]",
                        "About work [It is fair]"))
                .asked())
        .isEmpty();
  }

  @Test
  void oneAfterTheOther_isTheSameAsInBlocks() {
    List<String> each = GERMAN.stream().flatMap(q -> Stream.of(q, q, q)).toList();

    assertThat(draft(each, "IT", "Personal", "Akademie").functions())
        .containsExactly("IT", "Personal", "Akademie");
  }

  @Test
  void functionsInTheOrderOfTheBlocks_answerTheQuestion() {
    DraftRun draft = draft(copies(GERMAN, "", ""), "IT", "HR", "BU=Ventures");

    assertThat(draft.functions()).containsExactly("IT", "HR", "Ventures");
    assertThat(draft.items()).isEqualTo(GERMAN);
    assertThat(draft.asked()).isEmpty();
    assertThat(draft.study()).contains("Ventures: {columns: 7-9}").doesNotContain("\"?\"");
  }

  @Test
  void otherNumberOfFunctionsThanOfBlocks_isSaid() {
    assertThat(draft(copies(ENGLISH, "", ""), "IT", "HR").study())
        .contains("3 times", "--functions names 2", "items: \"?\"");
  }

  @Test
  void allAboutTheOrganisation_whereTheUserSaysSo() {
    assertThat(draft(copies(ENGLISH, "", ""), "organisation").proposal().placed()).hasSize(9);
  }

  @Test
  void statedFunctionsThatNothingNames_areToldOf() {
    assertThat(draft(ENGLISH, "Payroll").messages())
        .anySatisfy(m -> assertThat(m).contains("--functions Payroll is not in the file"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q1 Q1.1 Q1.2 Q2 Q2.1 Q2.2",
        "Q1 Q2 Q3 Q11 Q12 Q13",
        "lead_1 lead_2 team_1 team_2",
      })
  void numberedQuestions_areNoCopies(String codes) {
    assertThat(draft(List.of(codes.split(" "))).asked()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "delivers on time|keeps its word|is easy to reach; deliver on time|keep their word|are easy to"
            + " reach; IT; HR; Business units",
        "does listen|has clear goals|is a good partner; do listen|have clear goals|are good partners;"
            + " IT; HR; Lines of business",
        "liefert gut|hält Zusagen ein|ist gut erreichbar; liefern gut|halten Zusagen ein|sind gut"
            + " erreichbar; Die IT; Die Personalabteilung; Die Fachbereiche",
        "hilft uns|versteht ihre Kunden|wird besser; helfen uns|verstehen ihre Kunden|werden besser;"
            + " Die IT; Die Weiterbildung; Die Geschäftsbereiche",
        "tient ses promesses|est utile; tiennent leurs promesses|sont utiles; La DSI; La DRH; Les"
            + " Métiers",
      })
  void verbThatFollowsTheNumberOfItsFunction_isTheSameItem(
      String singular, String plural, String a, String b, String several) {
    List<String> questions =
        Stream.of(a, b, several)
            .flatMap(
                name ->
                    Arrays.stream((name.equals(several) ? plural : singular).split("\\|"))
                        .map(rest -> name + " " + rest))
            .toList();
    DraftRun draft = draft(questions);

    assertThat(draft.functions()).hasSize(3);
    assertThat(draft.items()).hasSize(singular.split("\\|").length);
    assertThat(draft.proposal().placed()).hasSize(questions.size());
  }

  @ParameterizedTest
  @CsvSource({
    "before, after",
    "pre, post",
    "today, in future",
    "now, should be",
    "current, desired",
    "Actual, Target",
    "2023, 2024",
    "FY23, FY24",
    "Importance, Satisfaction",
    "Today, In five years",
    "heute, künftig",
    "Ist, Soll",
    "vorher, nachher",
    "Wichtigkeit, Zufriedenheit",
    "Ist-Zustand, Soll-Zustand",
  })
  void readingsOfAQuestion_areAskedWhichIsTheRating(String one, String other) {
    List<String> forms = List.of("Q (F)", "F: Q", "Q - F", "Q [F]", "F, Q", "IT: Q F");
    for (String form : forms) {
      List<String> questions =
          Stream.of(one, other)
              .flatMap(f -> ENGLISH.stream().map(q -> form.replace("F", f).replace("Q", q)))
              .toList();
      DraftRun draft = draft(questions);

      assertThat(draft.asked()).as(form).hasSize(6).containsOnly(OpenQuestion.READING);
      assertThat(draft.items())
          .as(form)
          .hasSize(3)
          .noneMatch(item -> item.matches(".*\\b" + one + "\\b.*"));
      assertThat(draft.study()).as(form).contains("items: \"?\"", "--rating");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "How important is this to you?, How well is it done today?",
    "Wie wichtig ist Ihnen das?, Wie gut gelingt es?",
    "¿Qué importancia tiene?, ¿Qué tan bien se hace?",
  })
  void gridsOfImportanceAndOfPerformance_areAskedWhichIsTheRating(String one, String other) {
    List<String> questions =
        Stream.of(one, other)
            .flatMap(
                grid ->
                    Stream.of("IT", "HR")
                        .flatMap(
                            function ->
                                Stream.of("Speed", "Quality", "Cost")
                                    .map(row -> grid + " [" + function + ": " + row + "]")))
            .toList();

    assertThat(draft(questions).asked()).hasSize(12).containsOnly(OpenQuestion.READING);
  }

  @ParameterizedTest
  @CsvSource({"before_q, after_q", "2023_q, 2024_q", "t1_q, t2_q", "ist_q, soll_q", "Q_imp, Q_sat"})
  void readingsInCodes_areAskedToo(String one, String other) {
    List<String> codes =
        Stream.of(one, other)
            .flatMap(
                code ->
                    IntStream.rangeClosed(1, 3)
                        .mapToObj(
                            n -> code.startsWith("Q") ? code.replace("Q", "q" + n) : code + n))
            .toList();

    assertThat(draft(codes).asked()).hasSize(6).containsOnly(OpenQuestion.READING);
  }

  @Test
  void readingThatTheUserNames_isTaken_andTheOtherLeftOutForItsReason() {
    List<String> questions =
        Stream.of("IT", "HR")
            .flatMap(
                f ->
                    ENGLISH.stream()
                        .flatMap(q -> Stream.of("today", "in future").map(r -> f(f, q, r))))
            .toList();
    DraftRun draft =
        DraftRun.ofQuestions(
            questions, StatedFunctions.none().withReading(Optional.of("In Future")));

    assertThat(draft.functions()).containsExactly("IT", "HR");
    assertThat(draft.items()).hasSize(3);
    assertThat(draft.proposal().placed()).hasSize(6);
    assertThat(draft.proposal().account().placed())
        .allMatch(p -> p.column().name().contains("future"));
    assertThat(draft.proposal().account().leftOut())
        .containsOnlyKeys(ExclusionReason.OTHER_READING);
    assertThat(draft.study()).doesNotContain("\"?\"");
  }

  private static String f(String function, String question, String reading) {
    return function + ": " + question + " (" + reading + ")";
  }

  @Test
  void roundsSideBySide_areToldHowToBecomeWaves() {
    assertThat(draft(List.of("Trust 2023", "Goals 2023", "Trust 2024", "Goals 2024")).study())
        .contains("survey rounds", "a column wave");
  }

  @Test
  void wordOfTimeInOneQuestion_isNoReading() {
    assertThat(
            draft(List.of("Today I know what to do", "I trust my team", "The future is bright"))
                .asked())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "W1|W2|W3|W4|W5|W6",
        "T1|T2|T3",
        "2021|2022|2023|2024",
        "Q1 2024|Q2 2024|Q3 2024",
        "Wave 1|Wave 2",
        "Welle 1|Welle 2",
        "Week 1|Week 2|Week 3",
        "KW 10|KW 14",
        "Jan|Feb|Mar",
        "2024-01|2024-02",
        "Before|After",
        "1er trimestre|2e trimestre",
      })
  void columnsThatAreCalledByNothingButTimes_areAskedWhetherTheyAreItems(String names) {
    List<String> columns = List.of(names.split("\\|"));
    DraftRun draft = draft(columns);

    assertThat(draft.asked()).hasSameSizeAs(columns).containsOnly(OpenQuestion.ROUNDS);
    assertThat(draft.study())
        .contains("items: \"?\"", "column wave", "init rows.csv --functions organisation --force");
    assertThat(draft(columns, "organisation").asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Q1|Q2|Q3|Q4", "1|2|3|4", "M1|M2|M3", "T1|T2|L1|L2", "W1|W2|Speed"})
  void numbersAndCodesOfQuestions_areItems(String names) {
    assertThat(draft(List.of(names.split("\\|"))).asked()).isEmpty();
  }
}
