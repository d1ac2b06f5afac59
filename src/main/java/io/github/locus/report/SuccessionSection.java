package io.github.locus.report;

import io.github.locus.result.Band;
import io.github.locus.result.FigureFormat;
import io.github.locus.result.ModelResult;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import io.github.locus.result.SuccessionEstimate;
import io.github.locus.result.SuccessionEvent;
import io.github.locus.result.SuccessionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happened where leaders changed, in sum and pair by pair. */
final class SuccessionSection {
  private SuccessionSection() {}

  static Optional<Section> of(Result result, DrawnCharts charts) {
    if (result.succession().isEmpty()) {
      return Optional.empty();
    }
    TableBuilder table =
        new TableBuilder(result, "Where the leader changed, against where not")
            .words("Function")
            .figures(
                "Changed", "Stable", "Shift, points", "p", "Spread, points²", "p", "By the model");
    for (Map.Entry<String, SuccessionResult> entry : result.succession().orElseThrow().entrySet()) {
      SuccessionResult s = entry.getValue();
      table.cell(entry.getKey().equals("all") ? "All functions" : entry.getKey());
      table.cell(FigureFormat.number(s.changed(), 0)).cell(FigureFormat.number(s.stable(), 0));
      estimate(table, s.shift());
      estimate(table, s.spread());
      table.cell(variance(result, entry.getKey())).endRow();
    }
    table.note(
        "Pairs of waves of a unit. Shift: how much more a unit's level moved where the leader changed; near zero if"
            + " successors are as good as those before. Spread: how much more it scattered, which estimates the variance"
            + " between leaders without assuming a distribution; beside it the model's (REML). 90% intervals.");
    List<Block> blocks = new ArrayList<>(charts.picture("trend"));
    blocks.addAll(charts.picture("succession"));
    blocks.addAll(charts.picture("succession-slopes"));
    blocks.add(new Block.OpenTable(table.build()));
    TableView events = events(result);
    if (!events.rows().isEmpty()) {
      blocks.add(new Block.FoldedTable(events));
    }
    return Optional.of(new Section("succession", "What changes of leader showed", blocks));
  }

  /** All functions together have no one variance. */
  private static String variance(Result result, String name) {
    return Optional.ofNullable(result.models().get("readiness"))
        .map(ModelResult::variance)
        .flatMap(v -> Optional.ofNullable(v.leader().get(name)))
        .flatMap(Shown::value)
        .map(v -> FigureFormat.number(v, 1))
        .orElse("");
  }

  private static TableView events(Result result) {
    TableBuilder table =
        new TableBuilder(result, "Every unit from wave to wave")
            .words("Function", "Unit", "Waves", "Leader", "Change of leader")
            .figures("Respondents", "Change, points");
    result
        .succession()
        .orElse(Map.of())
        .forEach(
            (name, s) -> {
              for (SuccessionEvent e : s.events()) {
                table.cell(name).cell(e.unit()).cell(e.from() + " to " + e.to());
                table.cell(e.changed() ? e.before() + " to " + e.after() : e.before());
                table.cell(e.changed() ? "yes" : "no");
                table.cell(e.respondents(), Band::toString);
                table.cell(e.delta(), FigureFormat::signed).endRow();
              }
            });
    table.note(
        "Units under codes, the same in every function. Respondents: of the wave with fewer. Change: of the mean as"
            + " others rate it, noise and all.");
    return table.build();
  }

  private static void estimate(TableBuilder table, Shown<SuccessionEstimate> estimate) {
    table.cell(
        estimate,
        e ->
            FigureFormat.number(e.estimate(), 1)
                + " ("
                + FigureFormat.interval(e.low(), e.high(), 1)
                + ")");
    table.cell(estimate, e -> FigureFormat.pValue(e.p()));
  }
}
