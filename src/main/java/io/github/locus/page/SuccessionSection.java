package io.github.locus.page;

import io.github.locus.chart.Topic;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import io.github.locus.result.SuccessionEstimate;
import io.github.locus.result.SuccessionEvent;
import io.github.locus.result.SuccessionResult;
import io.github.locus.result.SuccessionShift;
import io.github.locus.result.TrendPoint;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What happened where leaders changed, in sum and pair by pair. */
final class SuccessionSection {
  private SuccessionSection() {}

  /** How levels moved and what changes of leader showed, for those who do not ask for tables. */
  static Optional<Section> changes(ResultWords told, Pictures charts) {
    if (told.result().succession().isEmpty()) {
      return Optional.empty();
    }
    List<Block> words = new ArrayList<>(VerdictSections.bullets(ReasonPlaces.CHANGES.of(told)));
    words.add(new Block.Reference(told.say("report.succession.elsewhere"), "succession-figures"));
    List<Block> left = new ArrayList<>(charts.about(Topic.TREND));
    return Optional.of(
        new Section(
            "succession",
            told.say("report.succession"),
            left.isEmpty() ? words : List.of(new Block.Beside(left, words))));
  }

  static Optional<Section> figures(ResultWords told, Pictures charts) {
    Result result = told.result();
    if (result.succession().isEmpty()) {
      return Optional.empty();
    }
    TableBuilder table =
        new TableBuilder(told, told.say("report.succession.table"))
            .words(told.say("report.function"))
            .figures(
                told.say("report.succession.changed"),
                told.say("report.succession.stable"),
                told.say("report.succession.shift"),
                told.say("report.p"),
                told.say("report.succession.spread"),
                told.say("report.p"),
                told.say("report.succession.model"));
    for (Map.Entry<String, SuccessionResult> entry : result.succession().orElseThrow().entrySet()) {
      SuccessionResult s = entry.getValue();
      String name = entry.getKey();
      table.cell(name.equals(SuccessionResult.ALL) ? told.say("functions.all") : name);
      table.cell(told.numbers().whole(s.changed())).cell(told.numbers().whole(s.stable()));
      estimate(told, table, s.shift(), SuccessionShift::tested);
      estimate(told, table, s.spread(), tested -> tested);
      // all functions together have no one variance
      table.cell(result.leaderVariance(name).map(v -> told.numbers().number(v, 1)).orElse(""));
      table.endRow();
    }
    table.note(told.say("report.succession.note"));
    List<Block> blocks = new ArrayList<>();
    Table trend = trend(told);
    if (!trend.rows().isEmpty()) {
      blocks.add(Block.Folded.of(trend));
    }
    blocks.addAll(charts.about(Topic.SUCCESSION));
    blocks.addAll(VerdictSections.bullets(ReasonPlaces.VARIANCES.of(told)));
    blocks.add(table.build());
    Table events = events(told);
    if (!events.rows().isEmpty()) {
      blocks.add(Block.Folded.of(events));
    }
    return Optional.of(
        new Section("succession-figures", told.say("report.succession.figures"), blocks));
  }

  private static Table trend(ResultWords told) {
    TableBuilder table =
        new TableBuilder(told, told.say("report.trend.table"))
            .words(told.say("report.function"), told.say("report.trend.wave"))
            .figures(
                told.say("report.trend.units"),
                told.say("report.trend.kept"),
                told.say("report.trend.change"),
                told.say("report.trend.composition"));
    told.result()
        .succession()
        .orElse(Map.of())
        .forEach((name, s) -> s.trend().forEach(point -> trend(told, table, name, point)));
    table.note(told.say("report.trend.note"));
    return table.build();
  }

  /** A row of a wave that has units of the wave before. */
  private static void trend(ResultWords told, TableBuilder table, String name, TrendPoint point) {
    if (point.kept() > 0) {
      table.cell(name).cell(point.wave());
      table.cell(told.numbers().whole(point.units())).cell(told.numbers().whole(point.kept()));
      table.interval(
          point.change(),
          c -> told.numbers().signed(c.mean()),
          c -> told.numbers().interval(c.low(), c.high(), 1));
      table.cell(point.composition(), told.numbers()::signed).endRow();
    }
  }

  private static Table events(ResultWords told) {
    Result result = told.result();
    TableBuilder table =
        new TableBuilder(told, told.say("report.events.table"))
            .words(
                told.say("report.function"),
                told.say("report.events.waves"),
                told.say("report.events.changed"))
            .figures(told.say("report.respondents"), told.say("report.events.change"));
    result
        .succession()
        .orElse(Map.of())
        .forEach(
            (name, s) -> {
              for (SuccessionEvent e : s.events()) {
                table.cell(name).cell(fromTo(told, e.from(), e.to()));
                table.cell(told.words().name("answer", e.changed() ? "yes" : "no"));
                table.cell(e.respondents(), told.numbers()::band);
                table.cell(e.delta(), told.numbers()::signed).endRow();
              }
            });
    table.note(told.say("report.events.note"));
    return table.build();
  }

  private static String fromTo(ResultWords told, String from, String to) {
    return told.say("report.from-to", "from", from, "to", to);
  }

  private static <T> void estimate(
      ResultWords told,
      TableBuilder table,
      Shown<T> shown,
      Function<T, SuccessionEstimate> tested) {
    table.interval(
        shown,
        value -> told.numbers().number(tested.apply(value).estimate(), 1),
        value -> told.numbers().interval(tested.apply(value).low(), tested.apply(value).high(), 1));
    table.cell(shown, value -> told.numbers().pValue(tested.apply(value).p()));
  }
}
