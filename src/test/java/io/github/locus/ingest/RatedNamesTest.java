package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.questionnaire.OpenQuestion;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names beside one another that are rated are questions, though nobody writes them as sentences. */
class RatedNamesTest {
  private static final List<String> TOOLS =
      List.of("Miro", "XMind", "Klaxoon", "Coggle", "Zoom", "Trello", "Notion");

  private static final List<String> SENTENCES =
      List.of(
          "My manager listens to us",
          "We learn from our mistakes",
          "Decisions are explained to us",
          "I would recommend this house");

  /** Answers of which some go with one mood, and others with another. */
  private static DraftRun draft(List<String> header, int names, boolean together) {
    Random random = new Random(11);
    return DraftRun.of(
        header,
        120,
        row -> {
          double mood = random.nextGaussian();
          double likes = random.nextGaussian();
          return IntStream.range(0, header.size())
              .mapToObj(
                  c ->
                      c < names
                          ? answer(together ? likes : random.nextGaussian(), random)
                          : answer(mood, random))
              .collect(Collectors.joining(","));
        });
  }

  private static String answer(double mood, Random random) {
    long answer = Math.round(3 + 1.1 * (0.8 * mood + 0.6 * random.nextGaussian()));
    return String.valueOf(Math.max(1, Math.min(5, answer)));
  }

  private static List<String> with(List<String> names) {
    return Stream.concat(names.stream(), SENTENCES.stream()).toList();
  }

  @Test
  void manyNamesWhoseAnswersGoTogether_areQuestions_thoughTheyGoWithNoSentence() {
    DraftRun draft = draft(with(TOOLS), TOOLS.size(), true);

    assertThat(draft.items()).containsAll(TOOLS).containsAll(SENTENCES);
  }

  @Test
  void namesWhoseAnswersGoWithNothing_areLeftOut() {
    List<String> names = TOOLS.subList(0, 6);
    DraftRun draft = draft(with(names), names.size(), false);

    assertThat(draft.proposal().account().leftOut().get(ExclusionReason.UNLIKE)).hasSize(6);
  }

  @Test
  void questionsOfTwoVersionsOfAForm_areNotAskedOfTwoFunctions() {
    List<String> header =
        List.of(
            "It is easy to use",
            "It looks good",
            "It has a search",
            "It is quick to learn",
            "It can be printed",
            "It works offline",
            "It is easy to use",
            "It has a calendar",
            "It is quick to learn",
            "It reads my mail",
            "It counts votes",
            "It works offline");
    DraftRun draft = draft(header, 0, true);

    assertThat(draft.asked()).doesNotContain(OpenQuestion.FUNCTION);
    assertThat(draft.items()).contains("It looks good", "It has a calendar", "It counts votes");
  }
}
