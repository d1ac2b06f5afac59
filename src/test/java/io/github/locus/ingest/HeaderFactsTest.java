package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.questionnaire.StatedFunctions;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a header says goes before what its cells look like. */
class HeaderFactsTest {
  private static final List<String> FUNCTIONS = List.of("IT", "HR", "L&D", "BU");

  /** Numbers up to the highest, in columns of which each has the same legend behind its question. */
  private static DraftRun numbered(String legend, int highest) {
    List<String> header = FUNCTIONS.stream().map(f -> f + " helps us (" + legend + ")").toList();
    return DraftRun.of(header, 60, row -> answers(row, highest, header.size()));
  }

  private static String answers(int row, int highest, int columns) {
    return new Random(row)
        .ints(columns, 1, highest + 1)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1=strongly disagree ... 5=strongly agree, 6=don't know; 6; 5",
        "1 = strongly disagree, 5 = strongly agree, 6 = not applicable; 6; 5",
        "1: never, 5: always, 6: undecided; 6; 5",
        "1 = trifft nicht zu, 4 = trifft voll zu, 5 = weiß nicht; 5; 4",
        "1 = pas du tout d'accord, 5 = tout à fait d'accord, 6 = sans opinion; 6; 5",
      })
  void numberThatTheHeaderCallsNoAnswer_isNoPointOfTheScale(String legend, int code, int highest) {
    DraftRun draft = numbered(legend, code);

    assertThat(draft.asked()).isEmpty();
    assertThat(draft.files()).contains("scale: {min: 1, max: " + highest + "}");
    assertThat(draft.study()).contains("missing: [\"" + code + "\"]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1 = disagree, 2 = undecided, 3 = agree; 3",
        "1 = trifft nicht zu, 5 = trifft voll zu; 5",
      })
  void wordThatMayBeAPoint_isOneBetweenOthersAndAtTheLowEnd(String legend, int highest) {
    DraftRun draft = numbered(legend, highest);

    assertThat(draft.files()).contains("scale: {min: 1, max: " + highest + "}");
    assertThat(draft.study()).doesNotContain("missing");
  }

  @Test
  void numberThatOneHeaderCallsNoAnswer_isNoneInAllColumnsOfTheScale() {
    DraftRun draft =
        DraftRun.of(
            List.of("IT is open (0 = no opinion)", "IT is quick", "HR is open", "HR is quick"),
            60,
            row -> row % 5 == 0 ? "0,3,0,4" : DraftRun.answers(row, 4));

    assertThat(draft.asked()).isEmpty();
    assertThat(draft.study()).contains("missing: [\"0\"]", "2 of 2 items");
  }

  @ParameterizedTest
  @CsvSource({"'',''", "'Unnamed: 2','Unnamed: 4'"})
  void cellsMergedOverTheColumnsOfAFunction_nameTheFunctionOfEach(String second, String fourth) {
    String csv =
        "Site,IT,%s,HR,%s%n,Listens,Delivers,Listens,Delivers%n".formatted(second, fourth)
            + rows(4);

    DraftRun draft = DraftRun.of(csv, StatedFunctions.none());

    assertThat(draft.functions()).containsExactly("IT", "HR");
    assertThat(draft.items()).containsExactly("Listens", "Delivers");
    assertThat(draft.proposal().facts().records()).isEqualTo(60);
    assertThat(draft.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(1 best, 6 worst)",
        "(1 best - 6 worst)",
        "(1 very good / 6 very bad)",
        "(1 beste; 6 schlechteste)",
        "(1 sehr gut bis 6 sehr schlecht)",
        "(1 meilleur, 6 pire)",
        "(rate 1-6, 1 is highest)",
        "on a scale from 1 to 6, with 1 being the best",
        "from 1 (best) to 6",
        "(de 1 « très bien » à 6 « très mauvais »)",
        "de 1 muy bueno a 6 muy malo",
        "(da 1 ottimo a 6 pessimo)",
        "(de 1 muito bom a 6 muito mau)",
        "van 1 zeer goed tot 6 zeer slecht",
        "(od 1 bardzo dobrze do 6 bardzo źle)"
      })
  void endsInBracketsOfTheHeader_tellRangeAndDirection(String ends) {
    DraftRun run =
        DraftRun.of(
            Stream.of("IT - speed ", "IT - care ", "HR - speed ", "HR - care ")
                .map(question -> question + ends)
                .toList(),
            60,
            row -> row == 0 ? "6,5,4,4" : DraftRun.answers(row, 4),
            StatedFunctions.none());

    assertThat(run.asked()).isEmpty();
    assertThat(run.files())
        .contains(
            "scale: {min: 1, max: 6, labels: {en: [\"6\", \"5\", \"4\", \"3\", \"2\", \"1\"]}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"with 1 being the best", "(1 stands for fast)"})
  void oneEndThatTheHeaderCallsTheBest_isAskedWhereItNamesNoOther(String end) {
    assertThat(numbered(end, 5).files())
        .contains("TO DO: the file does not tell whether 1 or 5 is the best");
  }

  @Test
  void scaleBelowEachHeader_isNoRecordAndTellsTheDirection() {
    DraftRun run =
        DraftRun.of(
            List.of("ID", "IT_1", "IT_2", "HR_1", "HR_2"),
            61,
            row ->
                row == 0
                    ? ("," + "\"1=agree, 5=disagree\",".repeat(4)).replaceAll(",$", "")
                    : row + "," + answers(row, 5, 4));

    assertThat(run.proposal().facts().records()).isEqualTo(60);
    assertThat(run.files()).contains("labels: {en: [\"5\", \"4\", \"3\", \"2\", \"1\"]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(1 worst, 6 best)",
        "(1 sehr schlecht bis 6 sehr gut)",
        "from 1 (poor) to 6 (great)",
        "(rate 1-6, 6 is highest)"
      })
  void endsInBracketsOfTheHeader_thatRise_leaveTheNumbersAsTheyAre(String ends) {
    DraftRun run =
        DraftRun.of(
            List.of("IT - speed " + ends, "HR - speed " + ends),
            60,
            row -> row == 0 ? "6,5" : DraftRun.answers(row, 2),
            StatedFunctions.none());

    assertThat(run.asked()).isEmpty();
    assertThat(run.files()).contains("scale: {min: 1, max: 6}");
  }

  @Test
  void answersBelowColumnsWithoutNames_areNoHeader() {
    List<String> labels = List.of("Disagree", "Neutral", "Agree");
    String csv =
        IntStream.range(0, 60)
            .mapToObj(
                row ->
                    "A,"
                        + new Random(row)
                            .ints(4, 0, 3)
                            .mapToObj(labels::get)
                            .collect(Collectors.joining(",")))
            .collect(Collectors.joining("\n", "Site,IT helps,,HR helps,\n", "\n"));

    assertThat(DraftRun.of(csv, StatedFunctions.none()).proposal().facts().records()).isEqualTo(60);
  }

  @Test
  void textsBehindOneCode_areTheRowsOfItsGrid() {
    DraftRun draft =
        DraftRun.of(
            List.of("Q1. IT", "Q1. HR", "Q1. L&D", "Q2. IT", "Q2. HR", "Q2. L&D"),
            60,
            row -> answers(row, 5, 6));

    assertThat(draft.functions()).containsExactly("IT", "HR", "L&D");
    assertThat(draft.items()).containsExactly("Q1", "Q2");
    assertThat(draft.asked()).isEmpty();
  }

  @Test
  void textsOfTwoLanguages_areFiledUnderBoth() {
    List<String> labels =
        List.of(
            "Stimme gar nicht zu / Strongly disagree",
            "Stimme nicht zu / Disagree",
            "Weder noch / Neither",
            "Stimme zu / Agree",
            "Stimme voll zu / Strongly agree");
    List<String> header =
        List.of(
            "Standort / Site",
            "IT versteht unsere Arbeit / IT understands our work",
            "HR versteht unsere Arbeit / HR understands our work",
            "IT hilft uns / IT helps us",
            "HR hilft uns / HR helps us");

    DraftRun draft =
        DraftRun.of(
            header,
            60,
            row ->
                new Random(row)
                    .ints(4, 0, labels.size())
                    .mapToObj(labels::get)
                    .collect(Collectors.joining(",", row % 2 == 0 ? "Bonn," : "Ulm,", "")));

    assertThat(draft.asked()).isEmpty();
    assertThat(draft.files())
        .contains(
            "languages: [de, en]",
            "labels: {de: [Stimme gar nicht zu, Stimme nicht zu, Weder noch, Stimme zu, Stimme voll zu],"
                + " en: [Strongly disagree, Disagree, Neither, Agree, Strongly agree]}",
            "{de: \"{function} versteht unsere Arbeit\", en: \"{function} understands our work\"}",
            "unit: {column: 1}",
            "labels: [\"Stimme gar nicht zu / Strongly disagree\",");
  }

  private static String rows(int columns) {
    return IntStream.range(0, 60)
        .mapToObj(row -> (row % 2 == 0 ? "North," : "South,") + answers(row, 5, columns))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
