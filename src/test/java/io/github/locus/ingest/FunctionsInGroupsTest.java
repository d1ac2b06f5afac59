package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.questionnaire.OpenQuestion;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions that the groups of a form are called by, with the same questions and with others. */
class FunctionsInGroupsTest {
  private static final List<String> QUESTIONS = List.of("clear_goals", "fast_help", "listens");

  private static List<String> asked(String form) {
    return Stream.of("it", "hr", "ld")
        .flatMap(f -> QUESTIONS.stream().map(q -> form.replace("F", f).replace("Q", q)))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"F/Q", "F_grp/Q", "F/F_Q", "F_grp/F_Q", "grp/F_Q", "form/F/Q", "F_Q"})
  void groupsCalledByFunctions_askTheSameOfEach(String form) {
    DraftRun run = DraftRun.ofQuestions(asked(form), StatedFunctions.none());

    assertThat(run.functions()).containsExactly("IT", "HR", "L&D");
    assertThat(run.items()).hasSize(3);
    assertThat(run.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"F/Q", "F_grp/Q", "F/F_Q", "F_grp/F_Q"})
  void groupsOfAKoboForm_areReadInWordsToo(String form) {
    List<String> words = List.of("disagree", "neutral", "agree", "strongly_agree");
    List<String> header =
        Stream.of(List.of("start"), asked(form), List.of("_uuid", "_submission_time", "_index"))
            .flatMap(List::stream)
            .toList();
    DraftRun run =
        DraftRun.of(
            header,
            40,
            row -> {
              StringBuilder cells = new StringBuilder("2024-03-01T09:00:00.000+01:00");
              for (int item = 0; item < 9; item++) {
                cells.append(',').append(words.get((row * 7 + item * (1 + row % 3)) % 4));
              }
              return cells + ",u" + row + ",2024-03-01T10:00:00," + row;
            });

    assertThat(run.functions()).containsExactly("IT", "HR", "L&D");
    assertThat(run.items()).hasSize(3);
  }

  @Test
  void functionsWithQuestionsOfTheirOwn_areAsked_andNoOrganisationIsMade() {
    List<String> questions =
        List.of(
            "The IT help desk solves my problems",
            "Our IT systems are stable",
            "IT security rules are workable",
            "HR fills vacancies quickly",
            "HR handles my payroll well",
            "The canteen is good");

    DraftRun run = DraftRun.ofQuestions(questions, StatedFunctions.none());

    assertThat(run.asked()).hasSize(5).containsOnly(OpenQuestion.FUNCTION);
    assertThat(run.study())
        .contains("IT: columns 1 to 3; HR: columns 4 to 5", "items: \"?\"")
        .contains("--functions organisation");
    assertThat(run.read().diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain(DiagnosticCode.RATES_NO_FUNCTION);
  }

  @Test
  void groupsWithQuestionsOfTheirOwn_areAskedToo() {
    DraftRun run =
        DraftRun.ofQuestions(
            List.of("it/help_desk", "it/systems", "hr/payroll", "hr/hiring"),
            StatedFunctions.none());

    assertThat(run.asked()).hasSize(4).containsOnly(OpenQuestion.FUNCTION);
  }

  @Test
  void whoSaysThatAllAreAboutTheOrganisation_isAskedNoMore() {
    DraftRun run =
        DraftRun.ofQuestions(
            List.of(
                "The IT help desk solves my problems",
                "Our IT systems are stable",
                "HR fills vacancies quickly",
                "HR handles my payroll well"),
            StatedFunctions.of(List.of("organisation")));

    assertThat(run.asked()).isEmpty();
    assertThat(run.functions()).containsExactly("organisation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"F_Q", "F_team_Q", "rate_F_Q", "F_Q_now"})
  void sameWordsBehindUnknownOnes_inNamesWithUnderscores_areAsked(String form) {
    List<String> header =
        Stream.of("payroll", "legal", "procurement")
            .flatMap(
                f ->
                    Stream.of("speed", "friendly", "care")
                        .map(q -> form.replace("F", f).replace("Q", q)))
            .toList();
    DraftRun run = DraftRun.ofQuestions(header, StatedFunctions.none());

    assertThat(run.functions()).hasSize(3);
    assertThat(run.items()).hasSize(3);
    assertThat(run.asked()).hasSize(9).containsOnly(OpenQuestion.FUNCTION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"trust support voice", "leader team climate", "q item v"})
  void sameWordsBehindTopics_inNamesWithUnderscores_areItemsOfTheOrganisation(String topics) {
    List<String> header =
        Stream.of(topics.split(" "))
            .flatMap(topic -> Stream.of("given", "taken").map(q -> topic + "_" + q))
            .toList();
    DraftRun run = DraftRun.ofQuestions(header, StatedFunctions.none());

    assertThat(run.functions()).containsExactly("organisation");
    assertThat(run.asked()).isEmpty();
  }

  @Test
  void columnsThatAreCalledAsFunctionsAlone_areOneItemOverThem() {
    DraftRun run = DraftRun.ofQuestions(List.of("IT", "HR", "L&D"), StatedFunctions.none());

    assertThat(run.functions()).containsExactly("IT", "HR", "L&D");
    assertThat(run.items()).hasSize(1);
    assertThat(run.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"IT|HR|L&D|Ventures", "People|Technology|Training"})
  void columnsThatAreCalledPerhapsAsFunctions_areAsked(String header) {
    DraftRun run = DraftRun.ofQuestions(List.of(header.split("[|]")), StatedFunctions.none());

    assertThat(run.asked()).isNotEmpty().containsOnly(OpenQuestion.FUNCTION);
    assertThat(run.items()).hasSize(1);
  }

  @Test
  void functionsBehindWhatIsAskedOfOneEach_areAsked_andNoOrganisationIsMade() {
    List<String> codes = List.of("speed_payroll", "care_IT", "speed_hr");
    DraftRun run = DraftRun.ofQuestions(codes, StatedFunctions.none());

    assertThat(run.asked()).isNotEmpty().containsOnly(OpenQuestion.FUNCTION);
    assertThat(run.study()).contains("IT: column 2; HR: column 3");
  }

  @Test
  void questionsBehindTheNumberOfAFunction_areAskedAgainOfEach() {
    List<String> numbered =
        Stream.of("1", "2", "3").flatMap(n -> Stream.of(n + " delivers", n + " listens")).toList();
    DraftRun run = DraftRun.ofQuestions(numbered, StatedFunctions.none());

    assertThat(run.asked()).isNotEmpty().containsOnly(OpenQuestion.FUNCTION);
    assertThat(run.study()).contains("the same 2 questions are asked 3 times");
  }

  @Test
  void numbersOfQuestions_areNoFunctions() {
    DraftRun run =
        DraftRun.ofQuestions(
            List.of("1 Goals are clear", "2 Tools fit", "3 Leaders listen"),
            StatedFunctions.none());

    assertThat(run.asked()).isEmpty();
  }
}
