package io.github.locus.chart;

import io.github.locus.result.ModelResult;
import io.github.locus.result.Shown;
import io.github.locus.result.VarianceComponents;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What ratings of readiness differ by: variance components of the REML fit, points².
 *
 * @param words the words of its language
 * @param rows components; those of leaders first
 */
record VarianceChart(Words words, List<Row> rows) implements Chart {
  private static final String LEADER = "leader";

  /** What may make a function better here than there, beside its leaders. */
  private static final Set<String> PLACES = Set.of("place", "cell", "climate");

  public VarianceChart {
    rows = List.copyOf(rows);
  }

  /**
   * A component.
   *
   * @param source its name in the result
   * @param function function between whose leaders it lies; empty where it is of no one function
   * @param between what it lies between, in words
   * @param variance points²
   * @param why why there is none
   */
  record Row(String source, Name function, String between, Optional<Double> variance, String why) {
    /** Whether it lies between the leaders of a function. */
    boolean leader() {
      return source.equals(LEADER);
    }

    String code() {
      return leader() ? LEADER + "." + function.text() : source;
    }
  }

  static Optional<VarianceChart> of(ResultWords told) {
    ModelResult model = told.result().models().get(ModelResult.READINESS);
    if (model == null) {
      return Optional.empty();
    }
    VarianceComponents variance = model.variance();
    List<Row> rows = new ArrayList<>();
    variance
        .leader()
        .forEach(
            (f, v) ->
                rows.add(
                    new Row(
                        LEADER,
                        Name.function(told, f),
                        between(told, f),
                        v.value(),
                        told.absent(v))));
    rows.add(row(told, "place", variance.place()));
    rows.add(row(told, "cell", variance.cell()));
    rows.add(row(told, "climate", variance.climate()));
    rows.add(row(told, "respondent", variance.respondent()));
    rows.add(row(told, "residual", variance.residual()));
    return Optional.of(new VarianceChart(told.words(), rows));
  }

  private static Row row(ResultWords told, String source, Shown<Double> variance) {
    return new Row(
        source,
        Name.of(""),
        told.words().name("source", source),
        variance.value(),
        told.absent(variance));
  }

  private static String between(ResultWords told, String function) {
    return told.say(
        "chart.variance.leaders",
        "function",
        Name.function(told, function).text(),
        "leaders",
        told.who("leaders", function));
  }

  @Override
  public String id() {
    return "variance";
  }

  @Override
  public Topic topic() {
    return Topic.EVIDENCE;
  }

  @Override
  public String title() {
    return rows.stream()
        .filter(row -> row.leader() || PLACES.contains(row.source()))
        .filter(row -> row.variance().isPresent())
        .max(Comparator.comparingDouble(row -> row.variance().orElseThrow()))
        .map(
            row ->
                words.say(
                    "chart.variance.title.most",
                    "source",
                    row.between(),
                    "variance",
                    words.numbers().points(row.variance().orElseThrow())))
        .orElse(words.say("chart.variance.title"));
  }

  @Override
  public String subtitle() {
    return words.say("chart.variance.subtitle");
  }

  @Override
  public String description() {
    StringBuilder text = new StringBuilder(words.say("chart.variance.description"));
    for (Row row : rows) {
      text.append(' ').append(row.between()).append(": ");
      text.append(row.variance().map(words.numbers()::points).orElse(row.why())).append('.');
    }
    return text.toString();
  }

  @Override
  public DataTable table() {
    return new DataTable(
        "variance_components",
        List.of(DataColumn.text("source"), DataColumn.points("variance")),
        rows.stream()
            .map(row -> List.of(Cell.code(row.code(), row.between()), Cell.number(row.variance())))
            .toList());
  }

  @Override
  public Layout layout() {
    double most = rows.stream().mapToDouble(row -> row.variance().orElse(0.0)).max().orElse(0);
    double to = Math.max(1, most);
    List<RowLayout.Row> names = new ArrayList<>();
    List<Point> points = new ArrayList<>();
    for (Row row : rows) {
      double variance = row.variance().orElse(Double.NaN);
      points.add(
          Point.of(names.size() + 0.5, variance, Point.Mark.NONE)
              .labelled(row.variance().map(words.numbers()::points).orElse(""), ""));
      names.add(
          RowLayout.Row.of(new Name(row.between(), row.function().place()), RowLayout.Kind.PLAIN));
    }
    return new RowLayout(
        names,
        26,
        List.of(
            new RowLayout.Column(
                Name.of(""),
                Scale.of(words.say("chart.variance.axis"), 0, to, 6),
                List.of(),
                RowLayout.Form.BARS,
                List.of(new Series(Name.of(id()), Series.Line.NONE, points)),
                rows.stream()
                    .map(row -> row.variance().isPresent() ? "" : words.say("chart.variance.gap"))
                    .toList())));
  }
}
