package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.LeftOutReason;
import io.github.locus.ingest.questionnaire.OpenQuestion;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.instrument.Dimension;
import io.github.locus.known.SurveyGenerator;
import io.github.locus.wording.English;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Items over functions that are on different scales are different dimensions, and scales are told
 * by any words for them.
 */
class ScalesOfRatedItemsTest {
  private static final List<String> ITEMS =
      List.of("IT keeps promises", "HR keeps promises", "IT is quick", "HR is quick");

  private static String any(int row, int columns, List<String> answers) {
    Random random = new Random(row * 7_368_787L);
    return IntStream.range(0, columns)
        .mapToObj(c -> answers.get(random.nextInt(answers.size())))
        .collect(Collectors.joining(","));
  }

  private static List<String> numbers(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(String::valueOf).toList();
  }

  private static DraftRun drafted(List<String> header, IntFunction<String> answers) {
    return DraftRun.of(
        Stream.concat(Stream.of("ID", "Team"), header.stream()).toList(),
        80,
        row -> "p" + row + "," + "ABC".charAt(row % 3) + "," + answers.apply(row));
  }

  @Test
  void itemsOfFiveAndOfSevenPoints_areTwoDimensions() {
    DraftRun run =
        drafted(
            List.of(
                "IT keeps promises",
                "HR keeps promises",
                "IT is quick",
                "HR is quick",
                "IT adds value",
                "HR adds value",
                "IT listens",
                "HR listens"),
            row -> any(row, 4, numbers(1, 5)) + "," + any(row + 100, 4, numbers(1, 7)));

    assertThat(run.proposal().instrument().dimensions())
        .extracting(dimension -> dimension.scale().max())
        .containsExactly(5, 7);
    assertThat(run.files()).doesNotContain("TO DO");
  }

  @Test
  void itemsOfAgreementAndOfFrequency_areTwoDimensions_eachWithItsLabels() {
    DraftRun run =
        drafted(
            List.of(
                "IT keeps promises", "HR keeps promises",
                "How often does IT inform you?", "How often does HR inform you?"),
            row ->
                any(
                        row,
                        2,
                        List.of(
                            "Strongly disagree",
                            "Disagree",
                            "Neither agree nor disagree",
                            "Agree",
                            "Strongly agree"))
                    + ","
                    + any(
                        row + 100, 2, List.of("Never", "Rarely", "Sometimes", "Often", "Always")));

    assertThat(run.proposal().instrument().dimensions())
        .extracting(Dimension::scale)
        .extracting(scale -> scale.labels().get("en"))
        .containsExactly(
            List.of(
                "Strongly disagree",
                "Disagree",
                "Neither agree nor disagree",
                "Agree",
                "Strongly agree"),
            List.of("Never", "Rarely", "Sometimes", "Often", "Always"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nein|Eher nein|Eher ja|Ja",
        "No|Rather no|Rather yes|Yes",
        "Non|Plutôt non|Plutôt oui|Oui",
        "Zdecydowanie nie|Raczej nie|Raczej tak|Zdecydowanie tak",
        "Nee|Eerder niet|Deels|Eerder wel|Ja"
      })
  void ratherYesAndRatherNo_areAScale(String labels) {
    DraftRun run = drafted(ITEMS, row -> any(row, 4, List.of(labels.split("[|]"))));

    assertThat(run.files()).doesNotContain("TO DO");
    assertThat(run.proposal().instrument().dimensions().get(0).scale().labels().values())
        .containsExactly(List.of(labels.split("[|]")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(1 = very slowly; 5 = very quickly)",
        "(1 = unclear; 5 = clear)",
        "(1 = sehr langsam; 5 = sehr schnell)",
        "(1 = not at all; 5 = completely)"
      })
  void wordsForTheEndsInAHeader_areNeitherAskedNorANegation(String scale) {
    DraftRun run =
        drafted(
            ITEMS.stream().map(item -> item + " " + scale).toList(),
            row -> any(row, 4, numbers(1, 5)));

    assertThat(run.files()).contains("scale: {min: 1, max: 5}").doesNotContain("TO DO");
  }

  @ParameterizedTest
  @CsvSource({
    "(1 = very quickly; 5 = very slowly)",
    "(1 = clear; 5 = unclear)",
    "(1 = einfach; 5 = schwierig)"
  })
  void wordsThatFall_turnTheScale(String scale) {
    DraftRun run =
        drafted(
            ITEMS.stream().map(item -> item + " " + scale).toList(),
            row -> any(row, 4, numbers(1, 5)));

    assertThat(run.files()).contains("[\"5\", \"4\", \"3\", \"2\", \"1\"]");
  }

  @Test
  void functionInTheNameOfAGroupAndInItsCodes_isRated() {
    DraftRun run =
        DraftRun.of(
            List.of(
                "_uuid",
                "_submission_time",
                "_index",
                "site",
                "grp_it/IT_reliable",
                "grp_it/IT_fast",
                "grp_hr/HR_reliable",
                "grp_hr/HR_fast"),
            60,
            row -> "u" + row + ",2024-05-01T08:05:00," + row + ",A," + any(row, 4, numbers(1, 5)));

    assertThat(run.functions()).containsExactly("IT", "HR");
    assertThat(run.items()).containsExactly("{function}_reliable", "{function}_fast");
  }

  @Test
  void abbreviationWithPoints_isNoCodeOfAColumn() {
    DraftRun run =
        drafted(
            List.of("TI: cumple", "TI: responde", "RR. HH.: cumple", "RR. HH.: responde"),
            row -> any(row, 4, numbers(1, 5)));

    assertThat(run.functions()).containsExactly("TI", "RR. HH");
  }

  @Test
  void headingOfASummaryBelowTheRecords_isNoRecord() {
    String file =
        IntStream.range(0, 40)
            .mapToObj(row -> "p" + row + ",A," + any(row, 4, numbers(1, 5)))
            .collect(
                Collectors.joining(
                    "\n",
                    "ID,Team," + String.join(",", ITEMS) + "\n",
                    "\n,,,,,\nSummary,,,,,\nMean,,3.2,3.1,3.4,3\n"));
    DraftRun run = DraftRun.of(file, StatedFunctions.none());

    assertThat(run.proposal().facts().records()).isEqualTo(40);
    assertThat(run.proposal().facts().leftOut())
        .containsEntry(LeftOutReason.NOTE, 1L)
        .containsEntry(LeftOutReason.TOTAL, 1L);
  }

  @Test
  void rowOfTypesBelowTheHeader_isNoRecord() {
    DraftRun run =
        DraftRun.of(
            Stream.concat(Stream.of("ID", "Team"), ITEMS.stream()).toList(),
            41,
            row ->
                row == 0
                    ? "string,string,numeric,numeric,numeric,numeric"
                    : "p" + row + ",A," + any(row, 4, numbers(1, 5)));

    assertThat(run.proposal().facts().leftOut()).containsOnly(Map.entry(LeftOutReason.NOTE, 1L));
    assertThat(run.files()).doesNotContain("TO DO");
  }

  @Test
  void notesBehindAFewNumbers_loseNoQuestion_andAreNotTold() {
    DraftRun run =
        drafted(
            List.of("IT: fast", "IT: kind", "HR: fast", "HR: kind"),
            row ->
                IntStream.range(0, 4)
                    .mapToObj(
                        c ->
                            (1 + (row + 3 * c) % 5) + (c < 3 && row % 23 == c ? " (but slow)" : ""))
                    .collect(Collectors.joining(",")));

    assertThat(run.proposal().placed()).hasSize(4);
    assertThat(run.files()).doesNotContain("slow").contains("scale: {min: 1, max: 5}");
  }

  @Test
  void columnsCalledAsOthers_areAnItemOfTheirOwn() {
    DraftRun run =
        drafted(
            List.of(
                "IT keeps promises",
                "HR keeps promises",
                "IT is quick",
                "HR is quick",
                "IT is quick",
                "HR is quick"),
            row ->
                row % 2 == 0
                    ? any(row, 4, numbers(1, 5)) + ",,"
                    : any(row, 2, numbers(1, 5)) + ",,," + any(row + 1, 2, numbers(1, 5)));

    assertThat(run.proposal().placed()).hasSize(6);
    assertThat(run.items()).hasSize(3);
  }

  /** Whole numbers from 0 to 100 beside the weight of each person and the mean of their answers. */
  @Test
  void weightsAndMeansBesideSliders_areOfPersons() {
    DraftRun run = DraftRun.of(SurveyGenerator.of(84001580).text(), StatedFunctions.none());

    assertThat(run.proposal().placed()).isNotEmpty();
  }

  @Test
  void pointsThatAddUpToAHundred_areNoRatings() {
    DraftRun run =
        drafted(
            Stream.concat(ITEMS.stream(), Stream.of("Share of IT", "Share of HR", "Share of L&D"))
                .toList(),
            row -> {
              int it = 5 * (row % 9);
              int hr = 5 * (row % 7);
              return any(row, 4, numbers(1, 5)) + "," + it + "," + hr + "," + (100 - it - hr);
            });

    assertThat(run.proposal().account().leftOut()).containsOnlyKeys(ExclusionReason.SHARED_POINTS);
    assertThat(run.proposal().placed()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1st|2nd|3rd", "1.|2.|3.", "1º|2º|3º", "1er|2e|3e"})
  void ranksInWords_areNoRatings(String ranks) {
    String[] words = ranks.split("[|]");
    DraftRun run =
        drafted(
            Stream.concat(ITEMS.stream(), Stream.of("Rank IT", "Rank HR", "Rank L&D")).toList(),
            row ->
                any(row, 4, numbers(1, 5))
                    + ","
                    + words[row % 3]
                    + ","
                    + words[(row + 1 + row / 3 % 2) % 3]
                    + ","
                    + words[(row + 2 - row / 3 % 2) % 3]);

    assertThat(run.proposal().account().leftOut()).containsOnlyKeys(ExclusionReason.RANKS);
  }

  @Test
  void codeThatStandsOnceARound_isAPerson() {
    DraftRun run =
        DraftRun.of(
            List.of(
                "Code", "Welle", "Abteilung", "IT hilft", "IT hört zu", "HR hilft", "HR hört zu"),
            120,
            row -> "c" + row % 40 + "," + (1 + row / 40) + ",A," + any(row, 4, numbers(1, 5)));

    assertThat(run.files()).contains("respondent: {column: 1}  # an id that repeats");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"it_fast,it_open,hr_fast,hr_open", "it/it_fast,it/it_open,hr/hr_fast,hr/hr_open"})
  void codesOfWordsAndUnderscores_nameFunctions(String names) {
    DraftRun run =
        DraftRun.of(
            Stream.concat(
                    Stream.of("_uuid", "_submission_time", "_index"), Stream.of(names.split(",")))
                .toList(),
            60,
            row -> "u" + row + ",2024-05-01T08:05:00," + row + "," + any(row, 4, numbers(1, 5)));

    assertThat(run.functions()).containsExactly("IT", "HR");
  }

  @Test
  void columnOfAScaleBothWays_whoseEndNobodyChose_isOnThatScale() {
    DraftRun run =
        drafted(
            ITEMS, row -> any(row, 3, numbers(-2, 2)) + "," + any(row + 100, 1, numbers(-1, 2)));

    assertThat(run.proposal().placed()).hasSize(4);
    assertThat(run.files()).contains("scale: {min: -2, max: 2}").doesNotContain("TO DO");
  }

  @ParameterizedTest
  @CsvSource({"5, 7", "5, 6", "5, 10", "7, 10", "4, 5"})
  void functionWhoseAnswersEndClearlyBeforeThoseOfAnother_isAsked(int shorter, int longer) {
    List<String> header = List.of("IT: speed", "IT: care", "HR: speed", "HR: care");
    DraftRun run =
        drafted(
            header,
            row -> any(row, 2, numbers(1, shorter)) + "," + any(row + 100, 2, numbers(1, longer)));

    assertThat(run.files()).contains("TO DO: the file does not tell where this scale begins");
  }

  @Test
  void questionAboutTwoRangesInOneScale_saysWhichColumnsEndWhere() {
    DraftRun run =
        drafted(
            List.of("IT: speed", "IT: care", "HR: speed", "HR: care"),
            row -> any(row, 2, numbers(1, 5)) + "," + any(row + 100, 2, numbers(1, 7)));

    assertThat(run.files().replaceAll("\\s+(?:# )?", " "))
        .contains("columns 3 to 4 from 1 to 5; columns 5 to 6 from 1 to 7");
  }

  @Test
  void functionThatIsRatedLower_isOnTheScaleOfTheOther() {
    List<String> header = List.of("IT: speed", "IT: care", "HR: speed", "HR: care");
    List<String> low = List.of("1", "1", "2", "2", "2", "2", "3", "3", "3", "3", "4");
    DraftRun run =
        drafted(header, row -> any(row, 2, low) + "," + any(row + 100, 2, numbers(2, 5)));

    assertThat(run.files()).doesNotContain("TO DO");
    assertThat(run.proposal().instrument().dimensions())
        .extracting(dimension -> dimension.scale().max())
        .containsExactly(5);
  }

  /** The first round on five points, the second on seven, of which all were given. */
  @Test
  void scaleThatAnotherRoundWasNotAskedOn_isAsked_withTheEndsOfEachRound() {
    List<String> header = List.of("Year", "ID", "IT: Speed", "IT: Trust", "HR: Speed", "HR: Trust");
    DraftRun run =
        DraftRun.of(
            header,
            160,
            row ->
                (row < 80 ? "2023," : "2024,")
                    + row % 80
                    + ","
                    + new Random(row)
                        .ints(4, 1, row < 80 ? 6 : 8)
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(",")),
            StatedFunctions.none());

    assertThat(run.asked()).contains(OpenQuestion.RANGE);
    assertThat(run.proposal().instrumentFile(English.SPEECH).orElseThrow().replace("\n    # ", " "))
        .contains("survey round 2023 from 1 to 5; survey round 2024 from 1 to 7");
  }
}
