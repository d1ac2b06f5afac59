package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.ResponseScale;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A code for no answer that one column hardly shows is told by the others that hold it. */
class SharedCodesTest {
  private static final List<String> ITEMS =
      List.of(
          "Q5[SQ1]. IT [Keeps what it promises]",
          "Q5[SQ2]. IT [Knows what clients need]",
          "Q5[SQ3]. IT [Answers within a day]",
          "Q6[SQ1]. HR [Keeps what it promises]",
          "Q6[SQ2]. HR [Knows what clients need]",
          "Q6[SQ3]. HR [Answers within a day]");

  /** Answers between ends, in each column one code, in one of them answers above a number alone. */
  private static DraftRun draft(int from, int to, int code, int fewPointsFrom) {
    Random random = new Random(5);
    return DraftRun.of(
        ITEMS,
        60,
        row ->
            IntStream.range(0, ITEMS.size())
                .map(
                    item ->
                        row == 7 + item
                            ? code
                            : item == 3
                                ? random.nextInt(fewPointsFrom, to + 1)
                                : random.nextInt(from, to + 1))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(",")));
  }

  private static List<ResponseScale> scales(DraftRun draft) {
    return draft.proposal().instrument().dimensions().stream()
        .map(Dimension::scale)
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"2, 5, 8, 3", "1, 5, 9, 4", "1, 5, 8, 3"})
  void columnOfFewPoints_isOnTheScaleOfItsNeighbours(int from, int to, int code, int few) {
    DraftRun draft = draft(from, to, code, few);

    assertThat(draft.items()).hasSize(3);
    assertThat(draft.study()).contains("missing: [\"" + code + "\"]");
    assertThat(scales(draft)).containsExactly(ResponseScale.of(1, 5));
  }

  @Test
  void codeFarAboveThreePoints_isAsked_andLosesNoItem() {
    DraftRun draft = draft(1, 3, 8, 2);

    assertThat(draft.items()).hasSize(3);
    assertThat(draft.study()).contains("8 (6 times)").contains("missing: [\"?\"]");
    assertThat(scales(draft)).containsExactly(ResponseScale.of(1, 3));
  }

  @Test
  void numbersOfALongScale_areNoCodes() {
    Random random = new Random(9);
    DraftRun draft =
        DraftRun.of(
            ITEMS,
            60,
            row ->
                IntStream.range(0, ITEMS.size())
                    .mapToObj(item -> String.valueOf(random.nextInt(1, 11)))
                    .collect(Collectors.joining(",")));

    assertThat(draft.study()).doesNotContain("missing:");
    assertThat(scales(draft)).containsExactly(ResponseScale.of(1, 10));
  }
}
