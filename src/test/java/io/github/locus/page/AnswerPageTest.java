package io.github.locus.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.chart.Charts;
import io.github.locus.chart.Topic;
import io.github.locus.recommendation.TextCases;
import io.github.locus.result.Component;
import io.github.locus.result.Fieldwork;
import io.github.locus.result.PlannedAction;
import io.github.locus.result.Result;
import io.github.locus.result.Statement;
import io.github.locus.result.Verdict;
import io.github.locus.result.VerdictKind;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Sentences;
import io.github.locus.wording.Words;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The questions that a board has, answered by the first page alone: for every turn of a verdict. */
class AnswerPageTest {
  private static final int MOST_WORDS = 8;
  private static final Map<String, Result> CASES = TextCases.advised();
  private static final Map<String, Words> WORDS =
      Map.of("en", Words.of("en"), "de", Words.of("de"));
  private static final Map<String, Answer> PAGES =
      everyCase()
          .map(Arguments::get)
          .collect(
              Collectors.toMap(
                  of -> of[0] + " " + of[1],
                  of ->
                      AnswerPage.of(
                          told((String) of[0], (Result) of[2]), new Pictures(List.of()))));
  private static final Pattern INTERVAL =
      Pattern.compile("90 ?%|90‑%|interval|Intervall|\\d–\\d", Pattern.CASE_INSENSITIVE);

  /** In English every turn, in German every sixth; in the nightly build every one. */
  static Stream<Arguments> everyCase() {
    List<Map.Entry<String, Result>> cases =
        CASES.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    int step = SeededCases.count(6, 1);
    return Stream.concat(
        cases.stream().map(entry -> Arguments.of("en", entry.getKey(), entry.getValue())),
        IntStream.range(0, cases.size())
            .filter(i -> i % step == 0)
            .mapToObj(cases::get)
            .map(entry -> Arguments.of("de", entry.getKey(), entry.getValue())));
  }

  private static ResultWords told(String language, Result result) {
    return new ResultWords(Objects.requireNonNull(WORDS.get(language)), result);
  }

  /** The page that most tests look at, made once for each case. */
  private static Answer page(String language, String name) {
    return Objects.requireNonNull(PAGES.get(language + " " + name));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyCase")
  void whoShouldLead_isSaidInEightWords(String language, String name, Result result) {
    ResultWords told = told(language, result);
    String answer = told.sentences().answer();
    answer = answer.replace(told.sentences().reservation().orElse(""), "");

    assertThat(answer.strip().split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS);
    assertThat(answer).doesNotContain("{", "–").doesNotEndWith(".");
    assertThat(result.verdict().functions()).allMatch(answer::contains);
  }

  /** A partner acts on the level of another: beside its own name a bare level would be taken for its own. */
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyCase")
  void levelThatAPartnerIsToLift_isThatOfTheFunctionItHelps(
      String language, String name, Result result) {
    String helped = language.equals("en") ? "repeatable level of %s now" : "Niveau von %s heute";
    List<PlannedAction> first = result.verdict().actions().stream().limit(3).toList();
    for (int i = 0; i < first.size(); i++) {
      PlannedAction action = first.get(i);
      if (action.kind() == PlannedAction.Kind.PARTNER && action.level().isPresent()) {
        assertThat(page(language, name).actions().items().get(i).about())
            .contains(String.format(Locale.ROOT, helped, action.function()));
      }
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyCase")
  void howSure_isAWordAndOdds(String language, String name, Result result) {
    Words words = told(language, result).words();
    Answer.Tile sure = page(language, name).tiles().get(0);

    result
        .verdict()
        .confidence()
        .value()
        .ifPresentOrElse(
            chance -> assertThat(sure.figure()).contains(words.odds(chance)).contains(": "),
            () -> assertThat(sure.figure()).isEqualTo(words.say("sure.not-sure")));
    assertThat(sure.meaning()).isNotBlank().doesNotContain("{");
  }

  /** Where the choice is open, the reason why no function is chosen is the answer. */
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyCase")
  void whyNotTheObviousRival_isOneSentenceBesideWhy(String language, String name, Result result) {
    List<String> because = page(language, name).because();
    Verdict verdict = result.verdict();

    assertThat(because)
        .allSatisfy(
            sentence -> {
              assertThat(sentence).matches("(?s)\\S.*[.]").doesNotContain("{", ". ", "–");
              assertThat(INTERVAL.matcher(sentence).find()).as(sentence).isFalse();
            });
    Optional<String> other = verdict.rival().flatMap(Statement::other);
    if (verdict.rival().isPresent() && other.isEmpty()) {
      assertThat(because).hasSize(2);
      assertThat(because.get(1)).contains(verdict.functions());
    } else if (other.isPresent()) {
      String rival = other.get();
      assertThat(because).hasSize(2);
      assertThat(because.get(1)).contains(rival);
      // one in question is no rival, unless a reader meets a larger chance of it than of the first
      if (!verdict.rival().orElseThrow().code().startsWith("oftener")) {
        assertThat(verdict.functions()).doesNotContain(rival);
      }
    } else {
      assertThat(verdict.kind()).isIn(VerdictKind.TOO_CLOSE, VerdictKind.INSUFFICIENT_EVIDENCE);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyCase")
  void whyNotTheObviousRival_standsInTheSummaryOfATerminalToo(
      String language, String name, Result result) {
    List<String> because = page(language, name).because();
    List<Section> sections = SummaryDocument.of(told(language, result)).sections();

    if (result.verdict().rival().isPresent()) {
      assertThat(sections.stream().flatMap(section -> section.blocks().stream()))
          .filteredOn(Block.Bullets.class::isInstance)
          .flatExtracting(block -> ((Block.Bullets) block).items())
          .contains(because.get(1));
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyCase")
  void whatToDoOnMonday_isADecision(String language, String name, Result result) {
    Answer answer = page(language, name);

    assertThat(answer.decision().text()).matches("(?s)\\S.*[.]").doesNotContain("{", "–");
    result.verdict().functions().stream()
        .findFirst()
        .ifPresent(function -> assertThat(answer.decision().text()).contains(function));
    assertThat(answer.actions().items()).hasSizeBetween(1, 3);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyCase")
  void whatCouldBeWrong_isOfThisSurvey_whereAnythingOfItDoubtsMoreThanTheOdds(
      String language, String name, Result result) {
    Sentences sentences = told(language, result).sentences();
    Set<String> ofTheSurvey = new HashSet<>(sentences.caveats());
    ofTheSurvey.addAll(sentences.wouldChange());
    boolean specific =
        result.verdict().gravestCaveat().isPresent()
            || result.verdict().nearestChange().isPresent();

    assertThat(page(language, name).doubt())
        .hasValueSatisfying(
            doubt -> {
              assertThat(ofTheSurvey).contains(doubt.text());
              assertThat(
                      doubt.text().equals(sentences.caveats().get(sentences.caveats().size() - 1)))
                  .as("the caveat of every survey")
                  .isEqualTo(!specific);
            });
  }

  /** But for their words: without these nobody could tell which is which. */
  private static boolean areAlike(Block.Action one, Block.Action other) {
    return one.kind().equals(other.kind())
        && one.owner().equals(other.owner())
        && one.about().equals(other.about())
        && one.measure().equals(other.measure());
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyCase")
  void nothingThatTheFirstPageSays_isSaidAgainInTheBody(
      String language, String name, Result result) {
    Answer answer = page(language, name);
    ResultWords told = told(language, result);
    List<Block> body =
        VerdictSections.all(told).stream().flatMap(section -> section.blocks().stream()).toList();

    List<Block.Action> plan =
        body.stream()
            .filter(Block.Actions.class::isInstance)
            .flatMap(block -> ((Block.Actions) block).items().stream())
            .toList();
    assertThat(plan)
        .filteredOn(one -> plan.stream().filter(other -> areAlike(one, other)).count() == 1)
        .extracting(Block.Action::action)
        .filteredOn(text -> !text.isEmpty())
        .doesNotContainAnyElementsOf(
            answer.actions().items().stream().map(Block.Action::action).toList());
    assertThat(body)
        .filteredOn(Block.Paragraph.class::isInstance)
        .doesNotContain(new Block.Paragraph(told.sentences().headline()));
  }

  /** A unit's code beside a leader's would tell who leads it. */
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyCase")
  void whatWouldChangeTheVerdict_namesNoUnit(String language, String name, Result result) {
    assertThat(told(language, result).sentences().wouldChange())
        .allSatisfy(
            sentence ->
                assertThat(result.robustness().withoutUnit().keySet())
                    .noneMatch(unit -> sentence.matches(".*\\b" + Pattern.quote(unit) + "\\b.*")));
  }

  /** The chart stands beside the verdict: its title may not name another as the one that is ahead. */
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyCase")
  void titleOfTheChart_namesWhomTheVerdictNames_orNobody(
      String language, String name, Result result) {
    ResultWords told = told(language, result);
    String title =
        Charts.of(told).stream()
            .filter(chart -> chart.topic() == Topic.FUNCTIONS)
            .map(chart -> " " + chart.title() + " ")
            .findFirst()
            .orElse("");

    result.functions().keySet().stream()
        .filter(function -> result.functions().size() > 1)
        .filter(function -> !result.verdict().functions().contains(function))
        .forEach(
            function ->
                assertThat(title).doesNotContainPattern("[ ]" + Pattern.quote(function) + "[ :]"));
  }

  @Test
  void whereTheStudySaysSo_itTellsWhenPeopleWereAsked() {
    Component<Result, List<Fieldwork>> fieldwork = Result::fieldwork;
    Fieldwork weeks =
        Fieldwork.of(Optional.empty(), LocalDate.of(2025, 5, 12), LocalDate.of(2025, 6, 6));
    Result any = CASES.values().iterator().next();

    assertThat(whoAnswered(fieldwork.replaced(any, List.of(weeks))))
        .contains(" · 12 May to 6 June 2025, 4 weeks · ");
    assertThat(whoAnswered(any)).doesNotContain("weeks");
  }

  private static String whoAnswered(Result result) {
    return AnswerPage.of(told("en", result), new Pictures(List.of())).tiles().get(1).meaning();
  }
}
