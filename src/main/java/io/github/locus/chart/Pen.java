package io.github.locus.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
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
    g.setFont(ChartTheme.covering(font, text));
    g.setPaint(color);
    g.drawString(text, (float) x, (float) baseline);
  }

  /** Text whose middle of the small letters is at y. */
  void middle(String text, double x, double y, Font font, Color color) {
    text(text, x, y + ASCENT * font.getSize2D(), font, color);
  }

  /** As {@link #middle}, on a strip of paper that hides lines behind it. */
  void onPaper(String text, double x, double y, Font font, Color color) {
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

  void bar(double x, double y, double width, double height, Color color) {
    fill(new Rectangle2D.Double(x, y, width, height), color);
  }

  /** Slanting lines: a figure that is not shown. */
  void hatch(Rectangle2D area) {
    fill(area, ChartTheme.BAND);
    double step = 7;
    for (double at = step; at < area.getWidth() + area.getHeight(); at += step) {
      double x1 = area.getX() + Math.min(at, area.getWidth());
      double y1 = area.getY() + Math.max(0, at - area.getWidth());
      double x2 = area.getX() + Math.max(0, at - area.getHeight());
      double y2 = area.getY() + Math.min(at, area.getHeight());
      line(x1, y1, x2, y2, ChartTheme.LINE, ChartTheme.line(0.8));
    }
  }

  static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  static Shape diamond(double x, double y, double radius) {
    return polygon(x, y - radius, x + radius, y, x, y + radius, x - radius, y);
  }

  static Shape triangle(double x, double y, double radius) {
    return polygon(x, y - radius, x + radius, y + 0.8 * radius, x - radius, y + 0.8 * radius);
  }

  private static Shape polygon(double... at) {
    Path2D path = new Path2D.Double();
    path.moveTo(at[0], at[1]);
    for (int i = 2; i < at.length; i += 2) {
      path.lineTo(at[i], at[i + 1]);
    }
    path.closePath();
    return path;
  }
}
