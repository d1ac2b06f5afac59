package io.github.locus.chart;

import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.Verdict;
import io.github.locus.result.VerdictKind;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The three lenses of each function: what it reaches today, what would repeat under new leaders, what its best leader
 * shows. POMP points with 90% intervals.
 *
 * @param told the result, and the words for it
 * @param rows functions in the order of the verdict, else the highest repeatable level first
 */
record LensChart(ResultWords told, List<Row> rows) implements Chart {
  /** From one lens to the next, rows. */
  private static final double LANE = 0.26;

  /** Height of a row, picture units: less where there are many functions. */
  private static final double ROW = 78;

  private static final double LEAST_ROW = 46;

  private static final double LEAST_OF_FOUR = 60;

  /** Height of all rows, about. */
  private static final double MOST = 420;

  private static final String IF_PLACE = "if-place";

  public LensChart {
    rows = List.copyOf(rows);
  }

  /**
   * A function.
   *
   * @param function name
   * @param mark what the verdict says of it; empty where it does not name it
   * @param underNewLeaders who would change, in words
   * @param result its levels and status
   */
  record Row(Name function, Optional<String> mark, String underNewLeaders, FunctionResult result) {
    Optional<Estimate> today() {
      return result.today().value();
    }

    Optional<Estimate> repeatable() {
      return result.repeatable().value();
    }

    Optional<Estimate> showcase() {
      return result.showcase().value();
    }

    /** The other reading of a function that works here and not there: all of it is the place's. */
    Optional<Estimate> ifPlace() {
      return result.status() == FunctionStatus.UNEVEN
          ? result.place().ifPlace().value()
          : Optional.empty();
    }

    FunctionStatus status() {
      return result.status();
    }
  }

  private double threshold() {
    return told.result().options().threshold();
  }

  static Optional<LensChart> of(ResultWords told) {
    List<Row> rows = new ArrayList<>();
    told.result()
        .functions()
        .forEach(
            (name, f) ->
                rows.add(
                    new Row(
                        Name.function(told, name),
                        mark(told, name),
                        told.who("underNewLeaders", name),
                        f)));
    Verdict verdict = told.result().verdict();
    rows.sort(
        Comparator.comparingInt((Row row) -> verdict.place(row.function().text()))
            .thenComparingDouble(row -> -kept(row)));
    boolean any =
        rows.stream().anyMatch(row -> row.today().isPresent() || row.repeatable().isPresent());
    return any ? Optional.of(new LensChart(told, rows)) : Optional.empty();
  }

  private static Optional<String> mark(ResultWords told, String function) {
    Verdict verdict = told.result().verdict();
    return verdict.functions().contains(function)
        ? Optional.of(told.words().name("lenses-mark", verdict.kind()))
        : Optional.empty();
  }

  private static double kept(Row row) {
    return row.repeatable().map(Estimate::mean).orElse(Double.NEGATIVE_INFINITY);
  }

  @Override
  public Words words() {
    return told.words();
  }

  @Override
  public Chart brief() {
    Drawn<Row> drawn = Drawn.of(told, rows, Row::function);
    return drawn.others() == 0 ? this : new LensChart(told, drawn.rows());
  }

  @Override
  public String id() {
    return "lenses";
  }

  @Override
  public Topic topic() {
    return Topic.FUNCTIONS;
  }

  @Override
  public String title() {
    if (rows.size() == 1) {
      return keeps(rows.get(0));
    }
    return switch (told.result().verdict().kind()) {
      case LEAD, LEAD_WITH_PARTNER -> keepsMost();
      case INSTITUTIONALISE_FIRST, DEVELOP -> notYet();
      case TOO_CLOSE -> told.say("chart.lenses.title.too-close");
      case INSUFFICIENT_EVIDENCE -> told.say("chart.lenses.title");
    };
  }

  /** The first by expected loss need not have the highest mean. */
  private String keepsMost() {
    Row first = rows.get(0);
    boolean most = rows.stream().allMatch(row -> kept(row) <= kept(first));
    return most && first.mark().isPresent() ? keeps(first) : told.say("chart.lenses.title");
  }

  private String keeps(Row row) {
    return row.repeatable().isEmpty()
        ? told.say("chart.lenses.title")
        : told.say(
            rows.size() == 1 ? "chart.lenses.title.one" : "chart.lenses.title.many",
            "function",
            row.function().text(),
            "underNewLeaders",
            row.underNewLeaders(),
            "level",
            told.numbers().estimate(row.repeatable(), 0));
  }

  /** What it has and what it would keep, of the one that is not to lead yet. */
  private String notYet() {
    return rows.stream()
        .filter(row -> row.mark().isPresent())
        .filter(row -> row.today().isPresent() && row.repeatable().isPresent())
        .findFirst()
        .map(
            row ->
                told.say(
                    told.result().verdict().kind() == VerdictKind.DEVELOP
                        ? "chart.lenses.title.develop"
                        : "chart.lenses.title.not-yet",
                    "function",
                    row.function().text(),
                    "today",
                    told.numbers().points(row.today().orElseThrow().mean()),
                    "repeatable",
                    told.numbers().points(row.repeatable().orElseThrow().mean()),
                    "underNewLeaders",
                    row.underNewLeaders()))
        .orElseGet(() -> told.say("chart.lenses.title"));
  }

  @Override
  public String subtitle() {
    List<String> lenses = new ArrayList<>();
    lenses.add(
        told.say(
            "chart.lenses.subtitle",
            "leaders",
            told.ofNewLeaders(),
            "underBestLeader",
            told.who("underBestLeader")));
    if (rows.stream().anyMatch(row -> row.ifPlace().isPresent())) {
      lenses.add(told.say("chart.lenses.if-place"));
    }
    List<String> without =
        rows.stream()
            .filter(row -> row.today().isPresent() && row.showcase().isEmpty())
            .map(row -> row.function().text())
            .toList();
    if (without.size() == told.result().functions().size()) {
      lenses.add(told.say("chart.lenses.no-showcase"));
    } else if (!without.isEmpty()) {
      lenses.add(
          told.say("chart.lenses.without-showcase", "functions", told.words().list(without)));
    }
    told.todayAboveShowcase().ifPresent(lenses::add);
    int others = told.result().functions().size() - rows.size();
    if (others > 0) {
      lenses.add(
          told.say("chart.lenses.others", "functions", told.words().count("function", others)));
    }
    return String.join(" ", lenses);
  }

  @Override
  public String description() {
    StringBuilder text =
        new StringBuilder(
            told.say("chart.lenses.description", "threshold", told.numbers().points(threshold())));
    for (Row row : rows) {
      text.append(' ')
          .append(
              told.say(
                  "chart.lenses.row",
                  "function",
                  row.function().text(),
                  "repeatable",
                  told.numbers().estimate(row.repeatable(), 0),
                  "today",
                  told.numbers().estimate(row.today(), 0),
                  "showcase",
                  told.numbers().estimate(row.showcase(), 0)));
      row.ifPlace()
          .ifPresent(
              level ->
                  text.append(' ')
                      .append(
                          told.say(
                              "chart.lenses.row.if-place",
                              "level",
                              told.numbers().points(level.mean()))));
    }
    return text.toString();
  }

  @Override
  public DataTable table() {
    List<List<Cell>> cells = new ArrayList<>();
    for (Row row : rows) {
      add(cells, row, "repeatable", row.repeatable());
      add(cells, row, "today", row.today());
      add(cells, row, "showcase", row.showcase());
      if (row.ifPlace().isPresent()) {
        add(cells, row, IF_PLACE, row.ifPlace());
      }
    }
    return new DataTable(
        id(),
        List.of(
            DataColumn.text("function"),
            DataColumn.text("status"),
            DataColumn.text("lens"),
            DataColumn.points("mean"),
            DataColumn.points("low"),
            DataColumn.points("high")),
        cells);
  }

  private void add(List<List<Cell>> cells, Row row, String lens, Optional<Estimate> level) {
    cells.add(
        List.of(
            Cell.text(row.function().text()),
            Cell.code(row.status().code(), told.words().name("status", row.status())),
            Cell.code(lens, told.words().name("lens", lens)),
            Cell.number(level.map(Estimate::mean)),
            Cell.number(level.map(Estimate::low)),
            Cell.number(level.map(Estimate::high))));
  }

  @Override
  public Layout layout() {
    List<RowLayout.Row> names = new ArrayList<>();
    List<Series> series = new ArrayList<>();
    List<String> gaps = new ArrayList<>();
    for (Row row : rows) {
      List<Point> points = new ArrayList<>();
      double at = names.size() + 0.5;
      boolean four = row.ifPlace().isPresent();
      double lane = four ? LANE * 3 / 4 : LANE;
      double lens = four ? at - lane * 3 / 2 : at - lane;
      add(points, lens, row.repeatable(), "repeatable", Point.Mark.of(Marker.DIAMOND, 5));
      if (four) {
        lens += lane;
        add(points, lens, row.ifPlace(), IF_PLACE, Point.Mark.of(Marker.DIAMOND, 5).hollow());
      }
      add(points, lens + lane, row.today(), "today", Point.Mark.of(Marker.CIRCLE, 5));
      add(
          points,
          lens + 2 * lane,
          row.showcase(),
          "showcase",
          Point.Mark.of(Marker.TRIANGLE, 5).hollow());
      names.add(new RowLayout.Row(row.function(), note(row), RowLayout.Kind.FUNCTION));
      series.add(new Series(row.function(), Series.Line.JOINED, points));
      gaps.add(points.isEmpty() ? told.say("chart.not-shown") : "");
    }
    String ready = told.say("chart.ready", "threshold", told.numbers().points(threshold()));
    return new RowLayout(
        names,
        Math.max(
            rows.stream().anyMatch(row -> row.ifPlace().isPresent()) ? LEAST_OF_FOUR : LEAST_ROW,
            Math.min(ROW, MOST / rows.size())),
        List.of(
            RowLayout.levels(
                told.say("chart.axis.points"),
                List.of(new Layout.Reference(threshold(), ready, true)),
                series,
                gaps)));
  }

  private String note(Row row) {
    String status = told.words().name("status", row.status());
    return row.mark().map(mark -> mark + " · " + status).orElse(status);
  }

  private void add(
      List<Point> points, double at, Optional<Estimate> level, String lens, Point.Mark mark) {
    level.ifPresent(
        e ->
            points.add(
                Point.of(at, e.mean(), mark)
                    .within(e.low(), e.high())
                    .labelled(told.numbers().points(e.mean()), told.words().name("lens", lens))));
  }
}
