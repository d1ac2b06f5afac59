package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.instrument.SurveyItem;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What headers say in words that a list may lack: read by what stands below them, or asked. */
class StrangersHeadersTest {
  private static final List<String> RATED =
      List.of("IT: speed", "IT: tone", "HR: speed", "HR: tone");

  private static DraftRun beside(String header, List<String> values) {
    return DraftRun.of(
        Stream.concat(Stream.of(header), RATED.stream()).toList(),
        60,
        row -> values.get(row % values.size()) + "," + DraftRun.answers(row, 4));
  }

  @ParameterizedTest
  @CsvSource({
    "In welchem Werk arbeiten Sie?",
    "In welcher Filiale sind Sie tätig?",
    "Dans quelle usine travaillez-vous ?",
    "¿En qué planta trabaja?",
    "In welke fabriek werkt u?"
  })
  void questionForAPlace_isTheUnit(String header) {
    DraftRun draft = beside(header, List.of("North", "South", "East"));

    assertThat(draft.asked()).isEmpty();
    assertThat(draft.study()).contains("unit: {column: 1}");
  }

  @ParameterizedTest
  @CsvSource({
    "education23, Mavo, Mbo, Hbo",
    "edu_q, Hauptschule, Realschule, Abitur",
    "formation22, CAP, BTS, Licence"
  })
  void howFarSomebodyWentToSchool_isNoPlace(String header, String one, String two, String three) {
    assertThat(beside(header, List.of(one, two, three)).asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Submitted", "Completed", "Abgeschickt", "Soumis le"})
  void daysFarApart_underAHeaderOfAnsweredSurveys_areAskedAsRounds(String header) {
    DraftRun draft =
        DraftRun.of(
            Stream.concat(Stream.of(header), RATED.stream()).toList(),
            60,
            row ->
                "2025-%s-%02d,".formatted(row < 30 ? "03" : "09", 1 + row % 20)
                    + DraftRun.answers(row, 4));

    assertThat(draft.study()).contains("wave: \"?\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Business area rated", "Support function assessed", "Rated business unit"})
  void kindOfPlaceInTwoWords_besideAWordOfRating_saysWhatEachRecordRates(String header) {
    List<String> functions = List.of("Human Resources", "Information Technology", "Training");
    DraftRun draft =
        DraftRun.of(
            List.of("Participant", header, "Clear", "Fast", "Fair"),
            90,
            row -> "P" + row / 3 + "," + functions.get(row % 3) + "," + DraftRun.answers(row, 3));

    assertThat(draft.asked()).isEmpty();
    assertThat(draft.study()).contains("function: {column: 2}");
  }

  @Test
  void yearsThatSomebodyHasWorked_areNoIdsOfPersons_besideAColumnOfFunctions() {
    List<String> functions = List.of("IT", "HR", "L&D", "BU");
    DraftRun draft =
        DraftRun.of(
            List.of("Hoeveel jaar werkt u hier al?", "function", "Helder", "Snel", "Eerlijk"),
            48,
            row ->
                (1 + row * 7 % 31) + "," + functions.get(row % 4) + "," + DraftRun.answers(row, 3));

    assertThat(draft.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"reversed", "Reverse scored", "umgepolt", "negatively worded", "inversé"})
  void itemThatSquareBracketsCallTurned_isNoRowOfAGrid(String remark) {
    Random random = new Random(3);
    DraftRun draft =
        DraftRun.of(
            List.of("clear_1", "clear_2", "clear_3 [" + remark + "]"),
            80,
            row -> {
              double mood = random.nextGaussian();
              return Stream.of(mood, mood, -mood)
                  .map(m -> Math.max(1, Math.min(5, Math.round(3 + m + random.nextGaussian()))))
                  .map(String::valueOf)
                  .collect(Collectors.joining(","));
            });

    Proposal proposal = draft.proposal();
    assertThat(proposal.questions()).isEmpty();
    assertThat(proposal.instrument().items())
        .extracting(SurveyItem::reversed)
        .containsExactly(false, false, true);
  }

  @Test
  void wordsAtBothEndsOfNumbers_areEnds_thoughOneMayMeanNoAnswer() {
    List<String> points = List.of("1 - trifft nicht zu", "2", "3", "4", "5 - trifft voll zu");
    DraftRun draft =
        DraftRun.of(
            RATED,
            60,
            row ->
                new Random(row)
                    .ints(4, 0, 5)
                    .mapToObj(points::get)
                    .collect(Collectors.joining(",")));

    assertThat(draft.asked()).isEmpty();
    assertThat(draft.proposal().instrument().dimensions())
        .extracting(Dimension::scale)
        .extracting(ResponseScale::options)
        .containsOnly(5);
  }

  @Test
  void wordAtOneEndThatMayMeanNoAnswer_besideWordsAtTheNextNumber_isAsked() {
    List<String> points =
        List.of("0 - trifft nicht zu", "1 - trifft gar nicht zu", "2", "3", "4 - trifft voll zu");
    DraftRun draft =
        DraftRun.of(
            RATED,
            60,
            row ->
                IntStream.range(0, 4)
                    .mapToObj(i -> points.get((row * 3 + i * (row % 4 + 1)) % 5))
                    .collect(Collectors.joining(",")),
            StatedFunctions.none());

    assertThat(draft.asked()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"N", "No.", "ID"})
  void fewWordsThatManyRecordsHave_areNoPersons_whateverTheirHeader(String header) {
    DraftRun draft = beside(header, List.of("North", "South", "East"));

    assertThat(draft.study())
        .contains("TO DO: column 1: no column is known to say where people work")
        .doesNotContain("several records have the same id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(seconds)", "[in Sekunden]", "(ms)", "(sec.)"})
  void timeBesideEachQuestion_isNoItem(String unit) {
    DraftRun draft =
        DraftRun.of(
            RATED.stream().flatMap(q -> Stream.of(q, q + " " + unit)).toList(),
            60,
            row ->
                new Random(row)
                    .ints(4, 1, 6)
                    .mapToObj(n -> n + "," + (3 + n * row % 37))
                    .collect(Collectors.joining(",")));

    assertThat(draft.asked()).isEmpty();
    assertThat(draft.items()).hasSize(2);
    assertThat(draft.proposal().account().leftOut()).containsOnlyKeys(ExclusionReason.PARADATA);
  }

  @Test
  void countsBelowThePointsOfAScale_besideANumberOfPeople_areNoAnswers() {
    DraftRun draft =
        DraftRun.of(
            List.of("Question", "1", "2", "3", "4", "5", "n"),
            8,
            row -> {
              List<Integer> counts = new Random(row).ints(5, 2, 30).boxed().toList();
              return "Item %s,%s,%d"
                  .formatted(
                      (char) ('A' + row),
                      counts.stream().map(String::valueOf).collect(Collectors.joining(",")),
                      counts.stream().mapToInt(n -> n).sum());
            });

    assertThat(draft.read().value()).isEmpty();
    assertThat(draft.messages())
        .anyMatch(said -> said.contains("counts or means of several people"));
  }

  @Test
  void answersInRows_ofASubmission_areReadAsARecordEach() {
    List<String> items = List.of("Listens well", "Keeps its word", "Says why");
    DraftRun draft =
        DraftRun.of(
            List.of("Submission", "Item", "Function", "Score"),
            240,
            row ->
                "S%d,%s,%s,%d"
                    .formatted(
                        row / 6,
                        items.get(row % 3),
                        row / 3 % 2 == 0 ? "IT" : "HR",
                        1 + new Random(row).nextInt(5)));

    assertThat(draft.asked()).isEmpty();
    assertThat(draft.items()).isEqualTo(items);
  }

  @ParameterizedTest
  @ValueSource(strings = {"88888", "77777", "99998"})
  void codesOfFiveDigits_areNoPoints(String code) {
    DraftRun draft =
        DraftRun.of(
            RATED,
            60,
            row -> row % 7 == 0 ? code + "," + DraftRun.answers(row, 3) : DraftRun.answers(row, 4));

    assertThat(draft.asked()).isEmpty();
    assertThat(draft.study()).contains("missing: [\"" + code + "\"]");
  }

  @ParameterizedTest
  @CsvSource({"star, stars", "Stern, Sterne", "étoile, étoiles", "punto, puntos", "Punkt, Punkte"})
  void numbersOfStars_areThePoints(String one, String several) {
    DraftRun draft =
        DraftRun.of(
            RATED,
            60,
            row ->
                new Random(row)
                    .ints(4, 1, 6)
                    .mapToObj(n -> n + " " + (n == 1 ? one : several))
                    .collect(Collectors.joining(",")));

    assertThat(draft.asked()).isEmpty();
    assertThat(draft.proposal().instrument().dimensions())
        .extracting(Dimension::scale)
        .containsOnly(ResponseScale.of(1, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"IBAN", "SSN", "Social security no.", "Passport number", "Codice fiscale"})
  void numbersThatAuthoritiesGaveToPersons_areNeverRead(String header) {
    DraftRun draft =
        DraftRun.of(
            Stream.concat(Stream.of(header), RATED.stream()).toList(),
            60,
            row -> (100 + row) + "-45-" + (6000 + row) + "," + DraftRun.answers(row, 4));

    assertThat(
            draft.read().value().orElseThrow().proposal().orElseThrow().facts().layout().columns())
        .filteredOn(column -> column.kind() == ColumnKind.IDENTIFYING)
        .hasSize(1);
  }

  @Test
  void knownLabels_tellTheLanguageOfShortTexts() {
    List<String> points = List.of("Nooit", "Zelden", "Soms", "Vaak", "Altijd");
    String csv =
        IntStream.range(0, 60)
            .mapToObj(
                row ->
                    new Random(row)
                        .ints(4, 0, 5)
                        .mapToObj(points::get)
                        .collect(Collectors.joining(",")))
            .collect(
                Collectors.joining("\n", "ICT: snel,ICT: prettig,HR: snel,HR: prettig\n", "\n"));

    assertThat(DraftRun.of(csv, StatedFunctions.none(), Optional.empty()).files())
        .contains("languages: [nl]");
  }

  @Test
  void functionsInLowerCase_aloneInBrackets_areRated() {
    List<String> rated = List.of("it", "hr", "learning & development", "business units");
    DraftRun draft = DraftRun.ofEach(rated, List.of("speed", "tone"), (f, q) -> q + " (" + f + ")");

    assertThat(draft.asked()).isEmpty();
    assertThat(draft.functions()).hasSize(4);
    assertThat(draft.items()).containsExactly("speed ({function})", "tone ({function})");
  }

  @Test
  void measuresInLowerCase_inBrackets_areNoFunctions() {
    DraftRun draft =
        DraftRun.ofEach(
            List.of("hr", "min"), List.of("speed", "tone"), (f, q) -> q + " (" + f + ")");

    assertThat(draft.functions()).doesNotContain("hr");
  }
}
