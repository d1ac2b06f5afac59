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
    return run
        .proposal()
        .account()
        .leftOut()
        .getOrDefault(ExclusionReason.UNLIKE, List.of())
        .stream()
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
  void numbersWithoutRows_besideRowsOfGrids_whoseAnswersGoWithNothing_areNoItems() {
    DraftRun run =
        DraftRun.of(
            List.of("Q1", "Q2", "Q3a", "Q3b", "Q3c", "Q3d", "Q4a", "Q4b", "Q4c", "Q4d", "Q5", "Q6"),
            200,
            row -> {
              String[] all = together(row, 1, 9).split(",");
              String grids = String.join(",", List.of(all).subList(0, 8));
              return byChance(row, 2) + "," + grids + "," + byChance(row + 7, 1) + "," + all[8];
            },
            StatedFunctions.none());

    assertThat(run.proposal().account().leftOut().get(ExclusionReason.STRANGER))
        .extracting(ExportColumn::name)
        .containsExactly("Q1", "Q2", "Q5");
    assertThat(run.proposal().instrument().items()).hasSize(9);
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

  private static final List<String> SENTENCES =
      List.of(
          "I am proud of our company",
          "I am well informed",
          "My work is enjoyable",
          "I can grow here");

  private static List<String> leftOut(DraftRun run, ExclusionReason reason) {
    return run.proposal().account().leftOut().getOrDefault(reason, List.of()).stream()
        .map(ExportColumn::name)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Line manager",
        "Caring responsibilities",
        "Carga familiar",
        "Mezzo di trasporto",
        "Classe di reddito",
        "Rodzaj dojazdu",
        "Terms of employment"
      })
  void nameOfSeveralWords_besideSentences_whoseAnswersGoWithNone_isNoItem(String name) {
    List<String> header = Stream.concat(SENTENCES.stream(), Stream.of(name)).toList();
    DraftRun alone =
        DraftRun.of(
            header,
            200,
            row -> together(row, 1, 4) + "," + byChance(row, 1),
            StatedFunctions.none());
    List<String> beside = Stream.concat(Stream.of("Gender", name), SENTENCES.stream()).toList();
    DraftRun besideGender =
        DraftRun.of(
            beside,
            200,
            row -> byChance(row, 2) + "," + DraftRun.answers(row, 4),
            StatedFunctions.none());

    for (DraftRun run : List.of(alone, besideGender)) {
      assertThat(leftOut(run, ExclusionReason.UNLIKE)).containsExactly(name);
      assertThat(run.proposal().instrument().items()).hasSize(4);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Line manager", "Quality of service", "Overall satisfaction"})
  void nameOfSeveralWords_whoseAnswersGoWithTheSentences_isAnItem(String name) {
    DraftRun run =
        DraftRun.of(
            Stream.concat(SENTENCES.stream(), Stream.of(name)).toList(),
            200,
            row -> together(row, 1, 5),
            StatedFunctions.none());

    assertThat(leftOut(run, ExclusionReason.UNLIKE)).isEmpty();
    assertThat(run.proposal().instrument().items()).hasSize(5);
  }

  private static String upToFour(int person) {
    return String.valueOf(1 + new Random(31L * person + 9).nextInt(4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"q", "v_", "Q", "item "})
  void firstOfANumberedSeries_withFewerPointsAndAnswersThatGoWithNothing_areNoItems(String series) {
    DraftRun run =
        DraftRun.of(
            IntStream.rangeClosed(1, 12).mapToObj(n -> series + n).toList(),
            200,
            row -> byChance(row, 1) + "," + upToFour(row) + "," + together(row, 1, 10),
            StatedFunctions.none());

    assertThat(leftOut(run, ExclusionReason.STRANGER)).containsExactly(series + 1, series + 2);
    assertThat(run.proposal().instrument().items()).hasSize(10);
  }

  @Test
  void oneOfANumberedSeries_withAllPointsAmongOthers_isAnItem_whateverItGoesWith() {
    DraftRun run =
        DraftRun.of(
            IntStream.rangeClosed(1, 12).mapToObj(n -> "q" + n).toList(),
            200,
            row -> together(row, 1, 6) + "," + byChance(row, 1) + "," + together(row, 1, 5),
            StatedFunctions.none());

    assertThat(leftOut(run, ExclusionReason.STRANGER)).isEmpty();
    assertThat(run.proposal().instrument().items()).hasSize(12);
  }

  @Test
  void seriesWhoseAnswersGoWithNothing_isKept_sinceNoneIsUnlikeTheOthers() {
    DraftRun run =
        DraftRun.of(
            IntStream.rangeClosed(1, 12).mapToObj(n -> "q" + n).toList(),
            200,
            row -> DraftRun.answers(row, 11) + "," + upToFour(row),
            StatedFunctions.none());

    assertThat(leftOut(run, ExclusionReason.STRANGER)).isEmpty();
  }

  @Test
  void endsOfASeriesThatHoldsAMark_whoseAnswersGoWithNothing_areNoItems_howeverShortItIs() {
    DraftRun run =
        DraftRun.of(
            IntStream.rangeClosed(1, 7).mapToObj(n -> "v" + n).toList(),
            200,
            row ->
                byChance(row + 9_000, 1)
                    + ("," + together(row, 1, 4))
                    + ("," + (1 + row % 2))
                    + ("," + byChance(row + 5_000, 1)),
            StatedFunctions.none());

    assertThat(leftOut(run, ExclusionReason.STRANGER)).containsExactly("v1", "v7");
    assertThat(run.proposal().instrument().items()).hasSize(4);
  }

  @Test
  void endsOfASeriesWithoutACode_areItems_whateverTheyGoWith() {
    DraftRun run =
        DraftRun.of(
            IntStream.rangeClosed(1, 6).mapToObj(n -> "v" + n).toList(),
            200,
            row ->
                byChance(row + 9_000, 1)
                    + ","
                    + together(row, 1, 4)
                    + ","
                    + byChance(row + 5_000, 1),
            StatedFunctions.none());

    assertThat(leftOut(run, ExclusionReason.STRANGER)).isEmpty();
    assertThat(run.proposal().instrument().items()).hasSize(6);
  }
}
