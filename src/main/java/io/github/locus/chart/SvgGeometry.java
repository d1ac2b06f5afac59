package io.github.locus.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where a shape stands, in SVG.
 *
 * @param element name of the element: line, rect, ellipse or path
 * @param attributes its places, each with a space before it
 */
record SvgGeometry(String element, String attributes) {
  private static final int DECIMALS = 2;
  private static final int DECIMALS_OF_A_MATRIX = 6;
  private static final double[] POWERS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};

  /** Below it, products with a power of ten are right to far more digits than are looked at. */
  private static final double MOST_WRITTEN_AT_ONCE = 1e9;

  private static final double NEARLY_HALF = 1e-4;

  static SvgGeometry of(Shape shape) {
    if (shape instanceof Line2D line) {
      return new SvgGeometry(
          "line",
          at("x1", line.getX1())
              + at("y1", line.getY1())
              + at("x2", line.getX2())
              + at("y2", line.getY2()));
    }
    if (shape instanceof Rectangle2D box) {
      return new SvgGeometry(
          "rect",
          at("x", box.getX())
              + at("y", box.getY())
              + at("width", box.getWidth())
              + at("height", box.getHeight()));
    }
    if (shape instanceof Ellipse2D oval) {
      return new SvgGeometry(
          "ellipse",
          at("cx", oval.getCenterX())
              + at("cy", oval.getCenterY())
              + at("rx", oval.getWidth() / 2)
              + at("ry", oval.getHeight() / 2));
    }
    return new SvgGeometry("path", " d='" + path(shape) + "'");
  }

  /** An attribute that holds a place or a length; two decimals, a hundredth of a picture unit. */
  static String at(String name, double value) {
    return " " + name + "='" + number(value, DECIMALS) + "'";
  }

  /** The attribute that moves or turns an element, empty where nothing does. */
  static String transform(AffineTransform transform) {
    if (transform.isIdentity()) {
      return "";
    }
    double[] matrix = new double[6];
    transform.getMatrix(matrix);
    StringBuilder out = new StringBuilder(" transform='matrix(");
    for (int i = 0; i < matrix.length; i++) {
      out.append(i == 0 ? "" : ",").append(number(matrix[i], DECIMALS_OF_A_MATRIX));
    }
    return out.append(")'").toString();
  }

  /**
   * A number as short as it can be written: half up, no zeros at the end, no exponent, no negative zero.
   *
   * @throws NumberFormatException if the value is not finite, for then a figure is wrong before it is drawn
   */
  static String number(double value, int decimals) {
    double scaled = Math.abs(value) * POWERS[decimals];
    if (scaled < MOST_WRITTEN_AT_ONCE) {
      long whole = (long) scaled;
      double rest = scaled - whole;
      if (Math.abs(rest - 0.5) > NEARLY_HALF) { // else the digits tell which way
        return written(value < 0, rest > 0.5 ? whole + 1 : whole, decimals);
      }
    }
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().toPlainString();
  }

  /** A whole number of the last decimals, without the zeros at the end. */
  private static String written(boolean negative, long units, int decimals) {
    long rest = units;
    int left = decimals;
    while (left > 0 && rest % 10 == 0) {
      rest /= 10;
      left--;
    }
    StringBuilder out = new StringBuilder(12);
    if (negative && rest > 0) {
      out.append('-');
    }
    long power = (long) POWERS[left];
    out.append(rest / power);
    if (left > 0) {
      String digits = Long.toString(rest % power);
      out.append('.').append("0".repeat(left - digits.length())).append(digits);
    }
    return out.toString();
  }

  private static String path(Shape shape) {
    StringBuilder out = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator part = shape.getPathIterator(null); !part.isDone(); part.next()) {
      switch (part.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> step(out, 'M', at, 2);
        case PathIterator.SEG_LINETO -> step(out, 'L', at, 2);
        case PathIterator.SEG_QUADTO -> step(out, 'Q', at, 4);
        case PathIterator.SEG_CUBICTO -> step(out, 'C', at, 6);
        case PathIterator.SEG_CLOSE -> out.append('Z');
        default -> throw new IllegalStateException("a path of an unknown kind");
      }
    }
    return out.toString();
  }

  private static void step(StringBuilder out, char command, double[] at, int numbers) {
    out.append(command);
    for (int i = 0; i < numbers; i++) {
      out.append(i == 0 ? "" : ",").append(number(at[i], DECIMALS));
    }
  }
}
