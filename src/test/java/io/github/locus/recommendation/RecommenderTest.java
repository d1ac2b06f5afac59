package io.github.locus.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.Component;
import io.github.locus.result.Estimate;
import io.github.locus.result.FigureReference;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.PlannedAction;
import io.github.locus.result.Result;
import io.github.locus.result.ResultJson;
import io.github.locus.result.Statement;
import io.github.locus.result.Verdict;
import io.github.locus.result.VerdictKind;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Sentences;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every recommendation must keep, whatever the verdict, and what every language must say of it. */
class RecommenderTest {
  private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)?");
  private static final Map<String, Words> WORDS =
      Map.of("en", Words.of("en"), "de", Words.of("de"));
  private static final Map<String, Result> CASES = new LinkedHashMap<>();

  /** What is said of each case, by language and name: several tests look at it. */
  private static final Map<String, List<Said>> SAID = new HashMap<>();

  static {
    TextCases.all().forEach((name, study) -> CASES.put(name, Cases.advised(study)));
    everyCase()
        .map(Arguments::get)
        .forEach(of -> SAID.put(of[0] + " " + of[1], said((String) of[0], (Result) of[2])));
  }

  static Stream<Arguments> everyCase() {
    return Stream.of("en", "de")
        .flatMap(
            language ->
                CASES.entrySet().stream()
                    .map(entry -> Arguments.of(language, entry.getKey(), entry.getValue())));
  }

  private static Sentences sentences(String language, Result result) {
    return new Sentences(new ResultWords(Objects.requireNonNull(WORDS.get(language)), result));
  }

  /** A statement and its sentence. */
  private record Said(Statement statement, String text) {}

  private static List<Said> said(String language, Result result) {
    Sentences sentences = sentences(language, result);
    Verdict verdict = result.verdict();
    List<Said> all = new ArrayList<>();
    all.add(new Said(verdict.summary(), sentences.headline()));
    add(all, verdict.rival().stream().toList(), sentences.rival().stream().toList());
    add(all, verdict.reasons(), sentences.reasons());
    add(all, verdict.wouldChange(), sentences.wouldChange());
    add(all, verdict.caveats(), sentences.caveats());
    return all;
  }

  private static void add(List<Said> all, List<Statement> statements, List<String> texts) {
    assertThat(texts).hasSameSizeAs(statements);
    for (int i = 0; i < texts.size(); i++) {
      all.add(new Said(statements.get(i), texts.get(i)));
    }
  }

  private static List<Statement> statements(Verdict verdict) {
    return Stream.of(
            List.of(verdict.summary()),
            verdict.rival().stream().toList(),
            verdict.reasons(),
            verdict.wouldChange(),
            verdict.caveats())
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyCase")
  void everyNumberInASentence_isAFigureOfIt_orAWordOfThePattern(
      String language, String name, Result result) {
    Sentences sentences = sentences(language, result);
    for (Said said : SAID.getOrDefault(language + " " + name, List.of())) {
      List<String> numbers = numbers(said.text().replaceAll("(IT|HR|L&D|BU)-\\d+", ""));
      for (FigureReference figure : said.statement().figures()) {
        String printed = sentences.figure(figure);
        assertThat(said.text()).contains(printed);
        numbers(printed).forEach(number -> assertThat(numbers.remove(number)).isTrue());
      }
      for (String wave : said.statement().waves()) {
        assertThat(said.text()).contains(wave);
        numbers.remove(wave);
      }
      // what is left are the constants of the method's rules and of the scale
      assertThat(numbers).as(said.text()).isSubsetOf("80", "90", "100", "0");
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

  @Test
  void everyFigure_standsInTheResult() {
    CASES.forEach(
        (name, result) ->
            assertThat(statements(result.verdict()))
                .flatExtracting(Statement::figures)
                .allSatisfy(
                    figure ->
                        assertThat(ResultJson.figure(result, figure.path()))
                            .as(figure.path())
                            .isPresent()));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyCase")
  void everySentence_isOne_andSaysNothingTwice(String language, String name, Result result) {
    List<String> texts =
        SAID.getOrDefault(language + " " + name, List.of()).stream().map(Said::text).toList();
    assertThat(texts).isNotEmpty();
    assertThat(texts)
        .allSatisfy(
            text ->
                assertThat(text)
                    .matches("(?s)\\S.*[.]")
                    .doesNotContain("{", "}", "null", "NaN", "  ", "..", " ,", "–"));
    assertThat(texts).doesNotHaveDuplicates();
    Sentences sentences = sentences(language, result);
    assertThat(result.verdict().actions())
        .allSatisfy(
            action -> {
              assertThat(sentences.action(action)).isNotBlank().doesNotContain("{");
              assertThat(sentences.measure(action)).isNotBlank().doesNotContain("{");
            });
  }

  /** A status turns within a point or so of the threshold: no sentence may show it alone. */
  @Test
  void status_isNeverPrintedWithoutTodayAndItsInterval() {
    CASES.values().stream()
        .flatMap(result -> result.verdict().reasons().stream())
        .filter(statement -> statement.code().startsWith("status-"))
        .forEach(
            statement ->
                assertThat(statement.figures())
                    .extracting(figure -> figure.path().replaceAll("/functions/[^/]+/", ""))
                    .contains("today/mean", "today/low", "today/high"));
  }

  @Test
  void cases_coverEveryVerdict() {
    assertThat(CASES.values().stream().map(result -> result.verdict().kind()).distinct())
        .containsExactlyInAnyOrder(VerdictKind.values());
  }

  /** A text that no rule asks for is dead, and a rule without a text would fail above. */
  @Test
  void cases_coverEveryTextOfARule() {
    Set<String> said = new TreeSet<>();
    for (Result result : CASES.values()) {
      Verdict verdict = result.verdict();
      keys(said, "headline", List.of(verdict.summary()));
      keys(said, "short", List.of(verdict.summary()));
      keys(said, "because", List.of(verdict.summary()));
      keys(said, "decide", List.of(verdict.summary()));
      keys(said, "rival", verdict.rival().stream().toList());
      keys(said, "reason", verdict.reasons());
      keys(said, "change", verdict.wouldChange());
      keys(said, "caveat", verdict.caveats());
      keys(said, "action", verdict.actions().stream().map(PlannedAction::does).toList());
    }
    assertThat(
            Words.of("en").keys().stream()
                .filter(
                    key ->
                        key.matches(
                            "(headline|short|because|decide|rival|reason|change|caveat|action)\\..*"))
                .filter(key -> !key.endsWith(".of-units")))
        .containsExactlyInAnyOrderElementsOf(said);
  }

  private static void keys(Set<String> said, String group, List<Statement> statements) {
    for (Statement s : statements) {
      said.add(group + "." + s.code() + s.variant().map(v -> "." + v).orElse(""));
    }
  }

  @Test
  void tooCloseAndInsufficient_haveNoPartner() {
    for (Result result : CASES.values()) {
      if (Set.of(VerdictKind.TOO_CLOSE, VerdictKind.INSUFFICIENT_EVIDENCE)
          .contains(result.verdict().kind())) {
        assertThat(Recommender.advise(result).partner()).isEqualTo(PartnerChoice.NONE);
      }
    }
  }

  @Test
  void unknownLeaders_areNeverCalledLeadersOfAFunction() {
    assertThat(said("en", Cases.advised(TextCases.leadersUnknown())))
        .filteredOn(said -> said.statement().code().matches("status-.*|at-risk"))
        .isNotEmpty()
        .allSatisfy(
            said ->
                assertThat(said.text().replace("leader-dependent", "")).doesNotContain("leader"));
  }

  @Test
  void confoundedPlace_isSaidWithTheLeader() {
    RatedFunction it =
        Cases.reporting(Cases.function("IT", FunctionStatus.LEADER_DEPENDENT), 70, false);
    Result study = TextCases.first(it, Cases.function("HR", FunctionStatus.NOT_READY));
    assertThat(said("en", Cases.advised(study)))
        .filteredOn(said -> said.statement().code().equals("at-risk"))
        .isNotEmpty()
        .allSatisfy(said -> assertThat(said.text()).contains("and not their units"));
  }

  @Test
  void unevenFunction_isToldInBothReadings_andLeaderDependentOneInOne() {
    assertThat(codes(FunctionStatus.UNEVEN)).contains("two-readings");
    assertThat(codes(FunctionStatus.LEADER_DEPENDENT)).doesNotContain("two-readings");
  }

  private static List<String> codes(FunctionStatus status) {
    Result study =
        TextCases.first(
            Cases.function("IT", status), Cases.function("HR", FunctionStatus.NOT_READY));
    return Cases.advised(study).verdict().reasons().stream().map(Statement::code).toList();
  }

  @Test
  void headlineOfALead_promisesTheLowEndOfTheInterval() {
    Result study =
        TextCases.first(
            Cases.function("IT", FunctionStatus.SYSTEMATIC),
            Cases.function("HR", FunctionStatus.NOT_READY));
    assertThat(Cases.advised(study).verdict().summary().figures())
        .extracting(FigureReference::path)
        .contains("/functions/IT/repeatable/low")
        .doesNotContain("/functions/IT/repeatable/mean");
  }

  @Test
  void plan_namesTheItemsOfAGap() {
    RatedFunction lead =
        Cases.withDimension(
            Cases.function("IT", FunctionStatus.SYSTEMATIC),
            "people",
            new Cases.Level(44, 0.97, 43));
    Result study = TextCases.first(lead, Cases.function("HR", FunctionStatus.NOT_READY));
    PlannedAction action =
        Recommender.advise(study).actions().stream()
            .filter(planned -> planned.kind() == PlannedAction.Kind.GAP)
            .findFirst()
            .orElseThrow();
    assertThat(action.function()).isEqualTo("IT");
    assertThat(action.items()).containsExactly("people_a", "people_b");
    assertThat(action.level()).contains(44.0);
    assertThat(action.target()).contains(60.0);
    assertThat(sentences("en", study).measure(action)).contains("people_a", "people_b");
  }

  @Test
  void plan_isNeverEmpty_andGoesSomewhere() {
    CASES.forEach(
        (name, result) ->
            assertThat(result.verdict().actions())
                .as(name)
                .isNotEmpty()
                .allSatisfy(
                    action -> {
                      assertThat(action.horizon()).isIn(30, 90, 365);
                      assertThat(action.target().isPresent()).isEqualTo(action.level().isPresent());
                      action
                          .level()
                          .ifPresent(
                              level ->
                                  assertThat(action.target().orElseThrow())
                                      .isGreaterThan(level + 4));
                    }));
  }

  @Test
  void evidenceThatIsMissing_isForWhoeverOrderedTheSurvey_andNotForACandidate() {
    CASES.forEach(
        (name, result) ->
            assertThat(result.verdict().actions())
                .as(name)
                .allSatisfy(
                    action ->
                        assertThat(action.owner().isEmpty())
                            .isEqualTo(action.kind() == PlannedAction.Kind.EVIDENCE)));
  }

  @Test
  void plan_hasSomethingForTheLead_forItsPartner_andForThoseThatLeanOnLeaders() {
    CASES.forEach(
        (name, result) -> {
          Verdict verdict = result.verdict();
          List<String> owners =
              verdict.actions().stream()
                  .flatMap(action -> action.owner().stream())
                  .distinct()
                  .toList();
          assertThat(verdict.actions())
              .as(name)
              .extracting(PlannedAction::function)
              .containsAll(verdict.functions());
          verdict.partner().ifPresent(partner -> assertThat(owners).as(name).contains(partner));
          result.functions().keySet().stream()
              .filter(function -> verdict.firstToday().filter(function::equals).isPresent())
              .filter(
                  function ->
                      new RatedFunction(
                              function, Objects.requireNonNull(result.functions().get(function)))
                          .status()
                          .isPatchy())
              .forEach(function -> assertThat(owners).as(name).contains(function));
        });
  }

  @Test
  void plan_beginsWithWhatTheVerdictAsksFor_thenWithWhatBuysMost() {
    CASES.forEach(
        (name, result) -> {
          List<PlannedAction> actions = result.verdict().actions();
          PlannedAction.Kind first = actions.get(0).kind();
          List<Double> gains =
              actions.stream()
                  .filter(action -> action.kind() != first)
                  .map(action -> action.gain().orElse(0.0))
                  .toList();
          assertThat(gains).as(name).isSortedAccordingTo(Comparator.reverseOrder());
          switch (result.verdict().kind()) {
            case LEAD, LEAD_WITH_PARTNER -> assertThat(first).isEqualTo(PlannedAction.Kind.MANDATE);
            case TOO_CLOSE -> assertThat(first).isEqualTo(PlannedAction.Kind.EVIDENCE);
            default -> {}
          }
        });
  }

  @Test
  void sensitivity_namesTheNearestCrossings() {
    Map<String, Optional<Double>> critical = new LinkedHashMap<>();
    critical.put("people", Optional.of(0.3));
    critical.put("technology", Optional.empty());
    critical.put("evidence", Optional.of(0.3));
    assertThat(said("en", Cases.advised(TextCases.withWeights(critical))))
        .filteredOn(said -> said.statement().code().equals("weight"))
        .extracting(Said::text)
        .containsExactly(
            "If “About evidence” counted for 30.0% of the score instead of 25.0%, HR would draw level with IT under newly appointed leaders.",
            "If “About people” counted for only 30.0% of the score instead of 50.0%, HR would draw level with IT under newly appointed leaders.");
  }

  @Test
  void functionThatKeepsMoreWhenAllPostsAreRefilled_isSaidWhereItIsNotTheChoice() {
    Result study = TextCases.anotherKeepsMore();
    Statement said =
        Recommender.advise(study).reasons().stream()
            .filter(reason -> reason.code().equals("renewed-first"))
            .findFirst()
            .orElseThrow();
    RatedFunction less =
        Cases.with(
            new RatedFunction("HR", Objects.requireNonNull(study.functions().get("HR"))),
            FunctionResult::renewed,
            Cases.shown(new Estimate(66.4, 63.1, 69.7)));
    Map<String, FunctionResult> alike = new LinkedHashMap<>(study.functions());
    alike.put("HR", less.figures());
    Component<Result, Map<String, FunctionResult>> functions = Result::functions;

    assertThat(said.function()).contains("HR");
    assertThat(said.other()).contains("IT");
    assertThat(Recommender.advise(functions.replaced(study, alike)).reasons())
        .extracting(Statement::code)
        .doesNotContain("renewed-first");
  }

  @Test
  void figuresThatAreNotThere_areNotSaid() {
    RatedFunction withheld = Cases.function("IT", FunctionStatus.LEADER_DEPENDENT);
    withheld = Cases.with(withheld, FunctionResult::leaveOneOut, Cases.none());
    withheld = Cases.with(withheld, FunctionResult::reportedRepeatability, Cases.none());
    withheld = Cases.with(withheld, FunctionResult::showcaseLeader, Cases.none());
    withheld = Cases.with(withheld, FunctionResult::dimensions, Map.of());
    Result study = TextCases.first(withheld, Cases.function("HR", FunctionStatus.NOT_READY));
    assertThat(Recommender.advise(study).reasons())
        .extracting(Statement::code)
        .doesNotContain("leader-loss", "testimony", "most-dependent", "gap");
  }

  /** What rules saw with all digits may not be published: no sentence stays that would print it. */
  @Test
  void figuresThatAreNotPublished_areNotSaid() {
    Result advised =
        Cases.advised(
            TextCases.first(
                Cases.function("IT", FunctionStatus.LEADER_DEPENDENT),
                Cases.function("HR", FunctionStatus.NOT_READY)));
    RatedFunction it =
        Cases.with(
            new RatedFunction("IT", Objects.requireNonNull(advised.functions().get("IT"))),
            FunctionResult::readyShare,
            Cases.none());
    Map<String, FunctionResult> published = new LinkedHashMap<>(advised.functions());
    published.put("IT", it.figures());
    Function<Result, List<String>> codes =
        result -> result.verdict().reasons().stream().map(Statement::code).toList();
    Component<Result, Map<String, FunctionResult>> functions = Result::functions;

    assertThat(codes.apply(advised)).contains("ready-share", "at-risk");
    assertThat(codes.apply(functions.replaced(advised, published).telling()))
        .contains("at-risk")
        .doesNotContain("ready-share");
  }

  /** Curves and leave-outs call the rules again, on evidence with something changed. */
  @Test
  void rules_canBeCalledAgain_onEvidenceWithAFunctionLeftOut() {
    Result study =
        TextCases.first(
            Cases.function("IT", FunctionStatus.SYSTEMATIC),
            Cases.function("HR", FunctionStatus.NOT_READY));
    Map<String, FunctionResult> fewer = new LinkedHashMap<>(study.functions());
    fewer.remove("HR");
    Result without = Cases.with(study, Result::functions, fewer);

    Advice first = Recommender.advise(study);
    assertThat(Recommender.advise(without).decision().kind())
        .isEqualTo(VerdictKind.INSUFFICIENT_EVIDENCE);
    assertThat(Recommender.advise(study)).isEqualTo(first);
  }

  @Test
  void conditions_eachHaveACaveat() {
    assertThat(Recommender.advise(TextCases.everyCondition()).caveats())
        .extracting(Statement::code)
        .containsAll(Stream.of(DataCondition.values()).map(DataCondition::code).toList())
        .containsAll(Set.of("weighted", "imputed", "response-rate", "sampler", "perceptions"));
  }
}
