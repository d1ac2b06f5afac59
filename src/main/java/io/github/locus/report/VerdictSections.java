package io.github.locus.report;

import io.github.locus.chart.Words;
import io.github.locus.result.FigureFormat;
import io.github.locus.result.Gap;
import io.github.locus.result.PlannedAction;
import io.github.locus.result.Result;
import io.github.locus.result.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the verdict rests on and what follows from it. */
final class VerdictSections {
  private static final Map<String, String> ACTION =
      Map.of(
          "gap", "Close a gap",
          "below-threshold", "Raise to ready",
          "institutionalise", "Make it the organisation's",
          "partner", "Work with the partner",
          "evidence", "Get the evidence");

  /** Reasons that are not folded away. */
  private static final int FIRST_REASONS = 6;

  private VerdictSections() {}

  static List<Section> all(Result result) {
    Verdict verdict = result.verdict();
    return List.of(
        new Section("reasons", "Why", reasons(result)),
        new Section("plan", "What to do", plan(result)),
        new Section(
            "would-change",
            "What would change the verdict",
            bullets(ReportPages.sentences(verdict.wouldChange()))),
        new Section(
            "caveats", "What to keep in mind", bullets(ReportPages.sentences(verdict.caveats()))));
  }

  private static List<Block> bullets(List<String> sentences) {
    return sentences.isEmpty() ? List.of() : List.of(new Block.Bullets(sentences));
  }

  private static List<Block> reasons(Result result) {
    Verdict verdict = result.verdict();
    List<String> sentences = ReportPages.sentences(verdict.reasons());
    int first = sentences.size() <= FIRST_REASONS + 2 ? sentences.size() : FIRST_REASONS;
    List<Block> blocks = new ArrayList<>(bullets(sentences.subList(0, first)));
    if (first < sentences.size()) {
      blocks.add(
          new Block.FoldedBullets("More reasons", sentences.subList(first, sentences.size())));
    }
    if (!verdict.partnerGain().isEmpty()) {
      TableBuilder table =
          new TableBuilder(
                  result, "What each other function would add to the first one as its partner")
              .words("Partner")
              .figures("Gain, points");
      verdict
          .partnerGain()
          .forEach((name, gain) -> table.cell(name).cell(FigureFormat.signed(gain)).endRow());
      String lifts =
          verdict.partnerLifts().stream()
              .map(id -> Words.dimension(result, id))
              .collect(Collectors.joining(", "));
      if (!lifts.isEmpty()) {
        table.note("The partner lifts most: " + lifts + ".");
      }
      blocks.add(new Block.OpenTable(table.build()));
    }
    return blocks;
  }

  private static List<Block> plan(Result result) {
    Verdict verdict = result.verdict();
    List<Block> blocks = new ArrayList<>();
    if (!verdict.gaps().isEmpty()) {
      TableBuilder table =
          new TableBuilder(
                  result,
                  "Gaps of " + String.join(", ", verdict.functions().stream().limit(1).toList()))
              .words("Dimension")
              .figures("Today", "Chance of a gap", "Priority");
      for (Gap gap : verdict.gaps()) {
        table.cell(Words.dimension(result, gap.dimension()));
        table.cell(level(result, gap));
        table.cell(FigureFormat.probability(gap.probability()));
        table.cell(FigureFormat.number(gap.priority(), 1));
        table.endRow();
      }
      table.note(
          "A gap: today's level lies more than 10 points below "
              + FigureFormat.points(result.options().threshold())
              + ". Priority: the dimension's weight times its distance from there, points of readiness.");
      blocks.add(new Block.OpenTable(table.build()));
    }
    if (!verdict.actions().isEmpty()) {
      blocks.add(
          new Block.Actions(verdict.actions().stream().map(a -> action(result, a)).toList()));
    }
    return blocks;
  }

  /** The level with its interval, as the function it belongs to has it. */
  private static String level(Result result, Gap gap) {
    return result.verdict().functions().stream()
        .limit(1)
        .flatMap(name -> Optional.ofNullable(result.functions().get(name)).stream())
        .flatMap(f -> Optional.ofNullable(f.dimensions().get(gap.dimension())).stream())
        .flatMap(level -> level.value().stream())
        .map(level -> FigureFormat.estimate(level, 1))
        .findFirst()
        .orElse(FigureFormat.number(gap.mean(), 1));
  }

  private static Block.Action action(Result result, PlannedAction action) {
    List<String> about = new ArrayList<>();
    action.dimension().ifPresent(id -> about.add(Words.dimension(result, id)));
    if (action.level().isPresent() && action.target().isPresent()) {
      about.add(
          "from "
              + FigureFormat.points(action.level().get())
              + " to "
              + FigureFormat.points(action.target().get())
              + " points");
    }
    return new Block.Action(
        ACTION.getOrDefault(action.kind(), action.kind()),
        action.function(),
        action.action(),
        action.measure(),
        String.join(", ", about));
  }
}
