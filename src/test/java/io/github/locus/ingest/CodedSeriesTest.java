package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of what somebody is, called by a letter and a number as the questions are. */
class CodedSeriesTest {
  /** Answers that go together: a person tends to high ones or to low ones. */
  private static String together(int person, long topic, int columns) {
    Random random = new Random(1000 * topic + person);
    double lean = 3 + random.nextGaussian();
    return IntStream.range(0, columns)
        .mapToLong(i -> Math.max(1, Math.min(5, Math.round(lean + 0.7 * random.nextGaussian()))))
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(","));
  }

  private static String byChance(int person, int columns) {
    return new Random(77L * person + 5)
        .ints(columns, 1, 6)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(","));
  }

  private static List<String> header(String second, int codes) {
    return Stream.concat(
            IntStream.rangeClosed(1, 10).mapToObj(n -> "Q" + n),
            IntStream.rangeClosed(1, codes).mapToObj(n -> second + n))
        .toList();
  }

  private static List<String> unlike(DraftRun run) {
    return run.proposal().account().leftOut().getOrDefault(ExclusionReason.UNLIKE, List.of()).stream()
        .map(ExportColumn::name)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"D", "S", "SD", "Stat", "Z_"})
  void seriesWhoseAnswersGoWithNothing_isNoItem(String letter) {
    DraftRun run =
        DraftRun.of(
            header(letter, 3),
            200,
            row -> together(row, 1, 10) + "," + byChance(row, 3),
            StatedFunctions.none());

    assertThat(unlike(run)).containsExactly(letter + 1, letter + 2, letter + 3);
    assertThat(run.proposal().instrument().items()).hasSize(10);
  }

  @Test
  void shortScaleOfItsOwn_isKept_whoseAnswersGoTogether() {
    DraftRun run =
        DraftRun.of(
            header("E", 3),
            200,
            row -> together(row, 1, 10) + "," + together(row, 2, 3),
            StatedFunctions.none());

    assertThat(unlike(run)).isEmpty();
    assertThat(run.proposal().instrument().items()).hasSize(13);
  }

  @Test
  void fewRecords_tellNothing() {
    DraftRun run =
        DraftRun.of(
            header("D", 3),
            20,
            row -> together(row, 1, 10) + "," + byChance(row, 3),
            StatedFunctions.none());

    assertThat(unlike(run)).isEmpty();
  }

  @Test
  void codesOfFunctions_tellWhatEachRecordRates() {
    DraftRun run =
        DraftRun.of(
            List.of("RespID", "FunctionCode", "Q1", "Q2", "Q3"),
            120,
            row -> row / 4 + "," + (1 + row % 4) + "," + together(row, 1, 3),
            StatedFunctions.none());

    assertThat(run.functions()).containsExactly("1", "2", "3", "4");
    assertThat(run.study()).contains("function: {column: 2}", "respondent: {column: 1}");
    assertThat(run.asked()).isEmpty();
  }
}
