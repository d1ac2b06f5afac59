package io.github.locus.chart;

import java.util.List;
import java.util.Optional;

/**
 * A chart in the terms of an office program, which draws it itself: categories, and series of figures with their intervals.
 * Its colours are its own, as those of a picture are: a theme knows none that belong to functions.
 *
 * @param kind what it is drawn as
 * @param heading what stands above it, may be empty
 * @param categories names along the axis
 * @param parts series, each with a figure for each category
 * @param ready level against which figures are read, where there is one
 * @param axis the axis of figures
 */
public record EditableChart(
    Kind kind,
    String heading,
    List<String> categories,
    List<Part> parts,
    Optional<Level> ready,
    Axis axis) {
  public EditableChart {
    categories = List.copyOf(categories);
    parts = List.copyOf(parts);
    for (Part part : parts) {
      if (part.figures().size() != categories.size()
          || part.look().places().size() != categories.size()) {
        throw new IllegalArgumentException(part + " for " + categories.size());
      }
    }
  }

  /** What it is drawn as. */
  public enum Kind {
    /** Upright bars with intervals, beside one another. */
    COLUMNS,
    /** Lying bars, beside one another. */
    BARS,
    /** Lying bars of parts that make a whole. */
    SHARES,
    /** Lines from category to category. */
    LINES
  }

  /**
   * What charts stand on and are written in, six hexadecimal digits each.
   *
   * @param paper the ground
   * @param grid lines on it that others stand out from
   * @param line other lines
   * @param ink words and intervals
   */
  public record Ground(String paper, String grid, String line, String ink) {}

  /**
   * A colour that something is drawn in, six hexadecimal digits each.
   *
   * @param fill within
   * @param edge around, and of a curve
   * @param ink what is written on it, or beside a curve
   */
  public record Tint(String fill, String edge, String ink) {}

  /**
   * How a series is drawn.
   *
   * @param key by which it is told from the others, whatever the category
   * @param places its tint at each category
   * @param symbol mark at the points of a curve, as the format calls it
   * @param dashed whether its curve is dashed
   */
  public record Look(Tint key, List<Tint> places, String symbol, boolean dashed) {
    public Look {
      places = List.copyOf(places);
    }
  }

  /**
   * A series.
   *
   * @param name what it is called
   * @param look how it is drawn
   * @param figures a figure for each category; empty where it may not be shown
   */
  public record Part(String name, Look look, List<Optional<Sure>> figures) {
    public Part {
      figures = List.copyOf(figures);
    }

    /**
     * Whether any of its figures has an interval.
     *
     * @return false where nothing is to be drawn beside them
     */
    public boolean ranged() {
      return figures.stream().flatMap(Optional::stream).anyMatch(f -> f.low() < f.high());
    }
  }

  /**
   * A figure and how sure it is.
   *
   * @param value the figure, in the unit of the axis
   * @param low lower end of its interval; the value where it has none
   * @param high upper end of its interval; the value where it has none
   */
  public record Sure(double value, double low, double high) {
    /**
     * A figure without an interval.
     *
     * @param value the figure, in the unit of the axis
     * @return the figure
     */
    public static Sure of(double value) {
      return new Sure(value, value, value);
    }
  }

  /**
   * A level.
   *
   * @param label what it is
   * @param value where it lies, in the unit of the axis
   */
  public record Level(String label, double value) {}

  /**
   * The axis of figures.
   *
   * @param label what is measured and in which unit; may be empty
   * @param from lower end
   * @param to upper end
   * @param unit what stands after each figure, as in a percentage; empty for points
   */
  public record Axis(String label, double from, double to, String unit) {}
}
