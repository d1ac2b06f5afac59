package io.github.locus.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;

/** Text, lines and marks in picture coordinates. */
final class Pen {
  private static final double ASCENT = 0.36;

  private final Graphics2D g;

  Pen(Graphics2D g) {
    this.g = g;
  }

  void text(String text, double x, double baseline, Font font, Color color) {
    if (text.isEmpty()) {
      return;
    }
    g.setFont(font);
    g.setPaint(color);
    g.drawString(text, (float) x, (float) baseline);
  }

  /** Text whose middle of the small letters is at y. */
  void middle(String text, double x, double y, Font font, Color color) {
    text(text, x, y + ASCENT * font.getSize2D(), font, color);
  }

  /** As {@link #middle}, on a strip of paper that hides lines behind it. */
  void onPaper(String text, double x, double y, Font font, Color color) {
    if (text.isEmpty()) {
      return;
    }
    double size = font.getSize2D();
    bar(x - 2, y - 0.55 * size, ChartTheme.width(text, font) + 4, 1.1 * size, ChartTheme.PAPER);
    middle(text, x, y, font, color);
  }

  void middleRight(String text, double right, double y, Font font, Color color) {
    middle(text, right - ChartTheme.width(text, font), y, font, color);
  }

  void centred(String text, double x, double y, Font font, Color color) {
    middle(text, x - ChartTheme.width(text, font) / 2, y, font, color);
  }

  /** Draws with a quarter turn to the left: x runs up from the point, y to the right. */
  void turned(double x, double y, Consumer<Pen> drawing) {
    AffineTransform upright = g.getTransform();
    g.translate(x, y);
    g.rotate(-Math.PI / 2);
    drawing.accept(this);
    g.setTransform(upright);
  }

  void line(double x1, double y1, double x2, double y2, Color color, Stroke stroke) {
    g.setPaint(color);
    g.setStroke(stroke);
    g.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  void fill(Shape shape, Color color) {
    g.setPaint(color);
    g.fill(shape);
  }

  void outline(Shape shape, Color color, double width) {
    g.setPaint(color);
    g.setStroke(ChartTheme.line(width));
    g.draw(shape);
  }

  /** The marker of a function. */
  void mark(FunctionMark mark, double x, double y, double radius) {
    mark(mark.marker().shape(x, y, radius), mark.filled(), mark.color());
  }

  /** A marker, full or empty. */
  void mark(Shape shape, boolean filled, Color color) {
    fill(shape, filled ? color : ChartTheme.PAPER);
    outline(shape, color, 1.4);
  }

  void bar(double x, double y, double width, double height, Color color) {
    fill(new Rectangle2D.Double(x, y, width, height), color);
  }
}
