package io.github.locus.chart;

import java.util.List;

/**
 * Figures of one function, or of one thing else, that are drawn alike.
 *
 * @param name whose colour and marker they have
 * @param line what joins them
 * @param points in the order in which they are joined
 */
record Series(Name name, Line line, List<Point> points) {
  /** What joins the points of a series. */
  enum Line {
    /** Nothing. */
    NONE,
    /** A thin grey line. */
    JOINED,
    /** A line in the colour of the series. */
    PLAIN,
    /** One of many lines: thin and pale. */
    FINE,
    /** The same, dashed. */
    FINE_DASHED,
    /** A broad line. */
    BOLD,
    /** The same, dashed. */
    BOLD_DASHED
  }

  Series {
    points = List.copyOf(points);
  }
}
