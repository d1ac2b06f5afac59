package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.questionnaire.OpenQuestion;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.wording.English;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks as schools give them: which end is the best differs by country, so it is asked. */
class SchoolMarksTest {
  private static final List<String> QUESTIONS =
      List.of("IT: Tempo", "IT: Ton", "HR: Tempo", "HR: Ton", "Recht: Tempo", "Recht: Ton");

  private static DraftRun draft(String form, int top, String legend) {
    Random random = new Random(7);
    List<String> header =
        QUESTIONS.stream().map(question -> String.format(form, question)).toList();
    return DraftRun.of(
        Stream.concat(Stream.of("Nr", "Skala"), header.stream()).toList(),
        60,
        row ->
            (row + 1)
                + ","
                + legend
                + ","
                + random
                    .ints(QUESTIONS.size(), 1, top + 1)
                    .mapToObj(String::valueOf)
                    .collect(Collectors.joining(",")));
  }

  @ParameterizedTest
  @CsvSource({
    "%s (Schulnote), 6",
    "%s (Schulnote), 5",
    "Schulnote für %s, 5",
    "%s (Note), 6",
    "Benotung %s, 6",
    "%s in Schulnoten, 6",
    "Note für %s, 5",
    "%s (známka), 5",
    "School grade: %s, 5"
  })
  void marks_areAsked_withBothDirectionsToPaste(String form, int top) {
    DraftRun draft = draft(form, top, "");
    String file = draft.proposal().instrumentFile(English.SPEECH).orElseThrow();

    assertThat(draft.asked()).isNotEmpty().containsOnly(OpenQuestion.ORDER);
    assertThat(file)
        .contains("scale: {min: 1, max: " + top + ", labels: {en: [\"" + top + "\",")
        .contains("scale: {min: 1, max: " + top + "}")
        .contains("scale: \"?\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "Note that %s", "%s (notes: 1)", "Noted: %s"})
  void otherQuestions_areNotAsked(String form) {
    assertThat(draft(form, 5, "").asked()).isEmpty();
  }

  @Test
  void noteOfOneThing_isAMarkWhereSixWereGiven() {
    List<String> header = List.of("Note Tempo", "Note Ton", "Note Fachwissen");
    DraftRun six = DraftRun.of(header, 60, row -> marks(row, 6), StatedFunctions.none());
    DraftRun five = DraftRun.of(header, 60, row -> marks(row, 5), StatedFunctions.none());

    assertThat(six.asked()).containsOnly(OpenQuestion.ORDER);
    assertThat(five.asked()).isEmpty();
  }

  private static String marks(int row, int top) {
    return new Random(row)
        .ints(3, 1, top + 1)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(","));
  }

  @Test
  void marksOutOfSoMany_rise() {
    DraftRun draft = draft("%s (note sur 5)", 5, "");

    assertThat(draft.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 sehr gut - 6 ungenügend",
        "1 = sehr gut; 6 = ungenügend",
        "Noten: 1 (sehr gut) bis 6 (ungenügend)"
      })
  void sameLegendInEveryRecord_turnsTheScale(String legend) {
    DraftRun draft = draft("%s (Note)", 6, legend);

    assertThat(draft.asked()).isEmpty();
    assertThat(draft.proposal().instrument().dimensions().stream().map(Dimension::scale))
        .allMatch(scale -> List.of("6", "5", "4", "3", "2", "1").equals(scale.labels().get("en")));
  }

  @Test
  void legendThatCallsTheHighestTheBest_keepsTheScale() {
    DraftRun draft = draft("%s (Note)", 6, "1 ungenügend - 6 sehr gut");

    assertThat(draft.asked()).isEmpty();
    assertThat(draft.proposal().instrument().dimensions().stream().map(Dimension::scale))
        .containsOnly(ResponseScale.of(1, 6));
  }
}
