package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.proposal.ColumnOutcome;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.words.RoundNames;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no header says of a column, its values make likely: the draft asks. */
class RolesWithoutColumnTest {
  private static final List<String> PLACES = List.of("Valves", "Pumps", "Motors");
  private static final List<String> RATED = List.of("IT", "HR", "Legal");

  /** A file of 60 records that rate two functions, with a column of the values. */
  private static DraftRun beside(String header, List<String> values) {
    return beside(header, r -> values.get(r * 7 / 3 % values.size()));
  }

  private static DraftRun beside(String header, IntFunction<String> value) {
    return DraftRun.of(
        List.of("Nr", header, "IT helps", "IT listens", "HR helps", "HR listens"),
        60,
        r -> (1000 + r) + "," + value.apply(r) + "," + DraftRun.answers(r, 4),
        StatedFunctions.none());
  }

  /** The study file, each comment in one line. */
  private static String study(DraftRun run) {
    return run.study().replaceAll("\\n *# ", " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Business Area", "¿En qué nave trabajas?", "Oddil", "Block C"})
  void placesUnderAHeaderThatIsNotKnown_areAskedForAsUnits(String header) {
    DraftRun run = beside(header, PLACES);

    assertThat(study(run))
        .contains("column 2 with 3 values (", "Valves 2", "\n  unit: \"?\"")
        .contains("{column: 2}");
    assertThat(run.proposal().account().asked())
        .extracting(asked -> asked.column().index())
        .containsExactly(1);
  }

  @Test
  void severalColumnsOfPlaces_areOneQuestion() {
    DraftRun run =
        DraftRun.of(
            List.of("Nr", "Zweig", "IT helps", "IT listens", "HR helps", "HR listens", "Haus"),
            60,
            r ->
                (1000 + r)
                    + ","
                    + PLACES.get(r % 3)
                    + ","
                    + DraftRun.answers(r, 4)
                    + ","
                    + List.of("Kiel", "Ulm").get(r / 7 % 2),
            StatedFunctions.none());

    assertThat(study(run)).containsOnlyOnce("unit: \"?\"").contains("Pumps 20", "column 7 with 2");
    assertThat(run.proposal().account().asked()).hasSize(2);
  }

  @Test
  void aKnownUnit_leavesNothingToAsk() {
    DraftRun run =
        DraftRun.of(
            List.of("Nr", "Zweig", "Site", "IT helps", "IT listens", "HR helps", "HR listens"),
            60,
            r ->
                (1000 + r)
                    + ","
                    + PLACES.get(r % 3)
                    + ","
                    + List.of("Kiel", "Ulm").get(r / 7 % 2)
                    + ","
                    + DraftRun.answers(r, 4),
            StatedFunctions.none());

    assertThat(study(run)).contains("unit: {column: 3}").doesNotContain("\"?\"");
  }

  @ParameterizedTest
  @CsvSource({
    "Gender, Sales;Plant",
    "education21, Sales;Plant",
    "Block C, male;female",
    "Block C, 25-34;35-44;45+",
    "Block C, < 1 year;1 year;2 years",
    "Block C, Daily;Weekly;Never",
    "Block C, Manager;Peer;Self",
    "Block C, Agree;Disagree;Neutral",
    "Block C, yes;no",
    "Office days, 1;2;3",
    "Comments, fine;bad"
  })
  void whatPeopleAreOrThink_isNoUnit(String header, String values) {
    assertThat(beside(header, List.of(values.split(";"))).study()).doesNotContain("unit: \"?\"");
  }

  @Test
  void valuesThatFewHold_areNoUnits() {
    assertThat(beside("Block C", r -> "v" + r % 30).study()).doesNotContain("unit: \"?\"");
  }

  @Test
  void valuesThatMayBePersons_areCounted_andNotShown() {
    assertThat(beside("Zelle", List.of("Anna Schmidt Team", "Peter Braun Team")).study())
        .doesNotContain("Schmidt 2")
        .doesNotContain("(Anna");
  }

  @ParameterizedTest
  @ValueSource(strings = {"grp_bg/site", "data/background/site"})
  void groupsOfQuestions_inFrontOfAHeader_areNoPartOfIt(String header) {
    assertThat(beside(header, List.of("goma", "bukavu")).study()).contains("unit: {column: 2}");
  }

  @Test
  void whereSomebodyWorks_answeredWithPlacesThatAreNoFunctions_isTheUnit() {
    assertThat(beside("Where do you work?", List.of("Warehouse", "Head office")).study())
        .contains("unit: {column: 2}");
  }

  /** A file of 120 records, each about a function, with a column of the values. */
  private static DraftRun about(String header, String other, IntFunction<String> value) {
    return DraftRun.of(
        List.of("ID", header, other, "Speed", "Clarity", "Courtesy"),
        120,
        r ->
            "P"
                + r / 3
                + ","
                + RATED.get(r % 3)
                + ","
                + value.apply(r)
                + ","
                + DraftRun.answers(r, 3),
        StatedFunctions.none());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Responsable del servicio", "Geführt von", "Beurteilt"})
  void valuesThatStandBesideOneFunctionAlone_areAskedForAsLeaders(String header) {
    DraftRun run = about("Function rated", header, r -> "L" + r % 3 + r / 3 % 2);

    assertThat(study(run))
        .contains("\n  leader: \"?\"", "column 3 with 6 values?")
        .doesNotContain("L00");
  }

  @Test
  void valuesThatStandBesideAnyFunction_areNoLeaders() {
    assertThat(about("Function rated", "Zweig", r -> PLACES.get(r / 3 % 3)).study())
        .doesNotContain("leader: \"?\"")
        .contains("unit: \"?\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Welches Mal", "Stand"})
  void timesUnderAHeaderThatIsNotKnown_areAskedForAsRounds(String header) {
    assertThat(beside(header, List.of("Spring 2024", "Autumn 2024")).study())
        .contains("\n  wave: \"?\"");
  }

  @Test
  void functionsUnderAHeaderThatIsNotKnown_areAskedForAsWhatIsRated() {
    DraftRun run =
        DraftRun.of(
            List.of("Ticket", "Assigned Group", "How satisfied were you?", "Was it quick?"),
            60,
            r ->
                "T"
                    + r
                    + ","
                    + List.of("Finance Helpdesk", "HR Shared Services", "IT Service Desk")
                        .get(r % 3)
                    + ","
                    + DraftRun.answers(r, 2),
            StatedFunctions.none());

    assertThat(study(run)).contains("function: \"?\"", "Finance Helpdesk 20");
  }

  @Test
  void anAskedColumn_isNotLeftOut() {
    assertThat(beside("Zweig", PLACES).proposal().account().outcomes())
        .noneMatch(ColumnOutcome.LeftOut.class::isInstance);
    assertThat(beside("Zweig", PLACES).proposal().fields())
        .filteredOn(field -> field.field() == StudyField.UNIT)
        .hasSize(1);
  }

  @Test
  void unitsWrittenInSeveralWays_areOneInTheStudyFile() {
    assertThat(beside("Region", List.of("North", "north", "South", "SOUTH")).study())
        .contains("\nunits:\n  North: [north]\n  South: [SOUTH]\n");
  }

  @Test
  void idsThatLostTheirZerosInOneRound_areAsked() {
    DraftRun run =
        DraftRun.of(
            List.of("PersNr", "Wave", "IT helps", "IT listens", "HR helps", "HR listens"),
            80,
            r -> (r < 40 ? "%03d,1,".formatted(r + 1) : r - 39 + ",2,") + DraftRun.answers(r, 4));

    assertThat(study(run)).contains("respondent: \"?\"", "as a spreadsheet takes zeros away");
  }

  @Test
  void rowsAboutAllFunctions_areOfNone() {
    DraftRun run =
        DraftRun.of(
            List.of("ID", "Function", "responds quickly", "gives advice", "is fair"),
            60,
            r ->
                "P"
                    + r / 3
                    + ","
                    + List.of("IT", "HR", "Total").get(r % 3)
                    + ","
                    + DraftRun.answers(r, 3));

    assertThat(run.functions()).containsExactly("IT", "HR");
    assertThat(run.study()).contains("\nfunctions:\n  other: [Total]\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s: How often do you use this function (1 = never, 5 = daily)?",
        "%s number of contacts",
        "Wie oft nutzen Sie %s?",
      })
  void howOftenAFunctionIsUsed_isNoRatingOfIt(String question) {
    DraftRun run =
        DraftRun.of(
            List.of(
                "Nr",
                "IT helps",
                "IT listens",
                question.formatted("IT"),
                "HR helps",
                "HR listens",
                question.formatted("HR")),
            60,
            r -> r + "," + DraftRun.answers(r, 6));

    assertThat(run.proposal().account().leftOut().get(ExclusionReason.COUNTS)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Vår 2024;Höst 2023, '[Höst 2023, Vår 2024]'",
    "Eindmeting;Tussenmeting;Nulmeting, '[Nulmeting, Tussenmeting, Eindmeting]'"
  })
  void roundsOfNorthernFiles_haveAnOrder(String rounds, String order) {
    assertThat(RoundNames.inOrder(List.of(rounds.split(";")))).get().hasToString(order);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Helemaal oneens;Oneens;Neutraal;Eens;Helemaal eens",
        "Tout à fait en désaccord;Plutôt en désaccord;Plutôt en accord;Tout à fait en accord",
        "Meget utilfreds;Utilfreds;Hverken/eller;Tilfreds;Meget tilfreds",
      })
  void answersInUsualWords_haveAnOrder(String labels) {
    List<String> points = List.of(labels.split(";"));
    DraftRun run =
        DraftRun.of(
            List.of("Nr", "IT helps", "IT listens", "HR helps", "HR listens"),
            60,
            r ->
                r
                    + ","
                    + List.of(r, r / 2, r / 3, r / 5).stream()
                        .map(n -> points.get(n % points.size()))
                        .collect(Collectors.joining(",")));

    assertThat(run.files()).doesNotContain("TO DO");
  }
}
