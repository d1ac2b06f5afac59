package io.github.locus.chart;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Others' graphics, to which a sign that is seen goes in place of each letter that the bundled font lacks: nothing of the
 * machine is in the picture, and the same chart looks alike on each.
 */
final class LetterGraphics extends ShapeGraphics {
  private final Graphics2D g;
  private boolean replaced;

  LetterGraphics(Graphics2D g) {
    this.g = g;
  }

  /** Whether a sign stands in place of a letter by now. */
  boolean hasReplaced() {
    return replaced;
  }

  @Override
  public void drawString(String text, float x, float y) {
    String seen = Letters.replaced(text, g.getFont());
    replaced |= !seen.equals(Letters.seen(text));
    g.drawString(seen, x, y);
  }

  @Override
  public void draw(Shape shape) {
    g.draw(shape);
  }

  @Override
  public void fill(Shape shape) {
    g.fill(shape);
  }

  @Override
  public Paint getPaint() {
    return g.getPaint();
  }

  @Override
  public void setPaint(@Nullable Paint paint) {
    if (paint != null) { // as the platform's own graphics take it
      g.setPaint(paint);
    }
  }

  @Override
  public Color getColor() {
    return g.getColor();
  }

  @Override
  public void setColor(@Nullable Color color) {
    setPaint(color);
  }

  @Override
  public Color getBackground() {
    return g.getBackground();
  }

  @Override
  public void setBackground(Color color) {
    g.setBackground(color);
  }

  @Override
  public Stroke getStroke() {
    return g.getStroke();
  }

  @Override
  public void setStroke(Stroke stroke) {
    g.setStroke(stroke);
  }

  @Override
  public Composite getComposite() {
    return g.getComposite();
  }

  @Override
  public void setComposite(Composite composite) {
    g.setComposite(composite);
  }

  @Override
  public Font getFont() {
    return g.getFont();
  }

  @Override
  public void setFont(@Nullable Font font) {
    if (font != null) {
      g.setFont(font);
    }
  }

  @Override
  public FontMetrics getFontMetrics(Font of) {
    return g.getFontMetrics(of);
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return g.getFontRenderContext();
  }

  @Override
  public AffineTransform getTransform() {
    return g.getTransform();
  }

  @Override
  public void setTransform(AffineTransform transform) {
    g.setTransform(transform);
  }

  @Override
  public void transform(AffineTransform more) {
    g.transform(more);
  }

  @Override
  public @Nullable Shape getClip() {
    return g.getClip();
  }

  @Override
  public void setClip(@Nullable Shape shape) {
    g.setClip(shape);
  }

  @Override
  public void clip(Shape shape) {
    g.clip(shape);
  }

  @Override
  public @Nullable Object getRenderingHint(RenderingHints.Key key) {
    return g.getRenderingHint(key);
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
    g.setRenderingHint(key, value);
  }

  @Override
  public void setRenderingHints(Map<?, ?> replacing) {
    g.setRenderingHints(replacing);
  }

  @Override
  public void addRenderingHints(Map<?, ?> more) {
    g.addRenderingHints(more);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return g.getRenderingHints();
  }
}
