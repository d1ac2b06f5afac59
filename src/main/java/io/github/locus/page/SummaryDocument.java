package io.github.locus.page;

import io.github.locus.result.DecisionResult;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.ScoringResult;
import io.github.locus.result.Shown;
import io.github.locus.result.Verdict;
import io.github.locus.wording.Days;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A result on a screen: the verdict, the functions, the first reasons, what to keep in mind. */
public final class SummaryDocument {
  private static final int MOST_REASONS = 3;

  private final ResultWords told;

  private SummaryDocument(ResultWords told) {
    this.told = told;
  }

  /**
   * The summary of a result.
   *
   * @param told the result, and the words for it
   * @return the summary
   */
  public static Document of(ResultWords told) {
    return new SummaryDocument(told).document();
  }

  private Document document() {
    Verdict verdict = told.result().verdict();
    List<Section> sections =
        Stream.of(
                new Section("functions", "", List.of(levels())),
                bullets("reasons", told.say("summary.reasons"), reasons()),
                new Section("plan", told.say("summary.plan"), plan()),
                bullets("caveats", told.say("summary.caveats"), caveats()),
                bullets("findings", told.say("summary.findings"), told.sentences().warnings()),
                new Section("counts", "", List.of(new Block.Facts(counts()))))
            .filter(section -> !section.blocks().isEmpty())
            .toList();
    return new Document(
        told.words().language(),
        told.result().options().title().orElse(told.say("report.title")),
        told.kicker(),
        told.sentences().headline(),
        facts(verdict),
        Optional.empty(),
        told.notice(),
        sections,
        "",
        Document.Labels.of(told.words()));
  }

  /** Why, and why not the function that a reader would have chosen. */
  private List<String> reasons() {
    List<String> reasons =
        new ArrayList<>(ReasonPlaces.WHY.of(told).stream().limit(MOST_REASONS).toList());
    told.sentences().rival().ifPresent(reasons::add);
    return reasons;
  }

  /** What could be wrong, and what else to keep in mind. */
  private List<String> caveats() {
    return Stream.concat(
            told.sentences().gravestDoubt().stream(), told.sentences().caveats().stream())
        .distinct()
        .toList();
  }

  private List<Block> plan() {
    Block.Actions actions = AnswerPage.firstActions(told);
    return actions.items().isEmpty() ? List.of() : List.of(actions);
  }

  private static Section bullets(String id, String title, List<String> sentences) {
    return new Section(id, title, VerdictSections.bullets(sentences));
  }

  private List<String> facts(Verdict verdict) {
    List<String> facts = new ArrayList<>();
    facts.add(told.say("summary.verdict", "verdict", told.verdict()));
    verdict.confidence().map(this::confidence).ifPresent(facts::add);
    verdict
        .expectedLoss()
        .map(loss -> told.say("summary.loss", "points", told.numbers().number(loss, 1)))
        .ifPresent(facts::add);
    verdict
        .partner()
        .map(partner -> told.say("summary.partner", "function", partner))
        .ifPresent(facts::add);
    return facts;
  }

  /** Which chance of being best the confidence is: of the repeatable level, or of today's. */
  private String confidence(double confidence) {
    String chance = told.numbers().probability(confidence);
    return told.say(
        told.result().verdict().lens().filter(Verdict.Lens.TODAY::equals).isPresent()
            ? "summary.confidence.today"
            : "summary.confidence.repeatable",
        "chance",
        chance);
  }

  private List<String> counts() {
    List<String> facts = new ArrayList<>();
    facts.add(ratings());
    new Days(told.words()).askedLast(told.result().fieldwork()).ifPresent(facts::add);
    told.result()
        .scoring()
        .imputedShare()
        .filter(share -> share > 0)
        .map(share -> told.say("summary.filled-in", "share", told.numbers().percent(share)))
        .ifPresent(facts::add);
    String leftOut = leftOut();
    if (!leftOut.isEmpty()) {
      facts.add(told.say("summary.left-out", "reasons", leftOut));
    }
    facts.add(told.say("summary.instrument", "instrument", told.result().instrument().id()));
    facts.add(told.say("summary.seed", "seed", Long.toString(told.result().options().seed())));
    return facts;
  }

  private String leftOut() {
    String fewer =
        told.say("number.fewer", "n", told.numbers().whole(told.result().options().minGroup()));
    return told.result().scoring().leftOut().entrySet().stream()
        .map(entry -> told.words().leftOut(entry.getKey(), entry.getValue(), fewer))
        .collect(Collectors.joining(", "));
  }

  private String ratings() {
    ScoringResult scoring = told.result().scoring();
    return scoring
        .ratingsUsed()
        .map(told.numbers()::whole)
        .map(
            used ->
                scoring
                    .rows()
                    .map(told.numbers()::whole)
                    .map(rows -> told.say("summary.ratings.of", "used", used, "rows", rows))
                    .orElseGet(() -> told.say("summary.ratings", "used", used)))
        .orElseGet(() -> told.say("summary.ratings.not-told"));
  }

  private Levels levels() {
    return new Levels(
        told.result().options().threshold(),
        told.say("summary.points"),
        ranked().stream().map(this::function).toList(),
        legend(),
        table());
  }

  private String legend() {
    String lenses =
        told.say(
            "summary.legend",
            "threshold",
            told.threshold(),
            "leaders",
            told.ofNewLeaders(),
            "underPresentLeaders",
            told.who("underPresentLeaders"),
            "underBestLeader",
            told.who("underBestLeader"));
    return told.todayAboveShowcase().map(above -> lenses + " " + above).orElse(lenses);
  }

  private Table table() {
    TableBuilder table =
        new TableBuilder(told, told.say("report.functions.table"))
            .words(told.say("report.function"), told.say("report.status"))
            .figures(
                told.words().name("lens", "repeatable"),
                told.words().name("lens", "today"),
                told.words().name("lens", "showcase"));
    for (String name : ranked()) {
      FunctionResult f = of(name);
      table.cell(name).cell(told.status(f.status()));
      table.estimate(f.repeatable()).estimate(f.today()).estimate(f.showcase()).endRow();
    }
    return table.build();
  }

  private Levels.OfFunction function(String name) {
    FunctionResult f = of(name);
    boolean withheld = f.repeatable().isEmpty() && f.today().isEmpty() && f.showcase().isEmpty();
    return new Levels.OfFunction(
        name,
        f.status(),
        withheld
            ? List.of()
            : List.of(
                level("repeatable", f.repeatable()),
                level("today", f.today()),
                level("showcase", f.showcase())),
        withheld ? told.absent(f.today()) : "",
        facts(name, f));
  }

  private Levels.Level level(String code, Shown<Estimate> level) {
    return new Levels.Level(
        told.words().name("lens", code),
        level.value(),
        told.numbers().estimate(level.value(), 0),
        told.absent(level));
  }

  private List<String> facts(String function, FunctionResult figures) {
    List<String> facts = new ArrayList<>();
    facts.add(told.status(figures.status()));
    pBest(function)
        .ifPresent(
            p -> facts.add(told.say("summary.best", "chance", told.numbers().probability(p))));
    figures
        .pNewLeader()
        .map(
            p ->
                told.say(
                    "summary.new-leader",
                    "leader",
                    told.who("aNewLeader", function),
                    "threshold",
                    told.threshold(),
                    "chance",
                    told.numbers().probability(p)))
        .ifPresent(facts::add);
    facts.add(told.words().count("leader", figures.leaders()));
    figures
        .contested()
        .filter(contested -> contested)
        .ifPresent(yes -> facts.add(told.say("summary.contested")));
    return facts;
  }

  /** Functions in the order of the verdict, as in the report; without one by P(best) as it is printed, then by level. */
  private List<String> ranked() {
    return told.result().functions().keySet().stream()
        .sorted(
            Comparator.comparingInt(told.result().verdict()::place)
                .thenComparingLong(function -> -percent(function))
                .thenComparingDouble(function -> -repeatable(function)))
        .toList();
  }

  private long percent(String function) {
    return pBest(function).map(p -> Math.round(100 * p)).orElse(-1L);
  }

  private double repeatable(String function) {
    return of(function).repeatable().map(Estimate::mean).orElse(-1.0);
  }

  private Optional<Double> pBest(String function) {
    return told.result()
        .decision()
        .map(DecisionResult::repeatable)
        .map(lens -> lens.pBest().get(function));
  }

  private FunctionResult of(String function) {
    return Objects.requireNonNull(told.result().functions().get(function));
  }
}
