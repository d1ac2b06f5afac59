package io.github.locus.chart;

import io.github.locus.result.Estimate;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.PortfolioLevel;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How much of what the named function reaches today hangs on its leaders, organisation by organisation: today and
 * repeatable, POMP points with 90% intervals.
 *
 * @param words the words of its language
 * @param rows the organisation in which most hangs on leaders first
 */
record LeaningChart(Words words, List<Row> rows) implements Chart {
  private static final double LANE = 0.22;

  /** Less is not worth a headline, points. */
  private static final double LITTLE = 5;

  public LeaningChart {
    rows = List.copyOf(rows);
  }

  /**
   * An organisation.
   *
   * @param organisation what it is called
   * @param verdict the verdict in words
   * @param function the first function that it names
   * @param today its level today
   * @param repeatable what would repeat
   */
  record Row(
      String organisation, String verdict, Name function, Estimate today, Estimate repeatable) {
    double lost() {
      return today.mean() - repeatable.mean();
    }
  }

  static Optional<LeaningChart> of(
      List<PortfolioEntry> analyzed, Map<String, String> names, Words words) {
    List<Name> functions = PortfolioCharts.functions(analyzed);
    List<Row> rows = new ArrayList<>();
    for (PortfolioEntry entry : analyzed) {
      row(entry, functions, names, words).ifPresent(rows::add);
    }
    rows.sort(Comparator.comparingDouble(row -> -row.lost()));
    return rows.isEmpty() ? Optional.empty() : Optional.of(new LeaningChart(words, rows));
  }

  private static Optional<Row> row(
      PortfolioEntry entry, List<Name> functions, Map<String, String> names, Words words) {
    return entry.named().stream()
        .findFirst()
        .flatMap(
            id -> {
              Optional<PortfolioLevel> level = Optional.ofNullable(entry.levels().get(id));
              Optional<Estimate> today = level.flatMap(PortfolioLevel::today);
              Optional<Estimate> repeatable = level.flatMap(PortfolioLevel::repeatable);
              return functions.stream()
                  .filter(name -> name.text().equals(id))
                  .findFirst()
                  .filter(name -> today.isPresent() && repeatable.isPresent())
                  .map(
                      name ->
                          new Row(
                              names.getOrDefault(entry.name(), entry.name()),
                              entry.verdict().map(kind -> words.name("verdict", kind)).orElse(""),
                              name,
                              today.orElseThrow(),
                              repeatable.orElseThrow()));
            });
  }

  @Override
  public String id() {
    return "portfolio-leaning";
  }

  @Override
  public Topic topic() {
    return Topic.PORTFOLIO;
  }

  @Override
  public String title() {
    Row first = rows.get(0);
    return first.lost() < LITTLE
        ? words.say("chart.leaning.title.little")
        : words.say(
            "chart.leaning.title",
            "organisation",
            first.organisation(),
            "function",
            first.function().text(),
            "today",
            words.numbers().points(first.today().mean()),
            "repeatable",
            words.numbers().points(first.repeatable().mean()));
  }

  @Override
  public String subtitle() {
    return PortfolioCharts.subtitle(words, words.say("chart.leaning.subtitle"), rows.size());
  }

  @Override
  public String description() {
    return rows.stream()
        .limit(PortfolioCharts.ROWS)
        .map(
            row ->
                words.say(
                    "chart.leaning.row",
                    "organisation",
                    row.organisation(),
                    "function",
                    row.function().text(),
                    "today",
                    words.numbers().estimate(Optional.of(row.today()), 0),
                    "repeatable",
                    words.numbers().estimate(Optional.of(row.repeatable()), 0)))
        .collect(Collectors.joining(" "));
  }

  @Override
  public DataTable table() {
    List<List<Cell>> cells = new ArrayList<>();
    for (Row row : rows) {
      cells.add(
          List.of(
              Cell.text(row.organisation()),
              Cell.text(row.function().text()),
              Cell.number(row.today().mean()),
              Cell.number(row.today().low()),
              Cell.number(row.today().high()),
              Cell.number(row.repeatable().mean()),
              Cell.number(row.repeatable().low()),
              Cell.number(row.repeatable().high())));
    }
    return new DataTable(
        "portfolio_leaning",
        List.of(
            DataColumn.text("organisation"),
            DataColumn.text("function"),
            DataColumn.points("today"),
            DataColumn.points("today_low"),
            DataColumn.points("today_high"),
            DataColumn.points("repeatable"),
            DataColumn.points("repeatable_low"),
            DataColumn.points("repeatable_high")),
        cells);
  }

  @Override
  public Layout layout() {
    List<RowLayout.Row> names = new ArrayList<>();
    List<Series> series = new ArrayList<>();
    for (Row row : rows.subList(0, Math.min(PortfolioCharts.ROWS, rows.size()))) {
      double at = names.size() + 0.5;
      series.add(
          new Series(
              row.function(),
              Series.Line.JOINED,
              List.of(
                  point(at - LANE, row.repeatable(), "repeatable", Marker.DIAMOND),
                  point(at + LANE, row.today(), "today", Marker.CIRCLE))));
      names.add(
          new RowLayout.Row(
              Name.of(row.organisation()),
              row.function().text() + " · " + row.verdict(),
              RowLayout.Kind.PLAIN));
    }
    return new RowLayout(
        names,
        52,
        List.of(RowLayout.levels(words.say("chart.axis.points"), List.of(), series, List.of())));
  }

  private Point point(double at, Estimate level, String lens, Marker marker) {
    return Point.of(at, level.mean(), Point.Mark.of(marker, 4.5))
        .within(level.low(), level.high())
        .labelled(words.numbers().points(level.mean()), words.name("lens", lens));
  }
}
