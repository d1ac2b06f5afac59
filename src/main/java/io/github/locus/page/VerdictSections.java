package io.github.locus.page;

import io.github.locus.result.Gap;
import io.github.locus.result.PlannedAction;
import io.github.locus.result.Result;
import io.github.locus.result.Verdict;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the verdict rests on and what follows from it. */
final class VerdictSections {
  /** Reasons in the body. */
  private static final int FIRST_REASONS = 6;

  /** Gaps in the body. */
  private static final int FIRST_GAPS = 5;

  /** Actions in the body. */
  private static final int FIRST_ACTIONS = 5;

  private VerdictSections() {}

  static List<Section> all(ResultWords told) {
    return List.of(
        new Section("reasons", told.say("report.reasons"), reasons(told)),
        new Section("plan", told.say("report.plan"), plan(told)),
        new Section(
            "would-change",
            told.say("report.would-change"),
            bullets(unsaid(told, told.sentences().wouldChange()))),
        new Section(
            "caveats",
            told.say("report.caveats"),
            bullets(unsaid(told, told.sentences().caveats()))));
  }

  /** Sentences beside the one with which the first page says what could be wrong. */
  private static List<String> unsaid(ResultWords told, List<String> sentences) {
    Optional<String> said = told.sentences().gravestDoubt();
    return sentences.stream().filter(one -> said.filter(one::equals).isEmpty()).toList();
  }

  static List<Block> bullets(List<String> sentences) {
    return sentences.isEmpty() ? List.of() : List.of(new Block.Bullets(sentences));
  }

  private static List<Block> reasons(ResultWords told) {
    Verdict verdict = told.result().verdict();
    List<String> sentences = ReasonPlaces.WHY.of(told);
    int first = first(sentences);
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(bullets(sentences.subList(0, first)));
    if (first < sentences.size() || !verdict.partnerGain().isEmpty()) {
      blocks.add(new Block.Reference(told.say("report.reasons.elsewhere"), "reasons-more"));
    }
    return blocks;
  }

  /** The reasons that the body has no room for, and what each partner would add. */
  static Section moreReasons(ResultWords told) {
    Verdict verdict = told.result().verdict();
    List<String> sentences = ReasonPlaces.WHY.of(told);
    List<Block> blocks =
        new ArrayList<>(bullets(sentences.subList(first(sentences), sentences.size())));
    if (!verdict.partnerGain().isEmpty()) {
      TableBuilder table =
          new TableBuilder(told, told.say("report.partner.table"))
              .words(told.say("report.partner"))
              .figures(told.say("report.partner.gain"));
      verdict
          .partnerGain()
          .forEach((name, gain) -> table.cell(name).cell(told.numbers().signed(gain)).endRow());
      String lifts =
          told.words()
              .list(
                  verdict.partnerLifts().stream()
                      .map(id -> told.say("word.quoted", "text", told.dimension(id)))
                      .toList());
      if (!lifts.isEmpty()) {
        table.note(told.say("report.partner.lifts", "dimensions", lifts));
      }
      blocks.add(table.build());
    }
    return new Section("reasons-more", told.say("report.reasons.more"), blocks);
  }

  private static int first(List<String> sentences) {
    return sentences.size() <= FIRST_REASONS + 2 ? sentences.size() : FIRST_REASONS;
  }

  private static List<Block> plan(ResultWords told) {
    Verdict verdict = told.result().verdict();
    List<Block> blocks = new ArrayList<>();
    if (!verdict.gaps().isEmpty()) {
      blocks.add(gaps(told, 0, FIRST_GAPS));
    }
    if (!verdict.actions().isEmpty()) {
      blocks.add(new Block.Paragraph(told.say("report.plan.order")));
      blocks.add(
          new Block.Actions(
              1,
              Stream.concat(
                      measured(actions(told, 0, AnswerPage.FIRST_ACTIONS).toList()),
                      actions(told, AnswerPage.FIRST_ACTIONS, FIRST_ACTIONS))
                  .toList()));
    }
    told.sentences().waiting().map(Block.Paragraph::new).ifPresent(blocks::add);
    if (FIRST_ACTIONS < verdict.actions().size() || FIRST_GAPS < verdict.gaps().size()) {
      blocks.add(new Block.Reference(told.say("report.plan.elsewhere"), "plan-more"));
    }
    return blocks;
  }

  private static Table gaps(ResultWords told, int from, int to) {
    Result result = told.result();
    TableBuilder table =
        new TableBuilder(
                told,
                told.say(
                    from == 0 ? "report.gaps.table" : "report.gaps.table.further",
                    "function",
                    String.join(", ", result.verdict().functions().stream().limit(1).toList())))
            .words(told.say("report.dimension"))
            .figures(
                told.say("report.today"),
                told.say("report.gaps.chance"),
                told.say("report.gaps.priority"));
    for (Gap gap : result.verdict().gaps().stream().limit(to).skip(from).toList()) {
      table.cell(told.dimension(gap.dimension()));
      table.cell(level(told, gap));
      table.cell(told.numbers().probability(gap.probability()));
      table.cell(told.numbers().number(gap.priority(), 1));
      table.endRow();
    }
    table.note(
        told.say(
            "report.gaps.note",
            "far",
            told.numbers().points(result.borders().farBelow()),
            "threshold",
            told.numbers().points(result.options().threshold())));
    return table.build();
  }

  /** The gaps and actions that the body has no room for. */
  static Section furtherActions(ResultWords told) {
    Verdict verdict = told.result().verdict();
    int gaps = verdict.gaps().size();
    int actions = verdict.actions().size();
    List<Block> blocks = new ArrayList<>();
    if (gaps > FIRST_GAPS) {
      blocks.add(gaps(told, FIRST_GAPS, gaps));
    }
    if (actions > FIRST_ACTIONS) {
      blocks.add(
          new Block.Actions(FIRST_ACTIONS + 1, actions(told, FIRST_ACTIONS, actions).toList()));
    }
    return new Section("plan-more", told.say("report.plan.further"), blocks);
  }

  private static Stream<Block.Action> actions(ResultWords told, int from, int to) {
    return told.result().verdict().actions().stream()
        .limit(to)
        .skip(from)
        .map(action -> action(told, action));
  }

  /** The level with its interval, as the function it belongs to has it. */
  private static TableCell level(ResultWords told, Gap gap) {
    Result result = told.result();
    return result.verdict().functions().stream()
        .limit(1)
        .flatMap(name -> Optional.ofNullable(result.functions().get(name)).stream())
        .flatMap(f -> Optional.ofNullable(f.dimensions().get(gap.dimension())).stream())
        .flatMap(level -> level.value().stream())
        .findFirst()
        .<TableCell>map(level -> TableBuilder.estimate(told, level))
        .orElse(new TableCell.Plain(told.numbers().number(gap.mean(), 1)));
  }

  /** Where it stands now, and what is to be reached; what a partner is to lift is the level of another than who acts. */
  private static Optional<String> levels(ResultWords told, PlannedAction action) {
    return action
        .level()
        .flatMap(level -> action.target().map(target -> levels(told, action, level, target)));
  }

  private static String levels(ResultWords told, PlannedAction action, double from, double to) {
    String level = told.numbers().number(from, 1);
    String target = told.numbers().points(to);
    return switch (action.kind()) {
      case PARTNER ->
          told.say(
              "report.action.repeatable.partner",
              "function",
              action.function(),
              "level",
              level,
              "target",
              target);
      case INSTITUTIONALISE ->
          told.say("report.action.repeatable", "level", level, "target", target);
      default -> told.say("report.action.levels", "level", level, "target", target);
    };
  }

  /** What to do, who, by when and from where to where, for the first page. */
  static Block.Action briefly(ResultWords told, PlannedAction action) {
    List<String> about = when(told, action);
    levels(told, action).ifPresent(about::add);
    return new Block.Action(
        told.words().name("action-kind", action.kind()),
        told.sentences().owner(action),
        told.sentences().action(action),
        "",
        String.join(", ", about));
  }

  /**
   * What the first page does not say of actions: what each takes, and how it is measured. Words that it says stay where
   * nothing else tells two of them apart.
   */
  private static Stream<Block.Action> measured(List<Block.Action> first) {
    return first.stream()
        .map(
            one -> {
              Block.Action other = without(one);
              return first.stream().filter(a -> without(a).equals(other)).count() > 1 ? one : other;
            });
  }

  private static Block.Action without(Block.Action whole) {
    return new Block.Action(whole.kind(), whole.owner(), "", whole.measure(), whole.about());
  }

  private static Block.Action action(ResultWords told, PlannedAction action) {
    List<String> about = when(told, action);
    about.add(told.words().name("effort", action.effort()));
    levels(told, action).ifPresent(about::add);
    return new Block.Action(
        told.words().name("action-kind", action.kind()),
        told.sentences().owner(action),
        told.sentences().action(action),
        told.say("report.action.measure", "measure", told.sentences().measure(action)),
        String.join(", ", about));
  }

  /** By when its effect is due; of what begins with an agreement, by when that is. */
  static String within(ResultWords told, PlannedAction action) {
    boolean begins =
        action.kind() == PlannedAction.Kind.MANDATE || action.kind() == PlannedAction.Kind.PARTNER;
    return told.say(
        begins ? "report.action.begin" : "report.action.within",
        "days",
        told.words().count("day", action.horizon()));
  }

  private static List<String> when(ResultWords told, PlannedAction action) {
    List<String> about = new ArrayList<>();
    action
        .owner()
        .filter(owner -> !owner.equals(action.function()))
        .ifPresent(
            owner -> about.add(told.say("report.action.for", "function", action.function())));
    action.dimension().ifPresent(id -> about.add(told.dimension(id)));
    about.add(within(told, action));
    return about;
  }
}
