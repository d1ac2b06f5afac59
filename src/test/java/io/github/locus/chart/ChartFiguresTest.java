package io.github.locus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.result.ResultFormatException;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number of a picture is a figure of the result: read from the datasets that the library draws. */
@TestInstance(Lifecycle.PER_CLASS)
class ChartFiguresTest {
  private static final List<String> NINE =
      List.of("IT", "HR", "L&D", "BU", "Legal", "Sales", "Plant 1", "Plant 2", "Staff/Line");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
  private static final Pattern LEADER = Pattern.compile("\\b(?:IT|HR|L&D|BU)-\\d+\\b");

  /** Where the figures of a chart stand in {@code result.json}. */
  private static final Map<String, List<String>> ABOUT =
      Map.ofEntries(
          Map.entry("lenses", List.of("/functions/", "/options/threshold")),
          Map.entry("dimensions", List.of("/dimensions/", "/options/threshold")),
          Map.entry("places", List.of("/leaderTable/", "/options/threshold")),
          Map.entry("nominations", List.of("/shouldLead/", "/turnTo/")),
          Map.entry(
              "repeatable",
              List.of("/functions/", "/newLeader/", "/options/threshold", "/options/assurance")),
          Map.entry("leaders", List.of("/leaderTable/", "/tau/", "/leaders")),
          Map.entry("answers", List.of("/quality/items/")),
          Map.entry("answers-2", List.of("/quality/items/")),
          Map.entry("answers-3", List.of("/quality/items/")),
          Map.entry("ranks", List.of("/rankAcceptability/")),
          Map.entry("sensitivity", List.of("/sensitivity/")),
          Map.entry("trend", List.of("/trend/", "/means/", "/options/threshold")),
          Map.entry("succession", List.of("/succession/")),
          Map.entry("succession-slopes", List.of("/succession/")),
          Map.entry("variance", List.of("/variance/")),
          Map.entry("self-rating", List.of("/selfInflation")));

  private static final ChartTheme THEME = new ChartTheme();

  /** Made once for the tests that look at them. */
  private final List<FingerprintedResult> results =
      List.of(
          FingerprintedResult.of(ResultFixtures.rich()),
          FingerprintedResult.of(ResultFixtures.sized(NINE, 12)),
          FingerprintedResult.of(ResultFixtures.sized(List.of("IT"), 1)));

  ChartFiguresTest() throws ResultFormatException {}

  Stream<FingerprintedResult> results() {
    return results.stream();
  }

  static LongStream seeds() {
    return SeededCases.seeds(6, 500);
  }

  @ParameterizedTest
  @MethodSource("results")
  void everyFigureOfADataset_isAFigureOfTheResult(FingerprintedResult known) {
    assertThat(strangers(known)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noFigureOfADataset_isOneThatTheResultWithholds(long seed) throws Exception {
    assertThat(strangers(FingerprintedResult.withheld(ResultFixtures.rich(), seed))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("results")
  void everyFigureOfATable_isAFigureOfTheResult(FingerprintedResult known) {
    for (Chart chart : Charts.of(ResultWords.of(known.result()))) {
      for (List<Cell> row : chart.table().rows()) {
        for (Cell cell : row) {
          if (cell instanceof Cell.Number number
              && !derived(known.result()).contains(number.value())) {
            assertThat(known.paths()).as(chart.id()).containsKey(number.value());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("results")
  void everyNumberOfATitleOrLabel_isAFigureOfWhatTheChartIsAbout(FingerprintedResult known) {
    assertWordsFollowFigures(known);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noNumberOfATitleOrLabel_isOfAFigureThatTheResultWithholds(long seed) throws Exception {
    assertWordsFollowFigures(FingerprintedResult.withheld(ResultFixtures.rich(), seed));
  }

  private static void assertWordsFollowFigures(FingerprintedResult known) {
    for (Chart chart : Charts.of(ResultWords.of(known.result()))) {
      Set<String> printed = printed(chart, known);
      List<String> texts = new ArrayList<>(labels(chart.layout()));
      texts.add(chart.title());
      texts.add(chart.description());
      for (String text : texts) {
        assertThat(printed).as(chart.id() + ": " + text).containsAll(numbers(text));
      }
    }
  }

  @Test
  void aFunctionHasOneColourAndMarker_inEveryChart() {
    ResultWords told = ResultWords.of(ResultFixtures.sized(NINE, 12));
    Set<String> marks = new HashSet<>();
    Set<String> named = new HashSet<>();
    for (Chart chart : Charts.of(told)) {
      for (Name name : names(chart.layout())) {
        if (name.place().isPresent()) {
          String function = NINE.get(name.place().getAsInt());
          assertThat(name.text()).as(chart.id()).contains(function);
          named.add(function);
          marks.add(function + FunctionMark.of(name));
        }
      }
    }
    assertThat(named).hasSize(NINE.size());
    assertThat(marks).hasSize(NINE.size());
  }

  /** What the plots of a result hold that is neither a figure of it, nor the mean of its lines. */
  @ParameterizedTest
  @MethodSource("results")
  void everyColumnOfATable_hasAWord(FingerprintedResult known) {
    Words german = Words.of("de");

    for (Chart chart : Charts.of(ResultWords.of(known.result()))) {
      assertThat(chart.table().columns())
          .filteredOn(column -> !column.name().equals("p")) // a sign in every language
          .allSatisfy(
              column ->
                  assertThat(column.heading(german))
                      .as("a name of the file stands where no word is known")
                      .isNotEqualTo(column.name()));
    }
  }

  @Test
  void aDimensionIsItsIdInFiles_andItsNameToReaders() {
    Result result = ResultFixtures.sized(NINE, 12);
    Map<String, String> names =
        result.instrument().capabilities().stream()
            .collect(Collectors.toMap(d -> d.id(), d -> d.name()));

    List<Cell.Code> dimensions =
        Charts.of(ResultWords.of(result)).stream()
            .map(Chart::table)
            .filter(table -> table.columns().contains(DataColumn.text("dimension")))
            .flatMap(
                table -> {
                  int at = table.columns().indexOf(DataColumn.text("dimension"));
                  return table.rows().stream().map(row -> (Cell.Code) row.get(at));
                })
            .distinct()
            .toList();

    assertThat(dimensions)
        .isNotEmpty()
        .allSatisfy(cell -> assertThat(cell.word()).isEqualTo(names.get(cell.code())));
  }

  private static List<String> strangers(FingerprintedResult known) {
    Set<Double> figures = new HashSet<>(known.paths().keySet());
    figures.addAll(derived(known.result()));
    Set<Double> shares = new HashSet<>();
    for (double figure :
        figures) { // unfavourable answers run to the left, the middle one to both sides
      shares.addAll(List.of(100 * figure, -100 * figure, 50 * figure, -50 * figure));
    }
    List<String> strangers = new ArrayList<>();
    int held = 0;
    for (Chart chart : Charts.of(ResultWords.of(known.result()))) {
      for (XYPlot plot : Figure.of(chart, THEME, Sheet.WIDE).body().plots()) {
        for (double value : values(plot.getDataset(), chart.id())) {
          held++;
          if (!figures.contains(value) && !shares.contains(value)) {
            strangers.add(chart.id() + " " + value);
          }
        }
      }
    }
    assertThat(held).isGreaterThan(20);
    return strangers;
  }

  /** The numbers of the lines of a slope chart, which the chart says and the result does not. */
  private static Set<Double> derived(Result result) {
    Set<Double> lines = new HashSet<>(Set.of(0.0));
    result
        .succession()
        .value()
        .ifPresent(
            all ->
                all.values()
                    .forEach(
                        one -> {
                          for (boolean changed : new boolean[] {true, false}) {
                            lines.add(
                                (double)
                                    one.events().stream()
                                        .filter(event -> event.changed() == changed)
                                        .filter(event -> event.delta().isPresent())
                                        .count());
                          }
                        }));
    return lines;
  }

  private static List<Double> values(XYDataset dataset, String id) {
    List<Double> values = new ArrayList<>();
    for (int s = 0; s < dataset.getSeriesCount(); s++) {
      for (int i = 0; i < dataset.getItemCount(s); i++) {
        if (dataset instanceof XYZDataset cells) {
          values.add(cells.getZValue(s, i));
          continue;
        }
        values.add(dataset.getYValue(s, i));
        if (dataset instanceof IntervalXYDataset intervals) {
          values.add(intervals.getStartYValue(s, i));
          values.add(intervals.getEndYValue(s, i));
        }
        if (id.equals("sensitivity")) {
          values.add(dataset.getXValue(s, i));
        }
      }
    }
    values.removeIf(value -> value.isNaN());
    return values;
  }

  /** How the figures that a chart is about may be printed, and the numbers of its fixed words. */
  private static Set<String> printed(Chart chart, FingerprintedResult known) {
    Words words = chart.words();
    Set<String> printed = new HashSet<>(numbers(chart.subtitle()));
    known.result().functions().keySet().forEach(name -> printed.addAll(numbers(name)));
    if (chart instanceof TrendChart trend) {
      trend.waves().forEach(wave -> printed.addAll(numbers(wave)));
    }
    if (chart instanceof HeatMapChart) {
      printed.addAll(List.of("10", "50")); // a gap is more than 10 points below the threshold of 60
    }
    List<Double> figures = new ArrayList<>(derived(known.result()));
    figures.add(counted(chart));
    figures.add((double) known.result().options().minGroup()); // "fewer than 5 persons"
    if (chart instanceof PlacesChart places) {
      for (PlacesChart.Row row : places.rows()) {
        figures.add((double) row.ready());
        figures.add((double) row.leaders().size());
      }
    }
    if (chart instanceof SlopeChart slopes) {
      slopes.panels().forEach(panel -> figures.add((double) SlopeChart.hidden(panel)));
    }
    known
        .paths()
        .forEach(
            (figure, paths) -> {
              if (Objects.requireNonNull(ABOUT.get(chart.id())).stream()
                  .anyMatch(paths::contains)) {
                figures.add(figure);
              }
            });
    for (double figure : figures) {
      Stream.of(
              words.numbers().points(figure),
              words.numbers().number(figure, 1),
              words.numbers().pValue(Math.abs(figure)))
          .forEach(text -> printed.addAll(numbers(text)));
      if (figure >= 0 && figure <= 1) {
        printed.addAll(numbers(words.numbers().percent(figure)));
        printed.addAll(numbers(words.numbers().probability(figure)));
      }
    }
    return printed;
  }

  /** What a title counts. */
  private static double counted(Chart chart) {
    if (chart instanceof HeatMapChart map) {
      return map.rows().stream().flatMap(row -> row.gaps().stream()).filter(gap -> gap).count();
    }
    return chart instanceof SensitivityChart curves
        ? curves.panels().stream().filter(panel -> panel.critical().isPresent()).count()
        : 0;
  }

  /** Without the codes of leaders, whose numbers are no figures. */
  private static List<String> numbers(String text) {
    return NUMBER
        .matcher(LEADER.matcher(text).replaceAll(""))
        .results()
        .map(match -> match.group())
        .toList();
  }

  private static List<String> labels(Layout layout) {
    List<String> labels = new ArrayList<>();
    for (Series series : series(layout)) {
      series.points().forEach(point -> labels.add(point.figure()));
    }
    return labels;
  }

  private static List<Series> series(Layout layout) {
    if (layout instanceof RowLayout rows) {
      return rows.columns().stream().flatMap(column -> column.series().stream()).toList();
    }
    if (layout instanceof LineLayout lines) {
      return lines.panels().stream().flatMap(panel -> panel.series().stream()).toList();
    }
    return List.of();
  }

  private static List<Name> names(Layout layout) {
    List<Name> names = new ArrayList<>(series(layout).stream().map(Series::name).toList());
    if (layout instanceof RowLayout rows) {
      rows.rows().forEach(row -> names.add(row.name()));
    }
    if (layout instanceof GridLayout grid) {
      names.addAll(grid.columns());
    }
    return names;
  }
}
