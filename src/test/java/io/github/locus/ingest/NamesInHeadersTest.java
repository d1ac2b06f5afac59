package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.questionnaire.StatedFunctions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of persons in headers, or after which units are called, are never shown. */
class NamesInHeadersTest {
  private static final List<String> FUNCTIONS = List.of("IT", "HR", "L&D");
  private static final List<String> LEADERS =
      List.of("Anna Canary", "Jürgen van der Canary", "M\u0061ria L. Canary");

  @Test
  void namesInHeaders_areSaidToBeTakenOut_withWhereLeadersAreNamed() {
    DraftRun draft =
        DraftRun.ofQuestions(
            List.of(
                "IT (Anna Canary): Delivers",
                "IT (Anna Canary): Listens",
                "HR (Anna Kestrel): Delivers",
                "HR (Anna Kestrel): Listens"),
            StatedFunctions.none());

    assertThat(draft.study()).contains("Headers name persons", "--roster-template");
    namesNobody(draft);
  }

  private static void namesNobody(DraftRun draft) {
    assertThat(draft.files()).doesNotContain("Canary", "Anna", "Jürgen");
    assertThat(draft.messages()).noneMatch(message -> message.contains("Canary"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "F (N): Delivers; F (N): Listens",
        "Delivers [F - N]; Listens [F - N]",
        "How do you rate F (N)? [Delivers]; How do you rate F (N)? [Listens]",
        "F (led by N) delivers; F (led by N) listens",
        "F, N: Delivers; F, N: Listens",
        "F (Leitung: N) liefert gut; F (Leitung: N) hört zu",
      })
  void leaderBesideAFunction_isTakenOut(String first, String second) {
    List<String> questions =
        Stream.of(0, 1, 2)
            .flatMap(
                f ->
                    Stream.of(first, second)
                        .map(q -> q.replace("F", FUNCTIONS.get(f)).replace("N", LEADERS.get(f))))
            .toList();
    DraftRun draft = DraftRun.ofQuestions(questions, StatedFunctions.none());

    namesNobody(draft);
    assertThat(draft.functions()).containsExactlyElementsOf(FUNCTIONS);
    assertThat(draft.items()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"N - Q", "Q [N]", "Wie bewerten Sie N? [Q]", "N: Q", "N Q"})
  void ratedPersons_haveCodes_andAreAskedAbout(String form) {
    DraftRun draft =
        DraftRun.ofEach(
            LEADERS,
            List.of("listens", "delivers"),
            (name, question) -> form.replace("Q", question).replace("N", name));

    namesNobody(draft);
    assertThat(draft.functions()).containsExactly("PersonA", "PersonB", "PersonC");
    assertThat(draft.asked()).hasSize(6);
  }

  @Test
  void addressesOfPersons_areTakenOutOfHeadersToo() {
    List<String> questions =
        List.of(
            "IT (anna.canary@firma.example): Delivers",
            "IT (anna.canary@firma.example): Listens",
            "HR (j.canary@firma.example): Delivers",
            "HR (j.canary@firma.example): Listens");
    DraftRun draft = DraftRun.ofQuestions(questions, StatedFunctions.none());

    assertThat(draft.files()).doesNotContain("canary", "firma");
    assertThat(draft.messages()).noneMatch(message -> message.contains("canary"));
    assertThat(draft.functions()).containsExactly("IT", "HR");
    assertThat(draft.items()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Team N", "Abteilung N", "N's team", "N (Team)", "N"})
  void unitsCalledAfterPersons_areRead_andNeverTold(String form) {
    DraftRun draft =
        DraftRun.of(
            List.of("id", "team", "q1", "q2", "q3", "q4"),
            40,
            row ->
                (row + 1)
                    + ","
                    + form.replace("N", List.of("Anna Canary", "Ben Canary").get(row % 2))
                    + ","
                    + DraftRun.answers(row, 4));

    namesNobody(draft);
    assertThat(draft.study()).contains("shown as unit-1, unit-2", "unit: {column: 2}");
  }

  @Test
  void namesOfRespondents_areNoUnit_whateverTheirHeader() {
    DraftRun draft =
        DraftRun.of(
            List.of("id", "team", "q1", "q2", "q3", "q4"),
            40,
            row ->
                row
                    + 1
                    + ",Anna Canary"
                    + (char) ('a' + row % 26)
                    + row
                    + ","
                    + DraftRun.answers(row, 4));

    namesNobody(draft);
    assertThat(draft.study()).doesNotContain("unit: {column: 2}");
  }

  @Test
  void wordsWithCapitals_areNoPersons() {
    List<String> questions =
        List.of("Mark The Box", "Max Weber Street is loud", "Human Resources helps us");

    assertThat(DraftRun.ofQuestions(questions, StatedFunctions.none()).items())
        .isEqualTo(questions);
  }
}
