package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.instrument.SurveyItem;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Columns that say again what others say: sums, means, the same answers in numbers and in words.
 */
class DerivedColumnsTest {
  private static final List<String> LABELS =
      List.of("Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree");

  private static int[] answers(int row, int function, int items) {
    Random random = new Random(31L * row + function);
    int lean = 1 + random.nextInt(5);
    return IntStream.range(0, items)
        .map(i -> Math.max(1, Math.min(5, lean + random.nextInt(3) - 1)))
        .toArray();
  }

  /** Three items of each function, and what is computed of them behind. */
  private static DraftRun withComputed(
      String header, ToDoubleFunction<int[]> of, String format, int rows) {
    List<String> functions = List.of("IT", "HR");
    return DraftRun.of(
        functions.stream()
            .flatMap(
                f -> List.of(f + " Q1", f + " Q2", f + " Q3", header.replace("{f}", f)).stream())
            .toList(),
        rows,
        row ->
            IntStream.range(0, functions.size())
                .mapToObj(
                    f -> {
                      int[] given = answers(row, f, 3);
                      return IntStream.of(given)
                              .mapToObj(String::valueOf)
                              .collect(Collectors.joining(","))
                          + ",\""
                          + String.format(Locale.ROOT, format, of.applyAsDouble(given))
                          + "\"";
                    })
                .collect(Collectors.joining(",")),
        StatedFunctions.none());
  }

  private static List<String> leftOut(DraftRun run, ExclusionReason reason) {
    return run.proposal().account().leftOut().getOrDefault(reason, List.of()).stream()
        .map(ExportColumn::name)
        .toList();
  }

  @Test
  void classOfAScore_isComputed_andAnAnswerInWordsIsNot() {
    List<String> header =
        List.of("IT goals", "IT help", "Recommend IT (0-10)", "IT group", "Other");
    DraftRun run =
        DraftRun.of(
            header,
            120,
            row -> {
              Random random = new Random(row);
              int score = random.nextInt(11);
              String group = score > 8 ? "Promoter" : score > 6 ? "Passive" : "Detractor";
              return DraftRun.answers(row, 2)
                  + String.format(
                      ",%d,%s,%s", score, group, List.of("North", "South").get(random.nextInt(2)));
            },
            StatedFunctions.none());

    assertThat(leftOut(run, ExclusionReason.COMPUTED)).containsExactly("IT group");
  }

  @ParameterizedTest
  @CsvSource({"{f} Total", "{f} Ergebnis", "{f} overall", "{f} Q4"})
  void sumOfTheItemsBeforeIt_isLeftOut_whateverItIsCalled(String header) {
    DraftRun run = withComputed(header, given -> IntStream.of(given).sum(), "%.0f", 40);

    assertThat(leftOut(run, ExclusionReason.COMPUTED))
        .containsExactly(header.replace("{f}", "IT"), header.replace("{f}", "HR"));
  }

  @ParameterizedTest
  @CsvSource({"{f} Mittel, %.0f", "{f} Q4, %.0f", "{f} value, %.1f", "{f} value, %.2f"})
  void meanOfTheItems_isLeftOut_roundedOrNot(String header, String format) {
    DraftRun run =
        withComputed(
            header,
            given ->
                format.equals("%.0f")
                    ? Math.floor(IntStream.of(given).sum() / 3.0 + 0.5)
                    : IntStream.of(given).sum() / 3.0,
            format,
            60);

    assertThat(leftOut(run, ExclusionReason.COMPUTED))
        .containsExactly(header.replace("{f}", "IT"), header.replace("{f}", "HR"));
  }

  @Test
  void furtherItem_isNoMean_thoughItIsNearTheOthers() {
    DraftRun run =
        withComputed(
            "{f} Q4",
            given -> Math.max(1, Math.min(5, given[0] + given[1] - given[2])),
            "%.0f",
            60);

    assertThat(run.proposal().instrument().items()).hasSize(4);
  }

  @Test
  void itemsThatPeopleAnswerAlike_areNoMeansOfOneAnother() {
    DraftRun run =
        DraftRun.of(
            List.of("IT Q1", "IT Q2", "IT Q3", "HR Q1", "HR Q2", "HR Q3"),
            60,
            row -> {
              int it = 1 + row % 5;
              int hr = 1 + row * 7 % 5;
              return it + "," + it + "," + it + "," + hr + "," + hr + "," + hr;
            },
            StatedFunctions.none());

    assertThat(run.proposal().instrument().items()).hasSize(3);
    assertThat(leftOut(run, ExclusionReason.COMPUTED)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"_factor", "_label", "_text", ".lbl"})
  void sameAnswersInNumbersAndInWords_countOnce_inWords(String suffix) {
    List<String> names = List.of("it_1", "it_2", "it_3", "hr_1", "hr_2", "hr_3");
    DraftRun run =
        DraftRun.of(
            IntStream.range(0, 12)
                .mapToObj(i -> i < 6 ? names.get(i) : names.get(i - 6) + suffix)
                .toList(),
            40,
            row -> {
              int[] it = answers(row, 0, 3);
              int[] hr = answers(row, 1, 3);
              String numbers =
                  IntStream.concat(IntStream.of(it), IntStream.of(hr))
                      .mapToObj(String::valueOf)
                      .collect(Collectors.joining(","));
              // the highest number stands for the lowest label: only the words tell
              String words =
                  IntStream.concat(IntStream.of(it), IntStream.of(hr))
                      .mapToObj(n -> LABELS.get(5 - n))
                      .collect(Collectors.joining(","));
              return numbers + "," + words;
            },
            StatedFunctions.none());

    assertThat(leftOut(run, ExclusionReason.TWIN)).isEqualTo(names);
    assertThat(run.proposal().instrument().items()).hasSize(3);
    assertThat(run.study()).contains("labels: [Strongly disagree, Disagree");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5})
  void meansBesideAnswersWithWordsForNone_takeNoItemWithThem(int columnsWithWords) {
    DraftRun run =
        DraftRun.of(
            List.of(
                "IT – Q1", "IT – Q2", "IT – Q3", "HR – Q1", "HR – Q2", "HR – Q3", "Mean IT",
                "Mean HR"),
            60,
            row -> {
              int[] it = answers(row, 0, 3);
              int[] hr = answers(row, 1, 3);
              List<String> cells =
                  IntStream.concat(IntStream.of(it), IntStream.of(hr))
                      .mapToObj(String::valueOf)
                      .collect(Collectors.toList());
              cells.set(row % columnsWithWords, row % 7 == 0 ? "k.A." : cells.get(0));
              return String.join(",", cells)
                  + String.format(
                      Locale.ROOT,
                      ",%.2f,%.2f",
                      IntStream.of(it).average().orElseThrow(),
                      IntStream.of(hr).average().orElseThrow());
            },
            StatedFunctions.none());

    assertThat(run.functions()).containsExactly("IT", "HR");
    assertThat(run.proposal().placed()).hasSize(6);
    assertThat(leftOut(run, ExclusionReason.COMPUTED)).containsExactly("Mean IT", "Mean HR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s (score)", "%s_num", "Score: %s", "%s, points given"})
  void answerInWordsAndItsNumberBesideIt_isOneItem(String second) {
    List<String> questions = List.of("IT listens", "HR listens");
    DraftRun run =
        DraftRun.of(
            questions.stream().flatMap(q -> List.of(q, second.formatted(q)).stream()).toList(),
            40,
            row ->
                new Random(row)
                    .ints(2, 0, 5)
                    .mapToObj(a -> LABELS.get(a) + "," + (a + 1))
                    .collect(Collectors.joining(",")));

    assertThat(run.items()).containsExactly("{function} listens");
    assertThat(leftOut(run, ExclusionReason.TWIN)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s_rec", "%s_recoded", "%sr", "%s (reversed)", "%s_inv", "rev_%s"})
  void copyThatSomebodyTurned_isNoItemAndTellsThatItsItemCountsAgainst(String copy) {
    List<String> names = List.of("IT_1", "IT_2", "IT_3", "HR_1", "HR_2", "HR_3");
    DraftRun run =
        DraftRun.of(
            Stream.concat(names.stream(), Stream.of("IT_3", "HR_3").map(n -> copy.formatted(n)))
                .toList(),
            40,
            row -> {
              int[] given = new Random(row).ints(6, 1, 6).toArray();
              return IntStream.of(given).mapToObj(String::valueOf).collect(Collectors.joining(","))
                  + ","
                  + (6 - given[2])
                  + ","
                  + (6 - given[5]);
            });

    assertThat(leftOut(run, ExclusionReason.TURNED_COPY)).hasSize(2);
    assertThat(run.proposal().instrument().items())
        .extracting(SurveyItem::reversed)
        .containsExactly(false, false, true);
  }
}
