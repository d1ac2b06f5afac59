package io.github.locus.chart;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import org.jspecify.annotations.Nullable;

/**
 * Graphics brought down to shapes and strings: the calls in whole units become those, and what no chart is made of
 * (images, letters as outlines, styled text, exclusive or) is refused, so that a picture never lacks a part unnoticed.
 */
abstract class ShapeGraphics extends Graphics2D {
  private static UnsupportedOperationException refused(String what) {
    return new UnsupportedOperationException("a chart draws shapes and strings, not " + what);
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    draw(new Line2D.Double(x1, y1, x2, y2));
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    fill(new Rectangle(x, y, width, height));
  }

  @Override
  public void clearRect(int x, int y, int width, int height) {
    throw refused("holes");
  }

  @Override
  public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    draw(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
  }

  @Override
  public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    fill(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    draw(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    fill(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void drawArc(int x, int y, int width, int height, int start, int extent) {
    draw(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.OPEN));
  }

  @Override
  public void fillArc(int x, int y, int width, int height, int start, int extent) {
    fill(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.PIE));
  }

  @Override
  public void drawPolyline(int[] xs, int[] ys, int points) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < points; i++) {
      if (i == 0) {
        path.moveTo(xs[i], ys[i]);
      } else {
        path.lineTo(xs[i], ys[i]);
      }
    }
    draw(path);
  }

  @Override
  public void drawPolygon(int[] xs, int[] ys, int points) {
    draw(new Polygon(xs, ys, points));
  }

  @Override
  public void fillPolygon(int[] xs, int[] ys, int points) {
    fill(new Polygon(xs, ys, points));
  }

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    clip(new Rectangle(x, y, width, height));
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    setClip(new Rectangle(x, y, width, height));
  }

  @Override
  public @Nullable Rectangle getClipBounds() {
    Shape clip = getClip();
    return clip == null ? null : clip.getBounds();
  }

  @Override
  public void translate(int x, int y) {
    translate((double) x, (double) y);
  }

  @Override
  public void translate(double x, double y) {
    transform(AffineTransform.getTranslateInstance(x, y));
  }

  @Override
  public void rotate(double theta) {
    transform(AffineTransform.getRotateInstance(theta));
  }

  @Override
  public void rotate(double theta, double x, double y) {
    transform(AffineTransform.getRotateInstance(theta, x, y));
  }

  @Override
  public void scale(double x, double y) {
    transform(AffineTransform.getScaleInstance(x, y));
  }

  @Override
  public void shear(double x, double y) {
    transform(AffineTransform.getShearInstance(x, y));
  }

  @Override
  public void dispose() {
    // holds nothing of the platform
  }

  @Override
  public Graphics create() {
    throw refused("on a copy of themselves");
  }

  @Override
  public void setPaintMode() {
    // the only mode there is
  }

  @Override
  public void setXORMode(Color color) {
    throw refused("exclusive or");
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw refused("copies of an area");
  }

  @Override
  public void drawString(AttributedCharacterIterator text, int x, int y) {
    throw refused("styled text");
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    throw refused("styled text");
  }

  @Override
  public void drawGlyphVector(GlyphVector letters, float x, float y) {
    throw refused("letters as outlines");
  }

  @Override
  public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
    throw refused("images");
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, @Nullable ImageObserver observer) {
    throw refused("images");
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, Color background, @Nullable ImageObserver observer) {
    throw refused("images");
  }

  @Override
  public boolean drawImage(
      Image image,
      int x,
      int y,
      int width,
      int height,
      Color background,
      @Nullable ImageObserver observer) {
    throw refused("images");
  }

  @Override
  public boolean drawImage(
      Image image,
      int toX1,
      int toY1,
      int toX2,
      int toY2,
      int fromX1,
      int fromY1,
      int fromX2,
      int fromY2,
      @Nullable ImageObserver observer) {
    throw refused("images");
  }

  @Override
  public boolean drawImage(
      Image image,
      int toX1,
      int toY1,
      int toX2,
      int toY2,
      int fromX1,
      int fromY1,
      int fromX2,
      int fromY2,
      Color background,
      @Nullable ImageObserver observer) {
    throw refused("images");
  }

  @Override
  public boolean drawImage(Image image, AffineTransform at, @Nullable ImageObserver observer) {
    throw refused("images");
  }

  @Override
  public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
    throw refused("images");
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform at) {
    throw refused("images");
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform at) {
    throw refused("images");
  }

  @Override
  public boolean hit(Rectangle where, Shape shape, boolean onStroke) {
    throw refused("what can be hit");
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    throw refused("on a device");
  }
}
