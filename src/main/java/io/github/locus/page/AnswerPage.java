package io.github.locus.page;

import io.github.locus.chart.Topic;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.ModelResult;
import io.github.locus.result.PlannedAction;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import io.github.locus.result.Verdict;
import io.github.locus.wording.Days;
import io.github.locus.wording.Likelihood;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the answer on a page that can be read in a minute: who should lead, why, why not the obvious rival, how sure that
 * is, who was asked, what to decide and to do, what could be wrong.
 */
final class AnswerPage {
  /** Actions that the first page has room for. */
  static final int FIRST_ACTIONS = 3;

  private final ResultWords told;
  private final Result result;

  private AnswerPage(ResultWords told) {
    this.told = told;
    this.result = told.result();
  }

  static Answer of(ResultWords told, Pictures charts) {
    return new AnswerPage(told).page(charts);
  }

  private Answer page(Pictures charts) {
    return new Answer(
        because(told),
        List.of(sure(), asked()),
        charts.about(Topic.FUNCTIONS).stream().findFirst(),
        new Answer.Point(told.say("report.answer.decide"), told.sentences().decide()),
        firstActions(told),
        told.say("report.answer.actions"),
        told.sentences()
            .gravestDoubt()
            .map(caveat -> new Answer.Point(told.say("report.answer.doubt"), caveat)));
  }

  /** Why, and why not another. */
  static List<String> because(ResultWords told) {
    List<String> because = new ArrayList<>();
    because.add(told.sentences().because());
    told.sentences().rival().ifPresent(because::add);
    return because;
  }

  /** What to do first. */
  static Block.Actions firstActions(ResultWords told) {
    List<PlannedAction> plan = told.result().verdict().actions();
    return new Block.Actions(
        1,
        plan.stream()
            .limit(FIRST_ACTIONS)
            .map(action -> VerdictSections.briefly(told, action))
            .toList());
  }

  private Answer.Tile sure() {
    return result
        .verdict()
        .confidence()
        .map(
            chance ->
                new Answer.Tile(
                    told.say("report.answer.sure"),
                    told.say(
                        "report.answer.odds",
                        "sure",
                        told.words().name("sure", Likelihood.of(chance)),
                        "odds",
                        told.words().odds(chance)),
                    meaning()))
        .orElseGet(
            () ->
                new Answer.Tile(
                    told.say("report.answer.sure"),
                    told.words().name("sure", Likelihood.NOT_SURE),
                    told.say("report.answer.no-chance")));
  }

  private String meaning() {
    Verdict verdict = result.verdict();
    String function =
        verdict.functions().stream().findFirst().orElse(told.say("report.tile.named"));
    String later =
        result
            .decision()
            .flatMap(decision -> Optional.ofNullable(decision.repeatable().pBest().get(function)))
            .map(told.words()::odds)
            .orElse(told.say("report.tile.unknown"));
    return verdict
        .lens()
        .map(
            lens ->
                lens == Verdict.Lens.TODAY
                    ? told.say(
                        "report.tile.chance.today",
                        "function",
                        function,
                        "underNewLeaders",
                        told.who("underNewLeaders", function),
                        "later",
                        later)
                    : told.say("report.tile.chance.repeatable", "function", function))
        .orElseGet(() -> told.say("report.tile.chance", "function", function));
  }

  private Answer.Tile asked() {
    Optional<ModelResult> model = Optional.ofNullable(result.models().get(ModelResult.READINESS));
    String people =
        model
            .flatMap(fit -> fit.respondents().value())
            .map(n -> told.words().count("respondent", n))
            .or(this::atLeast)
            .orElseGet(() -> told.say("report.answer.people-not-told"));
    List<String> facts = new ArrayList<>();
    result.functions().values().stream()
        .mapToInt(FunctionResult::units)
        .max()
        .ifPresent(n -> facts.add(told.words().count("unit-of-function", n)));
    model
        .flatMap(
            fit -> fit.means().values().stream().map(waves -> waves.size()).max(Integer::compare))
        .ifPresent(n -> facts.add(told.words().count("wave", n)));
    latest().ifPresent(facts::add);
    new Days(told.words()).askedLast(result.fieldwork()).ifPresent(facts::add);
    facts.add(
        result
            .quality()
            .responseRate()
            .map(rate -> told.say("report.answer.response", "rate", told.numbers().percent(rate)))
            .orElse(told.say("report.answer.response.unknown")));
    return new Answer.Tile(told.say("report.answer.asked"), people, String.join(" · ", facts));
  }

  /** How many of them the latest of several waves asked about one function. */
  private Optional<String> latest() {
    Collection<Map<String, Shown<Integer>>> functions = result.scoring().respondents().values();
    return functions.stream()
        .max(Comparator.comparingInt(Map::size))
        .filter(waves -> waves.size() > 1)
        .map(waves -> List.copyOf(waves.keySet()).get(waves.size() - 1))
        .flatMap(
            wave ->
                functions.stream()
                    .flatMap(waves -> Optional.ofNullable(waves.get(wave)).stream())
                    .flatMap(persons -> persons.value().stream())
                    .max(Integer::compare)
                    .map(
                        n ->
                            told.say(
                                "report.answer.latest",
                                "wave",
                                wave,
                                "people",
                                told.words().count("respondent", n))));
  }

  /** Where the whole may not be told beside its parts, the largest part is. */
  private Optional<String> atLeast() {
    return result.functions().values().stream()
        .flatMap(f -> f.respondents().value().stream())
        .max(Integer::compare)
        .map(n -> told.say("report.answer.people", "people", told.words().count("respondent", n)));
  }
}
