package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.ingest.questionnaire.OpenQuestion;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.known.KnownSurvey;
import io.github.locus.known.SurveyGenerator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers beside the points of a scale that mean no answer, told by what else the same people say. */
class EdgeCodesTest {
  private static final List<String> QUESTIONS =
      List.of("IT: a", "IT: b", "IT: c", "HR: a", "HR: b", "HR: c");

  /** Answers from low to high that go together in a person, one in twelve a code. */
  private static DraftRun draft(
      List<String> before, String cells, int low, int high, List<Integer> codes, long seed) {
    Random random = new Random(seed);
    return DraftRun.of(
        Stream.concat(before.stream(), QUESTIONS.stream()).toList(),
        80,
        row -> {
          double mood = random.nextGaussian();
          return (row + 1)
              + cells
              + QUESTIONS.stream()
                  .map(
                      q ->
                          !codes.isEmpty() && random.nextInt(12) == 0
                              ? codes.get(random.nextInt(codes.size()))
                              : answer(mood, low, high, random))
                  .map(String::valueOf)
                  .collect(Collectors.joining(","));
        });
  }

  private static int answer(double mood, int low, int high, Random random) {
    double middle = (low + high) / 2.0;
    double spread = (high - low) / 4.5;
    long answer = Math.round(middle + spread * (0.7 * mood + 0.7 * random.nextGaussian()));
    return (int) Math.max(low, Math.min(high, answer));
  }

  private static List<ResponseScale> scales(DraftRun draft) {
    return draft.proposal().instrument().dimensions().stream()
        .map(Dimension::scale)
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"1, 5, 6", "1, 7, 8", "1, 5, 0", "1, 6, 0", "1, 4, 5", "1, 4, 0"})
  void codeBesideTheEnd_whoseGiversAnswerTheOthersAsAnybody_isAsked(int low, int high, int code) {
    DraftRun draft = draft(List.of("ID"), ",", low, high, List.of(code), 3);

    assertThat(draft.study()).contains("missing: [\"?\"]", "none: " + code + " (");
    assertThat(scales(draft)).allMatch(scale -> scale.min() == low && scale.max() != code);
  }

  @Test
  void twoCodesBesideTheEnd_areAskedTogether() {
    DraftRun draft = draft(List.of("ID"), ",", 1, 7, List.of(8, 9), 3);

    assertThat(draft.study()).contains("8 (").contains("9 (").contains("missing: [\"?\"]");
    assertThat(scales(draft)).containsExactly(ResponseScale.of(1, 7));
  }

  private static Stream<Long> seeds() {
    return SeededCases.seeds(10, 200).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void endThatGoesWithTheOthers_isAPoint(long seed) {
    for (int high : List.of(5, 6, 7)) {
      DraftRun draft = draft(List.of("ID"), ",", 1, high, List.of(), seed);

      assertThat(draft.asked()).doesNotContain(OpenQuestion.MISSING_CODE);
    }
  }

  /** Two numbers at the top of a usual scale, given as often as the others, are no two codes. */
  @Test
  void numbersGivenAsOftenAsOthers_areNoCodes_thoughTheirGiversSeemToAnswerLower() {
    KnownSurvey survey = SurveyGenerator.of(9100782);

    assertThat(DraftRun.of(survey.text(), StatedFunctions.none()).study())
        .contains("missing: [\"99\", \"-77\"]")
        .doesNotContain("TO DO");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 7})
  void zeroOfUnipark_isNoAnswer(int high) {
    DraftRun draft =
        draft(
            List.of("lfdn", "dispcode", "duration", "lastpage"),
            ",31,400,7777,",
            1,
            high,
            List.of(0, -77),
            3);

    assertThat(draft.asked()).isEmpty();
    assertThat(draft.study()).containsPattern("missing: \\[(\"0\", \"-77\"|\"-77\", \"0\")\\]");
    assertThat(scales(draft)).containsExactly(ResponseScale.of(1, high));
  }
}
