package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.questionnaire.StatedFunctions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where people work, asked beside ratings of functions in which some of them work. */
class WhereTheyWorkTest {
  private static final List<String> PLACES =
      List.of("IT", "Plant", "Sales", "HR", "Plant", "Sales");

  private static DraftRun asked(String question, List<String> places) {
    return DraftRun.of(
        List.of("Nr", question, "IT helps", "IT listens", "HR helps", "HR listens"),
        60,
        r ->
            (1000 + r)
                + ","
                + places.get(r % places.size())
                + ","
                + (1 + r % 5)
                + ","
                + (1 + r * 3 % 5)
                + ","
                + (1 + r / 5 % 5)
                + ","
                + (1 + r / 7 % 5),
        StatedFunctions.none());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Where do you work?",
        "In welchem Bereich arbeiten Sie?",
        "Which department do you work in?",
        "Wo arbeiten Sie?",
      })
  void functionsAmongOtherPlaces_areOwnFunctionsAndUnits(String question) {
    DraftRun run = asked(question, PLACES);

    assertThat(run.study()).contains("\n  own_function: {column: 2}", "  unit: {column: 2}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Afdeling", "Abteilung", "Division", "Área", "Dział"})
  void placeThatHoldsTwoRatedFunctions_isTheOwnFunctionAndTheUnit(String header) {
    assertThat(asked(header, PLACES).study())
        .contains("\n  own_function: {column: 2}", "  unit: {column: 2}");
  }

  @Test
  void columnOfTwoRatedFunctions_underAHeaderThatSaysNothing_isAsked() {
    assertThat(asked("Block C", PLACES).study())
        .contains("rated functions are among its values", "own_function: \"?\"");
  }

  @Test
  void otherSpellingsOfFunctions_standForThem() {
    assertThat(asked("My function", List.of("I.T.", "HR-Abteilung", "Plant")).study())
        .contains("own_function: {column: 2}", "IT: [I.T.]", "HR: [HR-Abteilung]");
  }

  @Test
  void placesThatAreNoFunctions_areNoOwnFunctions() {
    assertThat(asked("Where do you work?", List.of("Ulm", "Bonn")).study())
        .doesNotContain("own_function:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"How happy are you with %s?", "Zufriedenheit mit %s: Service"})
  void oneQuestionAboutSeveralFunctions_isAskedOfEach(String question) {
    DraftRun run =
        DraftRun.ofQuestions(
            List.of(question.formatted("Legal"), question.formatted("Finance")),
            StatedFunctions.none());

    assertThat(run.functions()).containsExactly("Legal", "Finance");
  }

  @Test
  void functionsThatStandOnceBesideAPerson_areAskedForAsFunctions() {
    DraftRun run = ratedBySeveral("Provider");

    assertThat(run.study()).contains("function: \"?\"").doesNotContain("wave:");
  }

  @Test
  void functionsUnderAHeaderOfPersons_areFunctions() {
    assertThat(ratedBySeveral("Évaluation de").study()).contains("function: {column: 2}");
  }

  private static DraftRun ratedBySeveral(String header) {
    List<String> rated = List.of("DSI", "DRH", "Juridique");
    return DraftRun.of(
        List.of("ID", header, "Speed", "Clarity", "Courtesy"),
        60,
        r -> "P" + r / 3 + "," + rated.get(r % 3) + "," + DraftRun.answers(r, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GEW", "coef_redressement", "Peso amostral", "rake_wt", "calibrated"})
  void decimalsUnderAWordForWeights_areWeights(String header) {
    DraftRun run =
        DraftRun.of(
            List.of("Nr", "Speed", "Clarity", "Courtesy", header),
            60,
            r -> r + "," + DraftRun.answers(r, 3) + "," + (0.7 + r % 7 / 10.0));

    assertThat(run.study()).contains("weight: {column: 5}");
  }
}
