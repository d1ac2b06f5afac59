package io.github.locus.chart;

import java.util.Optional;

/**
 * A figure in a plot.
 *
 * @param at place along the rows, or on the horizontal axis
 * @param value the figure; not a number where there is none, so that a line breaks
 * @param low lower end of its interval; the value where it has none
 * @param high upper end of its interval; the value where it has none
 * @param figure how the value is printed beside its mark; may be empty
 * @param note what is said after it; may be empty
 * @param mark how it is marked
 */
record Point(
    double at, double value, double low, double high, String figure, String note, Mark mark) {
  /**
   * How a point is marked.
   *
   * @param marker shape; empty is that of the series' function
   * @param filled whether the shape is full
   * @param size radius, picture units; 0 draws nothing
   */
  record Mark(Optional<Marker> marker, boolean filled, double size) {
    /** Nothing. */
    static final Mark NONE = function(0);

    /** The marker of the function. */
    static Mark function(double size) {
      return new Mark(Optional.empty(), true, size);
    }

    /** A marker whatever the function. */
    static Mark of(Marker marker, double size) {
      return new Mark(Optional.of(marker), true, size);
    }

    /** The same, empty inside. */
    Mark hollow() {
      return new Mark(marker, false, size);
    }
  }

  /** A figure without interval and words. */
  static Point of(double at, double value, Mark mark) {
    return new Point(at, value, value, value, "", "", mark);
  }

  /** With its interval. */
  Point within(double lower, double upper) {
    return new Point(at, value, lower, upper, figure, note, mark);
  }

  /** In another place along the rows. */
  Point moved(double to) {
    return new Point(to, value, low, high, figure, note, mark);
  }

  /** With words beside its mark. */
  Point labelled(String printed, String after) {
    return new Point(at, value, low, high, printed, after, mark);
  }
}
