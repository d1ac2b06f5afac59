package io.github.locus.chart;

import io.github.locus.result.Result;
import io.github.locus.result.SensitivityPoint;
import io.github.locus.result.SensitivityResult;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the weight of each dimension does to the chance of being the best choice on repeatable.
 *
 * @param words the words of its language
 * @param functions functions, most likely first
 * @param panels dimensions
 */
record SensitivityChart(Words words, List<Name> functions, List<Panel> panels) implements Chart {
  public SensitivityChart {
    functions = List.copyOf(functions);
    panels = List.copyOf(panels);
  }

  /** Panels drawn where no weight changes anything. */
  private static final int FEW = 3;

  /**
   * A dimension.
   *
   * @param id dimension id
   * @param name what people call it
   * @param critical weight at which the first two change places, a share
   * @param points points of the curves, by growing weight
   */
  record Panel(String id, String name, Optional<Double> critical, List<SensitivityPoint> points) {}

  static Optional<SensitivityChart> of(ResultWords told) {
    return told.result()
        .decision()
        .flatMap(d -> d.sensitivity().value())
        .flatMap(all -> of(told, all));
  }

  private static Optional<SensitivityChart> of(
      ResultWords told, Map<String, SensitivityResult> all) {
    Result result = told.result();
    List<Panel> panels = new ArrayList<>();
    all.forEach(
        (id, one) -> {
          List<SensitivityPoint> points =
              one.grid().stream()
                  .sorted(Comparator.comparingDouble(SensitivityPoint::weight))
                  .toList();
          if (points.size() > 1) {
            panels.add(new Panel(id, told.dimension(id), one.criticalWeight().value(), points));
          }
        });
    List<Name> functions =
        result.verdict().order().stream().map(name -> Name.function(told, name)).toList();
    return panels.isEmpty()
        ? Optional.empty()
        : Optional.of(new SensitivityChart(told.words(), functions, panels));
  }

  @Override
  public String id() {
    return "sensitivity";
  }

  @Override
  public Topic topic() {
    return Topic.RANKING;
  }

  @Override
  public String title() {
    List<String> critical = turning().stream().map(Panel::name).toList();
    String first = functions.get(0).text();
    if (critical.isEmpty()) {
      return words.say("chart.sensitivity.title.none", "function", first);
    }
    return critical.size() == 1
        ? words.say("chart.sensitivity.title.one", "function", first, "dimension", critical.get(0))
        : words.say(
            "chart.sensitivity.title.many",
            "n",
            words.numbers().whole(critical.size()),
            "function",
            first);
  }

  @Override
  public String subtitle() {
    String subtitle = words.say("chart.sensitivity.subtitle");
    int left = panels.size() - drawn().size();
    return left == 0
        ? subtitle
        : subtitle
            + " "
            + words.say(
                turning().isEmpty()
                    ? "chart.sensitivity.left-out.quiet"
                    : "chart.sensitivity.left-out",
                "dimensions",
                words.count("dimension", left));
  }

  /** Panels in which the first two change places; without any, those in which the chance of the first falls lowest. */
  private List<Panel> drawn() {
    List<Panel> turning = turning();
    if (!turning.isEmpty()) {
      return turning;
    }
    String first = functions.get(0).text();
    return panels.stream()
        .sorted(Comparator.comparingDouble(panel -> lowest(panel, first)))
        .limit(FEW)
        .toList();
  }

  /** Panels in which the second, or any other function, comes to lie above the first, if that is on top as declared. */
  private List<Panel> turning() {
    String first = functions.get(0).text();
    return panels.stream()
        .filter(
            panel ->
                panel.critical().isPresent()
                    || (panel.points().stream()
                            .filter(point -> point.multiple() == 1)
                            .noneMatch(point -> isOvertaken(point, first))
                        && panel.points().stream().anyMatch(point -> isOvertaken(point, first))))
        .toList();
  }

  private static boolean isOvertaken(SensitivityPoint point, String first) {
    double own = point.repeatable().getOrDefault(first, Double.POSITIVE_INFINITY);
    return point.repeatable().values().stream().anyMatch(other -> other > own);
  }

  private static double lowest(Panel panel, String function) {
    return panel.points().stream()
        .mapToDouble(point -> point.pBest().getOrDefault(function, 1.0))
        .min()
        .orElse(1);
  }

  @Override
  public String description() {
    StringBuilder text = new StringBuilder(words.say("chart.sensitivity.description"));
    for (Panel panel : panels) {
      text.append(' ').append(panel.name()).append(": ");
      text.append(panel.critical().map(words.numbers()::percent).orElse(words.say("chart.none")))
          .append('.');
    }
    return text.toString();
  }

  @Override
  public DataTable table() {
    List<List<Cell>> cells = new ArrayList<>();
    for (Panel panel : panels) {
      for (SensitivityPoint point : panel.points()) {
        for (Name function : functions) {
          String name = function.text();
          cells.add(
              List.of(
                  Cell.code(panel.id(), panel.name()),
                  Cell.number(point.multiple()),
                  Cell.number(point.weight()),
                  Cell.text(name),
                  Cell.number(Optional.ofNullable(point.repeatable().get(name))),
                  Cell.number(Optional.ofNullable(point.pBest().get(name)))));
        }
      }
    }
    return new DataTable(
        "weight_sensitivity",
        List.of(
            DataColumn.text("dimension"),
            DataColumn.coefficient("multiple"),
            DataColumn.share("weight"),
            DataColumn.text("function"),
            DataColumn.points("repeatable"),
            DataColumn.probability("p_best")),
        cells);
  }

  @Override
  public Layout layout() {
    return new LineLayout(functions, drawn().stream().map(this::panel).toList(), 3, 150);
  }

  private LineLayout.Panel panel(Panel panel) {
    List<SensitivityPoint> points = panel.points();
    double to = Math.max(1, 100 * points.get(points.size() - 1).weight());
    List<Layout.Reference> upright = new ArrayList<>();
    points.stream()
        .filter(point -> point.multiple() == 1)
        .findFirst()
        .ifPresent(point -> upright.add(new Layout.Reference(100 * point.weight(), "", false)));
    panel
        .critical()
        .filter(c -> 100 * c <= to)
        .ifPresent(
            c -> upright.add(new Layout.Reference(100 * c, words.numbers().percent(c), true)));
    List<Series> curves = new ArrayList<>();
    for (Name function : functions) {
      curves.add(
          new Series(
              function,
              Series.Line.PLAIN,
              points.stream()
                  .map(
                      p ->
                          Point.of(
                              100 * p.weight(),
                              100 * p.pBest().getOrDefault(function.text(), Double.NaN),
                              Point.Mark.function(3)))
                  .toList()));
    }
    return new LineLayout.Panel(
        Name.of(panel.name()),
        "",
        Scale.percent(to, Scale.step(to, 4)),
        List.of(),
        Scale.percent(100, 50),
        upright,
        List.of(),
        curves,
        "");
  }
}
