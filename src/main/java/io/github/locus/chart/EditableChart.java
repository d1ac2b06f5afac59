package io.github.locus.chart;

import java.util.List;
import java.util.Optional;

/**
 * A chart in the terms of an office program, which draws it itself: categories, and series of figures with their intervals.
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
      if (part.figures().size() != categories.size()) {
        throw new IllegalArgumentException(
            part.name() + ": " + part.figures().size() + " for " + categories.size());
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
   * A series.
   *
   * @param name what it is called
   * @param figures a figure for each category; empty where it may not be shown
   */
  public record Part(String name, List<Optional<Sure>> figures) {
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
