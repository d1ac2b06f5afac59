package io.github.locus.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
  private static final Pattern SHAPE =
      Pattern.compile("<path d='M([\\d.]+),[\\d.]+L([\\d.]+),[\\d.]+L([\\d.]+),[^']*Z'");
  private static final Pattern BAR =
      Pattern.compile("<rect x='([\\d.]+)' y='[\\d.]+' width='([\\d.]+)'[^>]*fill='#\\w+'");

  /** Coordinates are printed to hundredths: those of the grid's first and last line, and a mark's. */
  private static final double COORDINATE = 0.015;

  /** A number stands beneath its line, as nearly as letters do. */
  private static final double BESIDE = 2;

  private final String svg;
  private final double zero;
  private final double perPixel;

  private ChartGeometry(String svg) {
    this.svg = svg;
    List<double[]> axis = axis();
    double[] first = axis.get(0);
    double[] last = axis.get(axis.size() - 1);
    perPixel = (last[1] - first[1]) / (last[0] - first[0]);
    zero = first[0] - first[1] / perPixel;
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
    Stream<Double> shapes = SHAPE.matcher(svg).results().map(m -> number(m, 1));
    return Stream.of(intervals, discs, shapes)
        .flatMap(all -> all)
        .map(x -> (x - zero) * perPixel)
        .toList();
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
    List<Double> beside = new ArrayList<>();
    List<Double> stack = new ArrayList<>();
    double end = Double.NaN;
    for (MatchResult bar : BAR.matcher(svg).results().toList()) {
      double x = number(bar, 1);
      if (!(Math.abs(x - end) < 2 * COORDINATE)) {
        stacked(stack, step, beside);
        stack.clear();
      }
      stack.add(number(bar, 2));
      end = x + number(bar, 2);
    }
    stacked(stack, step, beside);
    return beside;
  }

  private static void stacked(List<Double> lengths, double step, List<Double> beside) {
    double whole = lengths.stream().mapToDouble(length -> length).sum();
    if (lengths.size() == Organization.POINTS) {
      lengths.stream()
          .map(length -> length / whole)
          .filter(share -> Math.abs(share / step - Math.rint(share / step)) > 0.02)
          .forEach(beside::add);
    }
  }
}
