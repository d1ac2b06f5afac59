package io.github.locus.page;

import io.github.locus.result.AssurancePoint;
import io.github.locus.result.ConfidenceParts;
import io.github.locus.result.PriorPoint;
import io.github.locus.result.Robustness;
import io.github.locus.result.Shown;
import io.github.locus.result.ThresholdPoint;
import io.github.locus.result.UnitLeftOut;
import io.github.locus.result.VerdictVariant;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What the verdict would be under other rules, and on less of the survey. */
final class RobustnessSection {
  private static final int STEP = 5;

  private RobustnessSection() {}

  static Section of(ResultWords told) {
    Robustness robustness = told.result().robustness();
    List<Block> blocks = new ArrayList<>();
    robustness
        .thresholds()
        .ifPresent(points -> blocks.add(Block.Folded.of(thresholds(told, points))));
    robustness
        .assurances()
        .ifPresent(points -> blocks.add(Block.Folded.of(assurances(told, points))));
    robustness.priors().ifPresent(points -> blocks.add(Block.Folded.of(priors(told, points))));
    robustness
        .confidence()
        .ifPresent(parts -> blocks.add(Block.Folded.of(confidence(told, parts))));
    if (!robustness.withoutUnit().isEmpty()) {
      blocks.add(Block.Folded.of(units(told, robustness.withoutUnit())));
    }
    return new Section("robustness", told.say("report.robustness"), blocks);
  }

  private static String verdict(ResultWords told, VerdictVariant variant) {
    String kind = told.words().name("verdict", variant.kind());
    return variant.functions().isEmpty()
        ? kind
        : kind + " (" + told.words().list(variant.functions()) + ")";
  }

  private static String[] functions(ResultWords told) {
    return told.result().functions().keySet().toArray(String[]::new);
  }

  private static Table thresholds(ResultWords told, List<ThresholdPoint> points) {
    TableBuilder table =
        new TableBuilder(told, told.say("report.robustness.thresholds"))
            .words(told.say("report.robustness.threshold"), told.say("report.robustness.verdict"))
            .figures(functions(told));
    for (ThresholdPoint point : turning(points)) {
      table.cell(told.numbers().setLevel(point.threshold())).cell(verdict(told, point.verdict()));
      for (String name : functions(told)) {
        Shown<Double> chance = point.pNewLeader().get(name);
        if (chance == null) {
          table.cell("");
        } else {
          table.probability(chance);
        }
      }
      table.endRow();
    }
    table.note(told.say("report.robustness.thresholds.note"));
    return table.build();
  }

  /** The first and the last, every fifth, and those between which the verdict turns. */
  private static List<ThresholdPoint> turning(List<ThresholdPoint> points) {
    return IntStream.range(0, points.size())
        .filter(
            i ->
                i == 0
                    || i == points.size() - 1
                    || points.get(i).threshold() % STEP == 0
                    || !points.get(i).verdict().equals(points.get(i - 1).verdict())
                    || !points.get(i).verdict().equals(points.get(i + 1).verdict()))
        .mapToObj(points::get)
        .toList();
  }

  private static Table assurances(ResultWords told, List<AssurancePoint> points) {
    TableBuilder table =
        new TableBuilder(told, told.say("report.robustness.assurances"))
            .words(told.say("report.robustness.assurance"), told.say("report.robustness.verdict"))
            .figures(functions(told));
    for (AssurancePoint point : points) {
      table.cell(told.numbers().percent(point.assurance())).cell(verdict(told, point.verdict()));
      across(told, table, point.repeatable(), level -> points(told, level));
      table.endRow();
    }
    table.note(told.say("report.robustness.assurances.note"));
    return table.build();
  }

  /** A cell a function, empty where there is no figure of it. */
  private static <T> void across(
      ResultWords told, TableBuilder table, Map<String, T> figures, Function<T, String> words) {
    for (String name : functions(told)) {
      T figure = figures.get(name);
      table.cell(figure == null ? "" : words.apply(figure));
    }
  }

  private static String points(ResultWords told, double level) {
    return told.numbers().number(level, 1);
  }

  private static Table priors(ResultWords told, List<PriorPoint> points) {
    TableBuilder table =
        new TableBuilder(told, told.say("report.robustness.priors"))
            .words(told.say("report.robustness.scale"), told.say("report.robustness.first"))
            .figures(functions(told));
    for (PriorPoint point : points) {
      table.cell(told.numbers().setLevel(point.scale())).cell(point.first());
      across(told, table, point.repeatable(), level -> points(told, level));
      table.endRow();
    }
    table.note(told.say("report.robustness.priors.note"));
    return table.build();
  }

  private static Table confidence(ResultWords told, ConfidenceParts parts) {
    TableBuilder table =
        new TableBuilder(told, told.say("report.robustness.confidence"))
            .words(told.say("report.robustness.uncertain"))
            .figures(functions(told));
    table.cell(told.say("report.robustness.answers"));
    across(told, table, parts.answers(), told.numbers()::probability);
    table.endRow();
    table.cell(told.say("report.robustness.weights"));
    across(told, table, parts.weights(), told.numbers()::probability);
    table.endRow();
    return table.build();
  }

  private static Table units(ResultWords told, Map<String, Shown<UnitLeftOut>> units) {
    TableBuilder table =
        new TableBuilder(told, told.say("report.robustness.units"))
            .words(told.say("report.unit"), told.say("report.robustness.verdict"))
            .figures(told.say("report.robustness.chance"));
    units.forEach(
        (code, out) -> {
          table.cell(code).cell(out.map(o -> verdict(told, o.verdict())).orElse(""));
          table
              .cell(out, o -> o.verdict().confidence().map(told.numbers()::probability).orElse(""))
              .endRow();
        });
    String note = told.say("report.robustness.units.note");
    String most = String.valueOf(Robustness.MOST_UNITS);
    table.note(
        units.size() < Robustness.MOST_UNITS
            ? note
            : note + " " + told.say("report.robustness.units.most", "most", most));
    return table.build();
  }
}
