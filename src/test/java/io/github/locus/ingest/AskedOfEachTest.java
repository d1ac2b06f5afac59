package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.questionnaire.StatedFunctions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that say what somebody is, in questions that are asked of each function. */
class AskedOfEachTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "performance",
        "management",
        "seniority",
        "working hours",
        "position",
        "years of planning",
        "number of errors"
      })
  void wordForAPerson_inAQuestionThatIsAskedOfEach_isNoReason(String word) {
    DraftRun run =
        DraftRun.ofEach(
            List.of("IT", "HR"), List.of("speed", word, "care"), (f, q) -> f + ": " + q);

    assertThat(run.functions()).containsExactly("IT", "HR");
    assertThat(run.items()).hasSize(3).anyMatch(item -> item.endsWith(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"F: Q", "F - Q", "F – Q", "F / Q", "Q (F)", "F Q", "F_Q"})
  void wordForAPerson_isNoReason_howeverFunctionAndQuestionAreJoined(String form) {
    DraftRun run =
        DraftRun.ofEach(
            List.of("IT", "HR", "Finance"),
            List.of("speed", "performance", "care"),
            (f, q) -> form.replace("F", f).replace("Q", q));

    assertThat(run.functions()).containsExactly("IT", "HR", "Finance");
    assertThat(run.items()).hasSize(3);
  }

  @Test
  void questionsOfWhichEachHasSuchAWord_areItemsOfTheFunctions() {
    DraftRun run =
        DraftRun.ofEach(
            List.of("IT", "HR", "Finance"),
            List.of("Speed performance", "Quality performance"),
            (f, q) -> f + ": " + q);

    assertThat(run.functions()).containsExactly("IT", "HR", "Finance");
    assertThat(run.items()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Age group", "About you: tenure", "Job level", "Years here"})
  void whatSomebodyIs_isLeftOutBesideQuestionsOfEach(String header) {
    List<String> questions =
        new ArrayList<>(
            List.of("IT: speed", "IT: care", "HR: speed", "HR: care", "About you: commute"));
    questions.add(header);
    DraftRun run = DraftRun.ofQuestions(questions, StatedFunctions.none());

    assertThat(run.proposal().facts().excluded().keySet())
        .anyMatch(column -> column.name().equals(header));
  }
}
