package io.github.locus.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Shapes that are told apart without colour. */
enum Marker {
  CIRCLE("circle"),
  DIAMOND("diamond"),
  TRIANGLE("triangle"),
  SQUARE("square"),
  POINTER("x"),
  CROSS("plus");

  private final String symbol;

  Marker(String symbol) {
    this.symbol = symbol;
  }

  /** What comes nearest among the marks that office programs have, as their format calls it. */
  String symbol() {
    return symbol;
  }

  /** The shape around a point; radii differ a little so that all look equally large. */
  Shape shape(double x, double y, double radius) {
    double r = radius;
    double s = 0.86 * r;
    double t = 0.38 * r;
    return switch (this) {
      case CIRCLE -> new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
      case DIAMOND -> path(x, y, 1.25 * r, 0, 0, 1.25 * r, -1.25 * r, 0, 0, -1.25 * r);
      case TRIANGLE -> path(x, y, 0, -1.1 * r, 1.1 * r, s, -1.1 * r, s);
      case SQUARE -> path(x, y, -s, -s, s, -s, s, s, -s, s);
      case POINTER -> path(x, y, 0, 1.1 * r, 1.1 * r, -s, -1.1 * r, -s);
      case CROSS ->
          path(
              x, y, -t, -r, t, -r, t, -t, r, -t, r, t, t, t, t, r, -t, r, -t, t, -r, t, -r, -t, -t,
              -t);
    };
  }

  private static Shape path(double x, double y, double... at) {
    Path2D path = new Path2D.Double();
    path.moveTo(x + at[0], y + at[1]);
    for (int i = 2; i < at.length; i += 2) {
      path.lineTo(x + at[i], y + at[i + 1]);
    }
    path.closePath();
    return path;
  }
}
