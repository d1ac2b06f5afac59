package io.github.locus.attack;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Values read off the coordinates of a chart: where a mark lies, and where an interval begins and
 * ends, on the axis that the numbers beneath it tell.
 */
final class ChartGeometry {
  private static final Pattern TEXT =
      Pattern.compile(
          "<text x='([\\d.]+)' y='([\\d.]+)'[^>]*textLength='([\\d.]+)'[^>]*>([−-]?\\d+)</text>");
  private static final Pattern GRID =
      Pattern.compile(
          "<line x1='([\\d.]+)' y1='[\\d.]+' x2='\\1' [^>]*shape-rendering='crispEdges'");
  private static final Pattern INTERVAL =
      Pattern.compile(
          "<line x1='([\\d.]+)' y1='([\\d.]+)' x2='([\\d.]+)' y2='\\2'[^>]*stroke-width='[23](?:\\.\\d)?'");
  private static final Pattern DISC = Pattern.compile("<ellipse cx='([\\d.]+)'");
  private static final Pattern SHAPE = Pattern.compile("<path d='(M[\\d.,L]+Z)'");
  private static final Pattern CORNER = Pattern.compile("[ML]([\\d.]+),");
  private static final Pattern BAR =
      Pattern.compile(
          "<rect x='[\\d.]+' y='([\\d.]+)' width='([\\d.]+)' height='([\\d.]+)' fill='#\\w+'");

  /** Bars of a stack, one a point of the scale; that of the middle point is drawn last, in two halves. */
  private static final int PARTS = Organization.POINTS + 1;

  /** Coordinates are printed to hundredths: those of the grid's first and last line, and a mark's. */
  private static final double COORDINATE = 0.015;

  /** A number stands beneath its line, as nearly as letters do. */
  private static final double BESIDE = 2;

  private final String svg;
  private final double zero;

  /** Where the axis begins: marks before it stand with the names of functions. */
  private final double left;

  private final double perPixel;

  private ChartGeometry(String svg) {
    this.svg = svg;
    List<double[]> axis = axis();
    double[] first = axis.get(0);
    double[] last = axis.get(axis.size() - 1);
    perPixel = (last[1] - first[1]) / (last[0] - first[0]);
    zero = first[0] - first[1] / perPixel;
    left = first[0];
  }

  /** Of a chart that has numbers along its lower side. */
  static ChartGeometry of(String svg) {
    return new ChartGeometry(svg);
  }

  /** Position and number of the grid's lines: the most numbers that stand in one line. */
  private List<double[]> axis() {
    List<Double> grid = GRID.matcher(svg).results().map(m -> number(m, 1)).toList();
    Map<String, List<double[]>> lines = new TreeMap<>();
    TEXT.matcher(svg)
        .results()
        .forEach(
            m ->
                lines
                    .computeIfAbsent(m.group(2), y -> new ArrayList<>())
                    .add(
                        new double[] {
                          number(m, 1) + number(m, 3) / 2,
                          Double.parseDouble(m.group(4).replace('−', '-'))
                        }));
    List<double[]> ticks =
        lines.values().stream()
            .max(java.util.Comparator.comparingInt(List::size))
            .orElseThrow(() -> new AssertionError("no axis in " + svg));
    return ticks.stream()
        .flatMap(
            tick ->
                grid.stream()
                    .filter(x -> Math.abs(x - tick[0]) < BESIDE)
                    .map(x -> new double[] {x, tick[1]}))
        .toList();
  }

  private static double number(MatchResult match, int group) {
    return Double.parseDouble(match.group(group));
  }

  /** What a coordinate may be off by, in units of the axis. */
  double error() {
    return COORDINATE * Math.abs(perPixel);
  }

  /** Values of all marks and of the ends of all intervals. */
  List<Double> values() {
    Stream<Double> intervals =
        INTERVAL.matcher(svg).results().flatMap(m -> Stream.of(number(m, 1), number(m, 3)));
    Stream<Double> discs = DISC.matcher(svg).results().map(m -> number(m, 1));
    Stream<Double> shapes = SHAPE.matcher(svg).results().map(m -> middle(m.group(1)));
    return Stream.of(intervals, discs, shapes)
        .flatMap(all -> all)
        .filter(x -> x > left - BESIDE)
        .map(x -> (x - zero) * perPixel)
        .toList();
  }

  /** A mark lies where the middle of its corners is. */
  private static double middle(String path) {
    DoubleSummaryStatistics corners =
        CORNER.matcher(path).results().mapToDouble(m -> number(m, 1)).summaryStatistics();
    return (corners.getMin() + corners.getMax()) / 2;
  }

  /** Values that are no number of so many decimals, as far as coordinates tell. */
  List<Double> finerThan(int decimals) {
    double unit = Math.pow(10, -decimals);
    return values().stream()
        .filter(v -> Math.abs(v - Math.rint(v / unit) * unit) > error())
        .toList();
  }

  /** Shares of stacked bars that are no multiple of a step, as far as coordinates tell. */
  static List<Double> sharesBeside(String svg, double step) {
    Map<String, List<Double>> rows = new TreeMap<>();
    BAR.matcher(svg)
        .results()
        .forEach(
            bar ->
                rows.computeIfAbsent(bar.group(1) + " " + bar.group(3), row -> new ArrayList<>())
                    .add(number(bar, 2)));
    return rows.values().stream()
        .filter(parts -> parts.size() % PARTS == 0)
        .flatMap(
            parts ->
                IntStream.range(0, parts.size() / PARTS)
                    .mapToObj(panel -> parts.subList(PARTS * panel, PARTS * (panel + 1))))
        .flatMap(stack -> beside(stack, step))
        .toList();
  }

  private static Stream<Double> beside(List<Double> parts, double step) {
    double whole = parts.stream().mapToDouble(length -> length).sum();
    List<Double> lengths = new ArrayList<>(parts.subList(0, PARTS - 2));
    lengths.add(parts.get(PARTS - 2) + parts.get(PARTS - 1));
    return lengths.stream()
        .map(length -> length / whole)
        .filter(share -> Math.abs(share / step - Math.rint(share / step)) > 0.02);
  }
}
