package io.github.locus.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every recommendation must keep, whatever the verdict and the language. */
class RecommenderTest {
  private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)?");

  static Stream<Arguments> everyCase() {
    return Stream.of("en", "de")
        .flatMap(
            language ->
                TextCases.all().entrySet().stream()
                    .map(entry -> Arguments.of(language, entry.getKey(), entry.getValue())));
  }

  private static List<Statement> statements(Recommendation recommendation) {
    List<Statement> all = new ArrayList<>();
    all.add(recommendation.headline());
    all.addAll(recommendation.reasons());
    all.addAll(recommendation.wouldChange());
    all.addAll(recommendation.caveats());
    return all;
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyCase")
  void everyNumberInASentence_isAFigureOfIt_orAWordOfThePattern(
      String language, String name, StudyEvidence study) {
    MessageCatalogue catalogue = MessageCatalogue.of(language);
    for (Statement statement : statements(new Recommender(language).recommend(study))) {
      List<String> numbers = numbers(statement.text().replaceAll("(IT|HR|L&D|BU)-\\d+", ""));
      for (Figure figure : statement.figures()) {
        String printed = catalogue.print(figure);
        assertThat(statement.text()).contains(printed);
        numbers(printed).forEach(number -> assertThat(numbers.remove(number)).isTrue());
      }
      // what is left are the constants of the method's rules and of the scale
      assertThat(numbers).as(statement.text()).isSubsetOf("80", "90", "100", "0");
    }
  }

  private static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.add(matcher.group());
    }
    return numbers;
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyCase")
  void everyFigure_isThatOfTheEvidence(String language, String name, StudyEvidence study) {
    Recommendation recommendation = new Recommender(language).recommend(study);
    Map<String, Double> figures = EvidencePointers.of(study, recommendation);
    for (Statement statement : statements(recommendation)) {
      for (Figure figure : statement.figures()) {
        assertThat(figures).containsEntry(figure.path(), figure.value());
      }
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyCase")
  void everySentence_isOne_andSaysNothingTwice(String language, String name, StudyEvidence study) {
    Recommendation recommendation = new Recommender(language).recommend(study);
    List<String> texts = statements(recommendation).stream().map(Statement::text).toList();
    assertThat(texts)
        .allSatisfy(
            text ->
                assertThat(text)
                    .matches("(?s)\\S.*[.]")
                    .doesNotContain("{", "}", "null", "NaN", "  ", "..", " ,"));
    assertThat(texts).doesNotHaveDuplicates();
    assertThat(recommendation.actions())
        .allSatisfy(
            action -> {
              assertThat(action.action()).isNotBlank().doesNotContain("{");
              assertThat(action.measure()).isNotBlank().doesNotContain("{");
            });
  }

  /** A status turns within a point or so of the threshold: no sentence may show it alone. */
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyCase")
  void status_isNeverPrintedWithoutTodayAndItsInterval(
      String language, String name, StudyEvidence study) {
    for (Statement statement : new Recommender(language).recommend(study).reasons()) {
      if (statement.code().startsWith("status-")) {
        assertThat(statement.figures())
            .extracting(figure -> figure.path().replaceAll("/functions/[^/]+/", ""))
            .contains("today/mean", "today/low", "today/high");
      }
    }
  }

  @Test
  void cases_coverEveryVerdict() {
    assertThat(
            TextCases.all().values().stream()
                .map(study -> new Recommender("en").recommend(study).decision().kind())
                .distinct())
        .containsExactlyInAnyOrder(VerdictKind.values());
  }

  @Test
  void tooCloseAndInsufficient_haveNoPartner() {
    for (StudyEvidence study : TextCases.all().values()) {
      Recommendation recommendation = new Recommender("en").recommend(study);
      if (recommendation.decision().kind() == VerdictKind.TOO_CLOSE
          || recommendation.decision().kind() == VerdictKind.INSUFFICIENT_EVIDENCE) {
        assertThat(recommendation.partner()).isEqualTo(PartnerChoice.NONE);
      }
    }
  }

  @Test
  void unknownLeaders_areNeverCalledLeadersOfAFunction() {
    StudyEvidence study = TextCases.leadersUnknown();
    List<Statement> reasons = new Recommender("en").recommend(study).reasons();
    assertThat(reasons)
        .filteredOn(s -> s.code().startsWith("status-") || s.code().equals("at-risk"))
        .isNotEmpty()
        .allSatisfy(
            s -> assertThat(s.text().replace("leader-dependent", "")).doesNotContain("leader"));
  }

  @Test
  void confoundedPlace_isSaidWithTheLeader() {
    List<Statement> reasons =
        new Recommender("en").recommend(TextCases.placeNotIdentified()).reasons();
    assertThat(reasons)
        .filteredOn(s -> s.code().equals("at-risk"))
        .isNotEmpty()
        .allSatisfy(s -> assertThat(s.text()).contains("leaders (or the units they lead)"));
  }

  @Test
  void plan_takesTheFunctionsOwnAction_andNamesItsItems() {
    FunctionEvidence lead =
        Cases.withDimension(
            Cases.function("IT", FunctionStatus.SYSTEMATIC),
            "people",
            new DimensionEvidence(44, 0.97, 43));
    StudyEvidence study = TextCases.first(lead, Cases.function("HR", FunctionStatus.NOT_READY));
    PlannedAction action = new Recommender("en").recommend(study).actions().get(0);
    assertThat(action.kind()).isEqualTo("gap");
    assertThat(action.function()).isEqualTo("IT");
    assertThat(action.action()).isEqualTo("Sit beside users.");
    assertThat(action.measure()).contains("people_a", "people_b");
    assertThat(action.level()).contains(44.0);
    assertThat(action.target()).contains(60.0);
  }

  @Test
  void sensitivity_namesTheNearestCrossings() {
    Map<String, Optional<Double>> critical = new LinkedHashMap<>();
    critical.put("people", Optional.of(0.3));
    critical.put("technology", Optional.empty());
    critical.put("evidence", Optional.of(0.3));
    Recommendation recommendation =
        new Recommender("en").recommend(TextCases.withWeights(critical));
    assertThat(recommendation.wouldChange())
        .filteredOn(s -> s.code().equals("weight"))
        .extracting(Statement::text)
        .containsExactly(
            "If “About evidence” counted 30.0% of the score instead of 25.0%, HR would draw level with IT under newly appointed leaders.",
            "If “About people” counted only 30.0% of the score instead of 50.0%, HR would draw level with IT under newly appointed leaders.");
  }

  @Test
  void figuresThatMayNotBeShown_areNotSaid() {
    FunctionEvidence full = Cases.function("IT", FunctionStatus.LEADER_DEPENDENT);
    FunctionEvidence withheld =
        new FunctionEvidence(
            "IT",
            full.respondents(),
            true,
            full.lenses(),
            full.readyShare(),
            full.separation(),
            true,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());
    StudyEvidence study = TextCases.first(withheld, Cases.function("HR", FunctionStatus.NOT_READY));
    assertThat(new Recommender("en").recommend(study).reasons())
        .extracting(Statement::code)
        .doesNotContain("leader-loss", "testimony", "most-dependent", "gap");
  }

  @Test
  void language_changesWordsAndNothingElse() {
    for (StudyEvidence study : TextCases.all().values()) {
      Recommendation english = new Recommender("en").recommend(study);
      Recommendation german = new Recommender("de").recommend(study);
      assertThat(german.decision()).isEqualTo(english.decision());
      assertThat(statements(german).stream().map(Statement::code))
          .containsExactlyElementsOf(statements(english).stream().map(Statement::code).toList());
    }
  }

  @Test
  void conditions_eachHaveACaveat() {
    StudyEvidence study = TextCases.everyCondition();
    assertThat(new Recommender("en").recommend(study).caveats())
        .extracting(Statement::code)
        .containsAll(Stream.of(DataCondition.values()).map(DataCondition::code).toList())
        .containsAll(Set.of("weighted", "imputed", "response-rate", "sampler", "perceptions"));
  }
}
