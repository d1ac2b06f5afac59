package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.questionnaire.OpenQuestion;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.wording.English;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a draft says of a file beside its items is true of it. */
class DraftedTruthsTest {
  private static final List<String> ITEMS =
      List.of("IT listens", "IT delivers", "HR listens", "HR delivers");

  private static String instrument(String header, int columns) {
    String csv =
        IntStream.range(0, 40)
            .mapToObj(row -> DraftRun.answers(row, columns))
            .collect(Collectors.joining("\n", header + "\n", "\n"));
    return new DraftRun(
            new ProposalReader(new InstrumentLibrary(), StatedFunctions.none())
                .read(
                    new InputSource.StreamInput(
                        "rows.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))),
                    IngestOptions.withDefaults(),
                    Optional.empty(),
                    Optional.empty()))
        .proposal()
        .instrumentFile(English.SPEECH)
        .orElseThrow();
  }

  @Test
  void codesOfColumns_tellNoLanguage() {
    assertThat(instrument("trust1_w1,trust2_w1,trust1_w2,trust2_w2", 4))
        .contains("languages: [en]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "¿Con qué frecuencia Sistemas responde a tiempo?,¿Con qué frecuencia Sistemas le pide su"
            + " opinión?,¿Con qué frecuencia Finanzas responde a tiempo?,¿Con qué frecuencia"
            + " Finanzas le pide su opinión? | es: Preguntas de las columnas 1 a 4",
        "Die IT hilft uns und ist schnell,Die IT ist nicht zu langsam,Die Personalabteilung hilft"
            + " uns und ist schnell,Die Personalabteilung ist nicht zu langsam | de: Fragen in den"
            + " Spalten 1 bis 4"
      })
  void questionsWithoutATitle_areCalledInTheLanguageOfTheDraft(String header, String name) {
    assertThat(instrument(header, 4)).contains("name: {" + name + "}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Own department", "Your department", "Own function", "Eigene Abteilung"})
  void departmentOfTheRespondent_isTheirOwnFunction(String header) {
    DraftRun run =
        DraftRun.of(
            List.of("ID", "Function rated", header, "Quick", "Fair", "Clear"),
            80,
            row ->
                row / 2
                    + ","
                    + List.of("IT", "HR").get(row % 2)
                    + ","
                    + List.of("IT", "HR", "Sales").get(row / 2 % 3)
                    + ","
                    + DraftRun.answers(row, 3));

    assertThat(run.study()).contains("own_function: {column: 3}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Comments", "Anything else?", "Anmerkungen", "Remarks 2", "Observaciones"})
  void fieldToWriteIn_isNoChoice_thoughFewWroteInIt(String header) {
    List<String> columns = new ArrayList<>(ITEMS);
    columns.add(header);
    DraftRun run =
        DraftRun.of(
            columns,
            40,
            row -> DraftRun.answers(row, 4) + "," + List.of("", "", "", "ok", "none").get(row % 5));

    assertThat(run.proposal().account().leftOut().get(ExclusionReason.FREE_TEXT))
        .extracting(ExportColumn::name)
        .containsExactly(header);
  }

  @Test
  void numberWithAndWithoutItsWords_isOneAnswer() {
    DraftRun run =
        DraftRun.of(
            ITEMS,
            40,
            row ->
                IntStream.range(0, 4)
                    .map(i -> 1 + (row + i * 3) % 5)
                    .mapToObj(n -> n == 5 && row % 2 == 0 ? "5 = great" : String.valueOf(n))
                    .collect(Collectors.joining(",")));

    assertThat(run.asked()).isEmpty();
    assertThat(run.proposal().instrument().dimensions().get(0).scale().max()).isEqualTo(5);
  }

  @Test
  void wordsAtBothEndsOfNumbers_tellWhichIsTheBest() {
    DraftRun run = answered(List.of("1 (excellent)", "2", "3", "4", "5 (poor)"));

    assertThat(run.asked()).isEmpty();
    assertThat(run.files()).contains("[\"5 (poor)\", \"4\", \"3\", \"2\", \"1 (excellent)\"]");
  }

  @Test
  void labelsOfOneScaleInTwoLanguages_areItsPointsTwice() {
    DraftRun run =
        answered(
            List.of(
                "Strongly disagree",
                "Disagree",
                "Neither agree nor disagree",
                "Agree",
                "Strongly agree",
                "stimme gar nicht zu",
                "stimme eher nicht zu",
                "teils/teils",
                "stimme eher zu",
                "stimme voll zu"));

    assertThat(run.asked()).isEmpty();
    assertThat(run.proposal().instrument().dimensions().get(0).scale().max()).isEqualTo(5);
  }

  @Test
  void questionForAMark_isARating() {
    DraftRun run =
        DraftRun.ofQuestions(
            List.of(
                "Welk cijfer geeft u ICT?", "Welk cijfer geeft u HR?", "Welk cijfer geeft u L&D?"),
            StatedFunctions.none());

    assertThat(run.proposal().placed()).hasSize(3);
  }

  /** Four columns in which all labels are given by chance. */
  private static DraftRun answered(List<String> labels) {
    return DraftRun.of(
        ITEMS,
        80,
        row ->
            new Random(row)
                .ints(4, 0, labels.size())
                .mapToObj(labels::get)
                .collect(Collectors.joining(",")));
  }

  @Test
  void roundsWithTheSameWordInFront_areRounds() {
    DraftRun run =
        DraftRun.of(
            List.of(
                "Employee code",
                "Survey",
                "IT listens",
                "IT delivers",
                "HR listens",
                "HR delivers"),
            80,
            row -> "e" + row / 2 + ",Pulse Q" + (1 + row % 2) + "," + DraftRun.answers(row, 4));

    assertThat(run.study()).contains("wave: {column: 2}", "waves: [Pulse Q1, Pulse Q2]");
    assertThat(run.asked()).isEmpty();
  }

  @Test
  void questionAboutAScale_countsTheAnswersAboutAllFunctions() {
    DraftRun run =
        DraftRun.of(
            List.of("IT [a]", "IT [b]", "gap", "HR [a]", "HR [b]"),
            40,
            row ->
                IntStream.range(0, 5)
                    .mapToObj(i -> i == 2 ? "x" + row : String.valueOf(2 + (row + i) % 3))
                    .collect(Collectors.joining(",")));

    // four columns of forty answers, each of three points as often
    assertThat(run.files()).contains("2 (5", "3 (5", "4 (5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Valore de 1 (muy mal) a 5 (muy bien): ",
        "Da 1 (molto male) a 5 (molto bene): ",
        "Note de 1 (très mal) à 5 (très bien): "
      })
  void endsInAHeader_areUnderstood_inOtherLanguages(String stem) {
    DraftRun run =
        DraftRun.ofQuestions(
            List.of(stem + "IT [a]", stem + "IT [b]", stem + "HR [a]", stem + "HR [b]"),
            StatedFunctions.none());

    assertThat(run.asked()).isEmpty();
    assertThat(run.files()).contains("scale: {min: 1, max: 5}");
  }

  @Test
  void questionWithItsRowBehind_isAskedInItsOwnWords_andAddressesAreDropped() {
    DraftRun run =
        DraftRun.of(
            List.of(
                "ID",
                "Heure de début",
                "Heure de fin",
                "Adresse de messagerie",
                "Le service comprend nos besoins.IT",
                "Le service comprend nos besoins.RH",
                "Le service tient ses engagements.IT",
                "Le service tient ses engagements.RH"),
            40,
            row -> row + ",3/4/24 10:00,3/4/24 10:05,anonyme," + DraftRun.answers(row, 4));

    assertThat(run.items())
        .containsExactly("Le service comprend nos besoins.", "Le service tient ses engagements.");
    assertThat(run.proposal().account().leftOut().get(ExclusionReason.PERSONAL))
        .extracting(ExportColumn::name)
        .containsExactly("Adresse de messagerie");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q6 Number of team members",
        "Trainings attended last year",
        "Children in household",
        "7. Anzahl der Kinder im Haushalt",
        "Number of direct reports at this site"
      })
  void whatIsCounted_isNoRating(String header) {
    List<String> columns = new ArrayList<>(ITEMS);
    columns.add(header);
    DraftRun run = DraftRun.of(columns, 40, row -> DraftRun.answers(row, 5));

    assertThat(run.proposal().account().leftOut().get(ExclusionReason.COUNTS))
        .extracting(ExportColumn::name)
        .containsExactly(header);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Disagree strongly > Disagree > Neutral > Agree > Agree strongly",
        "Very difficult > Difficult > Neither > Easy > Very easy",
        "Per niente > Poco > Abbastanza > Molto",
        "Very low > Low > Medium > High > Very high",
        "Sehr gering > Gering > Mittel > Hoch > Sehr hoch",
        "Très faible > Faible > Moyen > Élevé > Très élevé",
        "Nada > Poco > Bastante > Mucho",
        "Stämmer inte alls > Stämmer ganska dåligt > Stämmer delvis > Stämmer ganska bra > Stämmer"
            + " helt"
      })
  void knownFamilyOfLabels_isPutInOrder(String labels) {
    List<String> order = List.of(labels.split(" > "));
    DraftRun run =
        DraftRun.of(
            ITEMS,
            60,
            row ->
                IntStream.range(0, 4)
                    .mapToObj(i -> order.get((row * 3 + i * (1 + row % 2)) % order.size()))
                    .collect(Collectors.joining(",")));

    assertThat(run.asked()).isEmpty();
    assertThat(run.study()).contains("labels: [" + String.join(", ", order) + "]");
  }

  @Test
  void codesOfFunctions_areCalledByTheirNames() {
    DraftRun run =
        DraftRun.ofQuestions(
            List.of("it_1", "it_2", "hr_1", "hr_2", "ld_1", "ld_2"), StatedFunctions.none());

    assertThat(run.functions()).containsExactly("IT", "HR", "L&D");
  }

  @Test
  void whatAPlatformPutIn_isNoTitle() {
    DraftRun run =
        DraftRun.ofQuestions(
            List.of(
                "How do you rate ${lm://Field/1}? [IT] - It is quick",
                "How do you rate ${lm://Field/1}? [IT] - It is fair",
                "How do you rate ${lm://Field/1}? [HR] - It is quick",
                "How do you rate ${lm://Field/1}? [HR] - It is fair"),
            StatedFunctions.none());

    assertThat(run.proposal().instrument().dimensions().get(0).name().in("en"))
        .doesNotContain("${");
  }

  @Test
  void halfStars_areAPointEach_andTheirEndsAreAsked() {
    DraftRun run =
        DraftRun.of(
            ITEMS,
            60,
            row ->
                IntStream.range(0, 4)
                    .map(i -> 2 + (row * 5 + i * (1 + row % 3)) % 9)
                    .mapToObj(halves -> halves / 2 + (halves % 2 == 0 ? ".0" : ".5"))
                    .collect(Collectors.joining(",")));

    assertThat(run.asked()).hasSize(4).containsOnly(OpenQuestion.RANGE);
    assertThat(run.files())
        .contains("scale: {min: 1, max: 9, labels: {en: [\"1.0\", \"1.5\", \"2.0\"");
  }

  @Test
  void codesThatAPlatformGaveToThePoints_areAsked() {
    DraftRun run =
        DraftRun.of(
            ITEMS,
            60,
            row ->
                IntStream.range(0, 4)
                    .mapToObj(i -> String.valueOf(21 + (row * 3 + i * (1 + row % 2)) % 5))
                    .collect(Collectors.joining(",")));

    assertThat(run.asked()).hasSize(4).containsOnly(OpenQuestion.ORDER);
    assertThat(run.files()).contains("scale: {min: 21, max: 25}");
  }

  @Test
  void oneColumnOfHighNumbers_isNoScale() {
    List<String> columns = new ArrayList<>(ITEMS);
    columns.add("Room");
    DraftRun run = DraftRun.of(columns, 60, row -> DraftRun.answers(row, 4) + "," + (21 + row % 5));

    assertThat(run.proposal().instrument().items()).hasSize(2);
    assertThat(run.asked()).isEmpty();
  }
}
