package io.github.locus.chart;

import io.github.locus.result.DecisionResult;
import io.github.locus.result.LensDecision;
import io.github.locus.result.Verdict;
import io.github.locus.wording.Numbers;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How often each function takes each rank (rank acceptability; Lahdelma &amp; Salminen 2001), on today and on repeatable.
 *
 * @param told the result, and the words for it
 * @param rows functions in the order of the verdict, as in the other charts
 */
record RankChart(ResultWords told, List<Row> rows) implements Chart {
  public RankChart {
    rows = List.copyOf(rows);
  }

  /**
   * A function.
   *
   * @param function name
   * @param today probability of each rank on today, first rank first
   * @param repeatable the same on repeatable
   */
  record Row(Name function, List<Double> today, List<Double> repeatable) {}

  static Optional<RankChart> of(ResultWords told) {
    return told.result().decision().map(d -> of(told, d)).filter(chart -> !chart.rows().isEmpty());
  }

  private static RankChart of(ResultWords told, DecisionResult decision) {
    List<Row> rows = new ArrayList<>();
    for (String name : decision.repeatable().rankAcceptability().keySet()) {
      rows.add(
          new Row(
              Name.function(told, name),
              ranks(decision.today(), name),
              ranks(decision.repeatable(), name)));
    }
    Verdict verdict = told.result().verdict();
    rows.sort(
        Comparator.comparingInt((Row row) -> verdict.place(row.function().text()))
            .thenComparingDouble(row -> -chance(row.repeatable())));
    return new RankChart(told, rows);
  }

  private static double chance(List<Double> ranks) {
    return ranks.stream().findFirst().orElse(0.0);
  }

  private static List<Double> ranks(LensDecision lens, String name) {
    return lens.rankAcceptability().getOrDefault(name, List.of());
  }

  @Override
  public Words words() {
    return told.words();
  }

  @Override
  public String id() {
    return "ranks";
  }

  @Override
  public Topic topic() {
    return Topic.RANKING;
  }

  @Override
  public String title() {
    Row first =
        rows.stream()
            .max(Comparator.comparingDouble(row -> chance(row.repeatable())))
            .orElseThrow();
    return told.say(
        "chart.ranks.title",
        "function",
        first.function().text(),
        "share",
        first(first.repeatable()));
  }

  private String first(List<Double> ranks) {
    return ranks.isEmpty() ? Numbers.WITHHELD : told.numbers().probability(ranks.get(0));
  }

  @Override
  public String subtitle() {
    String subtitle = told.say("chart.ranks.subtitle");
    return drawn().leftOut(told).map(left -> subtitle + " " + left).orElse(subtitle);
  }

  private Drawn<Row> drawn() {
    return Drawn.of(told, rows, Row::function);
  }

  @Override
  public String description() {
    StringBuilder text = new StringBuilder(told.say("chart.ranks.description"));
    for (Row row : rows) {
      text.append(' ')
          .append(
              told.say(
                  "chart.ranks.row",
                  "function",
                  row.function().text(),
                  "today",
                  first(row.today()),
                  "repeatable",
                  first(row.repeatable())));
    }
    return text.toString();
  }

  @Override
  public DataTable table() {
    List<List<Cell>> cells = new ArrayList<>();
    for (Row row : rows) {
      add(cells, row.function().text(), "today", row.today());
      add(cells, row.function().text(), "repeatable", row.repeatable());
    }
    return new DataTable(
        "rank_acceptability",
        List.of(
            DataColumn.text("function"),
            DataColumn.text("lens"),
            DataColumn.count("rank"),
            DataColumn.probability("probability")),
        cells);
  }

  private void add(List<List<Cell>> cells, String function, String lens, List<Double> ranks) {
    for (int r = 0; r < ranks.size(); r++) {
      cells.add(
          List.of(
              Cell.text(function),
              Cell.code(lens, told.words().name("lens", lens)),
              Cell.count(r + 1),
              Cell.number(ranks.get(r))));
    }
  }

  @Override
  public Layout layout() {
    return new RowLayout(
        drawn().rows().stream()
            .map(r -> RowLayout.Row.of(r.function(), RowLayout.Kind.FUNCTION))
            .toList(),
        34,
        List.of(
            column(told.say("chart.ranks.today"), Row::today),
            column(told.say("chart.ranks.repeatable"), Row::repeatable)));
  }

  private RowLayout.Column column(String head, Function<Row, List<Double>> lens) {
    List<Row> drawn = drawn().rows();
    int most = drawn.stream().mapToInt(row -> lens.apply(row).size()).max().orElse(0);
    List<Series> ranks = new ArrayList<>();
    for (int r = 0; r < most; r++) {
      List<Point> points = new ArrayList<>();
      for (Row row : drawn) {
        double share = r < lens.apply(row).size() ? lens.apply(row).get(r) : Double.NaN;
        points.add(
            Point.of(points.size() + 0.5, 100 * share, Point.Mark.NONE)
                .labelled(
                    told.numbers().probability(share),
                    told.say("chart.ranks.part", "n", told.numbers().whole(r + 1))));
      }
      String rank = told.say("chart.ranks.rank", "n", told.numbers().whole(r + 1));
      ranks.add(new Series(Name.of(rank), Series.Line.NONE, points));
    }
    return new RowLayout.Column(
        Name.of(head),
        new Scale(told.say("chart.ranks.axis"), 0, 100, 25, Scale.Kind.NUMBERS),
        List.of(),
        RowLayout.Form.STACKED,
        ranks,
        List.of());
  }
}
