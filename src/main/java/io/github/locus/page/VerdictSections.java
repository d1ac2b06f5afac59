package io.github.locus.page;

import io.github.locus.result.Gap;
import io.github.locus.result.PlannedAction;
import io.github.locus.result.Result;
import io.github.locus.result.Verdict;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the verdict rests on and what follows from it. */
final class VerdictSections {
  /** Reasons that are not folded away. */
  private static final int FIRST_REASONS = 6;

  /** Actions that are not folded away. */
  private static final int FIRST_ACTIONS = 5;

  private VerdictSections() {}

  static List<Section> all(ResultWords told) {
    return List.of(
        new Section("reasons", told.say("report.reasons"), reasons(told)),
        new Section("plan", told.say("report.plan"), plan(told)),
        new Section(
            "would-change",
            told.say("report.would-change"),
            bullets(told.sentences().wouldChange())),
        new Section("caveats", told.say("report.caveats"), bullets(told.sentences().caveats())));
  }

  static List<Block> bullets(List<String> sentences) {
    return sentences.isEmpty() ? List.of() : List.of(new Block.Bullets(sentences));
  }

  private static List<Block> reasons(ResultWords told) {
    Result result = told.result();
    Verdict verdict = result.verdict();
    List<String> sentences = ReasonPlaces.WHY.of(told);
    int first = sentences.size() <= FIRST_REASONS + 2 ? sentences.size() : FIRST_REASONS;
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(told.sentences().headline()));
    blocks.addAll(bullets(sentences.subList(0, first)));
    if (first < sentences.size()) {
      blocks.add(
          new Block.Folded(
              told.say("report.reasons.more"),
              new Block.Bullets(sentences.subList(first, sentences.size()))));
    }
    if (!verdict.partnerGain().isEmpty()) {
      TableBuilder table =
          new TableBuilder(told, told.say("report.partner.table"))
              .words(told.say("report.partner"))
              .figures(told.say("report.partner.gain"));
      verdict
          .partnerGain()
          .forEach((name, gain) -> table.cell(name).cell(told.numbers().signed(gain)).endRow());
      String lifts =
          verdict.partnerLifts().stream().map(told::dimension).collect(Collectors.joining(", "));
      if (!lifts.isEmpty()) {
        table.note(told.say("report.partner.lifts", "dimensions", lifts));
      }
      blocks.add(table.build());
    }
    return blocks;
  }

  private static List<Block> plan(ResultWords told) {
    Result result = told.result();
    Verdict verdict = result.verdict();
    List<Block> blocks = new ArrayList<>();
    if (!verdict.gaps().isEmpty()) {
      TableBuilder table =
          new TableBuilder(
                  told,
                  told.say(
                      "report.gaps.table",
                      "function",
                      String.join(", ", verdict.functions().stream().limit(1).toList())))
              .words(told.say("report.dimension"))
              .figures(
                  told.say("report.today"),
                  told.say("report.gaps.chance"),
                  told.say("report.gaps.priority"));
      for (Gap gap : verdict.gaps()) {
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
              told.numbers().points(result.options().threshold() - result.borders().farBelow()),
              "threshold",
              told.numbers().points(result.options().threshold())));
      blocks.add(table.build());
    }
    if (!verdict.actions().isEmpty()) {
      List<Block.Action> actions =
          verdict.actions().stream().map(action -> action(told, action)).toList();
      int first = Math.min(FIRST_ACTIONS, actions.size());
      blocks.add(new Block.Paragraph(told.say("report.plan.order")));
      blocks.add(new Block.Actions(actions.subList(0, first)));
      if (first < actions.size()) {
        blocks.add(
            new Block.Folded(
                told.say("report.plan.further"),
                new Block.Actions(actions.subList(first, actions.size()))));
      }
    }
    return blocks;
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

  /** What it is measured by, now and then. */
  private static Optional<String> levels(ResultWords told, PlannedAction action) {
    if (action.next() == PlannedAction.Measure.CHANCE) {
      return Optional.of(told.sentences().measure(action));
    }
    return action
        .level()
        .flatMap(
            level ->
                action
                    .target()
                    .map(
                        target ->
                            told.say(
                                action.kind() == PlannedAction.Kind.INSTITUTIONALISE
                                        || action.kind() == PlannedAction.Kind.PARTNER
                                    ? "report.action.repeatable"
                                    : "report.action.levels",
                                "level",
                                told.numbers().points(level),
                                "target",
                                told.numbers().points(target))));
  }

  /** The action without the items that measure it. */
  static Block.Action briefly(ResultWords told, PlannedAction action) {
    Block.Action whole = action(told, action);
    return new Block.Action(whole.kind(), whole.owner(), whole.action(), "", whole.about());
  }

  private static Block.Action action(ResultWords told, PlannedAction action) {
    List<String> about = new ArrayList<>();
    if (!action.owner().equals(action.function())) {
      about.add(told.say("report.action.for", "function", action.function()));
    }
    action.dimension().ifPresent(id -> about.add(told.dimension(id)));
    about.add(
        told.say("report.action.within", "days", told.words().count("day", action.horizon())));
    about.add(told.words().name("effort", action.effort()));
    levels(told, action).ifPresent(about::add);
    return new Block.Action(
        told.words().name("action-kind", action.kind()),
        action.owner(),
        told.sentences().action(action),
        told.say("report.action.measure", "measure", told.sentences().measure(action)),
        String.join(", ", about));
  }
}
