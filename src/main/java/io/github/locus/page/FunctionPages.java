package io.github.locus.page;

import io.github.locus.result.DimensionSummary;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.LeaderResult;
import io.github.locus.result.PlannedAction;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Half a page on one function: its profile, its leaders, its gaps, what depends on a leader, what is planned. */
final class FunctionPages {
  private static final int MOST_ACTIONS = 4;

  private final ResultWords told;
  private final Result result;
  private final String name;
  private final FunctionResult function;

  private FunctionPages(ResultWords told, String name, FunctionResult function) {
    this.told = told;
    this.result = told.result();
    this.name = name;
    this.function = function;
  }

  /**
   * The sections of some functions.
   *
   * @param told the result, and the words for it
   * @param names functions, in the order of their sections
   * @return a section each
   */
  static List<Section> of(ResultWords told, List<String> names) {
    List<Section> sections = new ArrayList<>();
    for (String name : names) {
      FunctionResult function = told.result().functions().get(name);
      if (function != null) {
        sections.add(new FunctionPages(told, name, function).section());
      }
    }
    return sections;
  }

  private int place() {
    return List.copyOf(result.functions().keySet()).indexOf(name);
  }

  private Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(levels()));
    Block.Terms terms = new Block.Terms(terms());
    if (shown(function.dimensions())) {
      blocks.add(new Block.Beside(List.of(profile()), List.of(terms)));
    } else {
      blocks.add(terms);
    }
    String title =
        told.say("report.page.title", "function", name, "status", told.status(function.status()));
    return new Section("function-" + (place() + 1), title, blocks); // a name may hold anything
  }

  private static boolean shown(Map<String, Shown<Estimate>> levels) {
    return levels.values().stream().anyMatch(Shown::isPresent);
  }

  private String levels() {
    if (function.today().isEmpty()) {
      return told.say("report.page.not-shown", "reason", told.absent(function.today()));
    }
    String today =
        told.say(
            "report.page.today", "level", told.numbers().estimate(function.today().value(), 0));
    Optional<String> repeatable =
        function
            .repeatable()
            .map(
                level ->
                    told.say(
                        "report.page.repeatable",
                        "leaders",
                        told.ofNewLeaders(),
                        "level",
                        told.numbers().estimate(Optional.of(level), 0)));
    Optional<String> chance =
        function
            .pNewLeader()
            .map(
                p ->
                    told.say(
                        "report.page.chance",
                        "leader",
                        told.who("newLeader", name),
                        "threshold",
                        told.threshold(),
                        "chance",
                        told.numbers().probability(p)));
    return Stream.of(Optional.of(today), repeatable, chance)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private Profile profile() {
    TableBuilder table =
        new TableBuilder(told, told.say("report.page.profile"))
            .words(told.say("report.dimension"))
            .figures(told.say("report.today"), told.say("report.repeatable"));
    List<Profile.Bar> bars = new ArrayList<>();
    for (DimensionSummary d : result.instrument().capabilities()) {
      Shown<Estimate> today = level(function.dimensions(), d.id());
      Shown<Estimate> repeatable = level(function.repeatableDimensions(), d.id());
      bars.add(
          new Profile.Bar(
              today.map(Estimate::mean), repeatable.map(Estimate::mean), isGap(d.id())));
      table.cell(d.name());
      table.cell(today, e -> told.numbers().points(e.mean()));
      table.cell(repeatable, e -> told.numbers().points(e.mean())).endRow();
    }
    return new Profile(
        place(),
        result.options().threshold(),
        told.say("report.page.scale", "threshold", told.threshold()),
        told.say("report.page.profile.measured"),
        bars,
        table.build());
  }

  private static Shown<Estimate> level(Map<String, Shown<Estimate>> levels, String id) {
    Shown<Estimate> level = levels.get(id);
    return level == null ? Shown.withheld(Reason.NO_ANSWERS) : level;
  }

  private boolean isGap(String dimension) {
    Shown<Double> below = function.pDimensionBelow().get(dimension);
    return below != null && below.filter(p -> p >= result.borders().yes()).isPresent();
  }

  private List<Block.Term> terms() {
    List<Block.Term> terms = new ArrayList<>();
    function
        .respondents()
        .ifPresent(
            n ->
                terms.add(
                    new Block.Term(
                        told.say("report.page.rated-by"),
                        told.words().count("respondent", n)
                            + " · "
                            + told.words().count("unit", function.units()))));
    leaders().ifPresent(text -> terms.add(new Block.Term(told.say("report.page.leaders"), text)));
    gaps().ifPresent(text -> terms.add(new Block.Term(told.say("report.page.gaps"), text)));
    dependence()
        .ifPresent(text -> terms.add(new Block.Term(told.say("report.page.depends"), text)));
    function
        .reportedRepeatability()
        .ifPresent(
            e ->
                terms.add(
                    new Block.Term(
                        told.say("report.page.reported"),
                        told.say(
                            "report.page.reported.text",
                            "points",
                            told.numbers().points(e.mean())))));
    terms.add(new Block.Term(told.say("report.page.actions"), actions()));
    return terms;
  }

  private Optional<String> leaders() {
    List<String> sentences = new ArrayList<>();
    List<LeaderResult> shown =
        function.leaderTable().stream().filter(l -> l.level().isPresent()).toList();
    if (!shown.isEmpty()) {
      long ready =
          shown.stream()
              .filter(l -> l.level().orElseThrow().mean() >= result.options().threshold())
              .count();
      sentences.add(
          told.say(
              shown.size() < function.leaders()
                  ? "report.page.leaders.ready.of-shown"
                  : "report.page.leaders.ready",
              "leaders",
              told.who("leaders", name),
              "ready",
              told.numbers().whole(ready),
              "shown",
              told.numbers().whole(shown.size()),
              "threshold",
              told.threshold()));
    }
    function
        .showcase()
        .ifPresent(
            e ->
                sentences.add(
                    told.say(
                        "report.page.leaders.best",
                        "underBestLeader",
                        told.who("underBestLeader", name),
                        "level",
                        told.numbers().points(e.mean()))));
    return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
  }

  private Optional<String> gaps() {
    if (!shown(function.dimensions())) {
      return Optional.empty();
    }
    List<String> gaps =
        result.instrument().capabilities().stream()
            .filter(d -> isGap(d.id()))
            .map(DimensionSummary::name)
            .toList();
    String far = told.numbers().points(result.borders().farBelow());
    return Optional.of(
        gaps.isEmpty()
            ? told.say("report.page.gaps.none", "far", far)
            : told.say("report.page.gaps.some", "far", far, "dimensions", quoted(gaps)));
  }

  private String quoted(List<String> names) {
    return told.words()
        .list(names.stream().map(one -> told.say("word.quoted", "text", one)).toList());
  }

  private Optional<String> dependence() {
    List<String> sentences = new ArrayList<>();
    function
        .atRisk()
        .ifPresent(
            e ->
                sentences.add(
                    told.say(
                        "report.page.depends.risk",
                        "points",
                        told.numbers().estimate(Optional.of(e), 0))));
    function
        .leaveOneOut()
        .ifPresent(
            l ->
                sentences.add(
                    l.standsOut()
                        ? told.say(
                            "report.page.depends.one",
                            "points",
                            told.numbers().number(l.max(), 1),
                            "chance",
                            told.numbers().number(l.chanceMedian(), 1))
                        : told.say(
                            function.status().isPatchy()
                                ? "report.page.depends.spread"
                                : "report.page.depends.none")));
    List<String> worth =
        planned().stream()
            .filter(action -> action.kind() == PlannedAction.Kind.INSTITUTIONALISE)
            .flatMap(action -> action.dimension().stream())
            .map(told::dimension)
            .toList();
    if (!worth.isEmpty()) {
      sentences.add(told.say("report.page.depends.worth", "dimensions", quoted(worth)));
    }
    return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
  }

  /** What the function itself answers for. */
  private List<PlannedAction> planned() {
    return result.verdict().actions().stream()
        .filter(action -> action.owner().filter(name::equals).isPresent())
        .toList();
  }

  private String actions() {
    List<PlannedAction> planned = planned();
    List<String> lines =
        planned.stream()
            .limit(MOST_ACTIONS)
            .map(
                action ->
                    told.words().name("action-kind", action.kind())
                        + action.dimension().map(id -> " (" + told.dimension(id) + ")").orElse("")
                        + (action.function().equals(name)
                            ? ""
                            : " " + told.say("report.action.for", "function", action.function()))
                        + ", "
                        + VerdictSections.within(told, action))
            .toList();
    if (lines.isEmpty()) {
      return told.say("report.page.actions.none");
    }
    String first = String.join("; ", lines);
    int further = planned.size() - lines.size();
    return further == 0
        ? first
        : told.say(
            "report.page.actions.further", "actions", first, "n", told.numbers().whole(further));
  }
}
