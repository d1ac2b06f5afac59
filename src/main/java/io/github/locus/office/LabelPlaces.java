package io.github.locus.office;

import io.github.locus.chart.EditableChart;
import io.github.locus.chart.EditableChart.Sure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * On which side of its point the figure of a curve stands, so that figures of curves that come near do not lie over one
 * another: no office program moves them out of each other's way.
 */
final class LabelPlaces {
  /** Height of a figure, and its distance from a point, as shares of the axis. */
  private static final double HIGH = 0.06;

  private static final double AWAY = 0.02;

  /** A side of a point, in the words of the format. */
  enum Side {
    ABOVE("t"),
    BELOW("b"),
    RIGHT("r"),
    LEFT("l");

    private final String code;

    Side(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  private static final List<Side> FIRST = List.of(Side.LEFT, Side.ABOVE, Side.BELOW, Side.RIGHT);
  private static final List<Side> LAST = List.of(Side.RIGHT, Side.ABOVE, Side.BELOW, Side.LEFT);
  private static final List<Side> BETWEEN = List.of(Side.values());

  /** What is taken along the axis, as shares of it. */
  private record Taken(double from, double to) {
    boolean touches(Taken other) {
      return from < other.to && other.from < to;
    }
  }

  private LabelPlaces() {}

  /**
   * The sides of all figures.
   *
   * @param chart curves
   * @return by curve, then by place along the axis; above where there is no figure
   */
  static List<List<Side>> of(EditableChart chart) {
    int curves = chart.parts().size();
    int places = chart.categories().size();
    List<List<Side>> sides = new ArrayList<>();
    for (int c = 0; c < curves; c++) {
      sides.add(new ArrayList<>(Collections.nCopies(places, Side.ABOVE)));
    }
    for (int p = 0; p < places; p++) {
      List<Side> wished = p == 0 ? FIRST : p == places - 1 ? LAST : BETWEEN;
      at(p, chart, wished, sides);
    }
    return sides;
  }

  private static void at(
      int place, EditableChart chart, List<Side> wished, List<List<Side>> sides) {
    double from = chart.axis().from();
    double range = chart.axis().to() - from;
    List<Optional<Double>> levels =
        chart.parts().stream()
            .map(part -> part.figures().get(place).map(Sure::value).map(v -> (v - from) / range))
            .toList();
    List<Taken> middle = new ArrayList<>();
    levels.forEach(
        level -> level.ifPresent(at -> middle.add(new Taken(at - AWAY / 2, at + AWAY / 2))));
    List<Taken> right = new ArrayList<>();
    List<Taken> left = new ArrayList<>();
    IntStream.range(0, levels.size())
        .filter(curve -> levels.get(curve).isPresent())
        .boxed()
        .sorted(Comparator.comparingDouble(curve -> -levels.get(curve).orElse(0.0)))
        .forEach(
            curve -> {
              double at = levels.get(curve).orElse(0.0);
              for (Side side : wished) {
                List<Taken> column =
                    switch (side) {
                      case ABOVE, BELOW -> middle;
                      case RIGHT -> right;
                      case LEFT -> left;
                    };
                Taken own = taken(side, at);
                if (column.stream().noneMatch(own::touches)) {
                  column.add(own);
                  sides.get(curve).set(place, side);
                  return;
                }
              }
            });
  }

  private static Taken taken(Side side, double at) {
    return switch (side) {
      case ABOVE -> new Taken(at + AWAY, at + AWAY + HIGH);
      case BELOW -> new Taken(at - AWAY - HIGH, at - AWAY);
      case RIGHT, LEFT -> new Taken(at - HIGH / 2, at + HIGH / 2);
    };
  }
}
