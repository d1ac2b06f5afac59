package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.questionnaire.OpenQuestion;
import io.github.locus.wording.English;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ratings whose numbers are no points from one: half stars, codes that a platform gave to options. */
class UnusualNumbersTest {
  private static final List<String> QUESTIONS =
      List.of("IT: Pace", "IT: Tone", "HR: Pace", "HR: Tone");

  private static DraftRun draft(int low, int high, IntFunction<String> spelled, String more) {
    Random random = new Random(5);
    return DraftRun.of(
        Stream.concat(QUESTIONS.stream(), Stream.of(more)).toList(),
        60,
        row ->
            random
                    .ints(QUESTIONS.size(), low, high + 1)
                    .mapToObj(spelled)
                    .collect(Collectors.joining(","))
                + ","
                + (3 + random.nextInt(5) + ".5"));
  }

  @Test
  void halfStars_whoseFirstNobodyChose_areAsked() {
    DraftRun draft = draft(2, 10, n -> String.valueOf(n / 2.0), "Hours");

    assertThat(draft.asked()).hasSize(4).containsOnly(OpenQuestion.RANGE);
    assertThat(draft.files()).contains("scale: {min: 1, max: 9, labels: {en: [\"1.0\", \"1.5\"");
  }

  @Test
  void twoColumnsOfHalvesAlone_areAsked_whereTheyFillAUsualScale() {
    Random random = new Random(5);
    DraftRun draft =
        DraftRun.of(
            List.of("IT", "HR"),
            60,
            row -> 1 + random.nextInt(9) / 2.0 + "," + (1 + random.nextInt(9) / 2.0));

    assertThat(draft.functions()).containsExactly("IT", "HR");
    assertThat(draft.asked()).isNotEmpty().containsOnly(OpenQuestion.RANGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hours", "Mean", "Score"})
  void oneColumnOfHalves_isNoItem(String header) {
    DraftRun draft = draft(1, 5, String::valueOf, header);

    assertThat(draft.proposal().placed()).hasSize(4);
    assertThat(draft.proposal().account().leftOut().keySet())
        .hasSize(1)
        .isSubsetOf(ExclusionReason.COUNTS, ExclusionReason.COMPUTED, ExclusionReason.SINGLE);
  }

  @Test
  void codesOfOptions_inNumbersThatNoScaleHas_areAskedInBothDirections() {
    DraftRun draft = draft(21, 25, String::valueOf, "Hours");
    String file = draft.proposal().instrumentFile(English.SPEECH).orElseThrow();

    assertThat(draft.asked()).hasSize(4).containsOnly(OpenQuestion.ORDER);
    assertThat(file)
        .contains("scale: {min: 21, max: 25, labels: {en: [\"25\", \"24\"")
        .contains("scale: {min: 21, max: 25}");
  }

  /** Four codes of 999 and ratings that come to 43 times a hundred. */
  @Test
  void codesThatHappenToAddUpToAHundredARecord_areNoSharedPoints() {
    List<String> cells = new ArrayList<>(Collections.nCopies(61, "1"));
    cells.addAll(Collections.nCopies(60, "2"));
    cells.addAll(Collections.nCopies(41, "3"));
    cells.addAll(Collections.nCopies(6, ""));
    Collections.shuffle(cells, new Random(1));
    List.of(0, 7, 12, 23).forEach(at -> cells.add(at, "999"));
    DraftRun draft =
        DraftRun.of(QUESTIONS, 43, row -> String.join(",", cells.subList(4 * row, 4 * row + 4)));

    assertThat(draft.proposal().placed()).hasSize(4);
  }
}
