package io.github.locus.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
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
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Graphics that write SVG. Text stays text, in the family of the root element, and keeps its measured width whatever
 * font the reader has. One colour a shape; the same calls give the same characters.
 */
final class SvgGraphics extends ShapeGraphics {
  private static final FontRenderContext MEASURE = new FontRenderContext(null, false, true);
  private static final float MITER_OF_SVG = 4;

  private final SvgPicture picture;
  private final ChartTheme theme;
  private final Graphics2D metrics;
  private final RenderingHints hints =
      new RenderingHints(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

  private Color color = Color.BLACK;
  private Color background = Color.WHITE;
  private BasicStroke stroke = new BasicStroke();
  private AlphaComposite composite = AlphaComposite.SrcOver;
  private Font font;
  private AffineTransform transform = new AffineTransform();

  /** In picture coordinates, whatever the transform. */
  private @Nullable Shape clip;

  /**
   * Graphics that add to a picture.
   *
   * @param picture where the elements go
   * @param theme its fonts
   */
  SvgGraphics(SvgPicture picture, ChartTheme theme) {
    this.picture = picture;
    this.theme = theme;
    this.font = theme.regular(ChartTheme.TEXT);
    this.metrics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    metrics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }

  @Override
  public void draw(Shape shape) {
    SvgGeometry geometry = SvgGeometry.of(shape);
    boolean line = geometry.element().equals("line");
    add(geometry, (line ? "" : " fill='none'") + strokeAttributes(line));
  }

  @Override
  public void fill(Shape shape) {
    add(SvgGeometry.of(shape), paint("fill"));
  }

  private void add(SvgGeometry geometry, String look) {
    picture.add(
        clip,
        "<"
            + geometry.element()
            + geometry.attributes()
            + SvgGeometry.transform(transform)
            + look
            + "/>");
  }

  @Override
  public void drawString(String text, float x, float y) {
    String legal = SvgText.legal(text);
    if (legal.isBlank()) {
      return;
    }
    picture.add(
        clip,
        "<text"
            + SvgGeometry.at("x", x)
            + SvgGeometry.at("y", y)
            + SvgGeometry.transform(transform)
            + paint("fill")
            + (theme.isSemiBold(font) ? " font-weight='600'" : "")
            + SvgGeometry.at("font-size", font.getSize2D())
            + SvgGeometry.at("textLength", ChartTheme.width(legal, font))
            + " lengthAdjust='spacingAndGlyphs'>"
            + SvgText.escaped(legal)
            + "</text>");
  }

  private String paint(String attribute) {
    double opacity = color.getAlpha() / 255.0 * composite.getAlpha();
    return " "
        + attribute
        + String.format("='#%06x'", color.getRGB() & 0xFFFFFF)
        + (opacity < 1 ? SvgGeometry.at(attribute + "-opacity", opacity) : "");
  }

  private String strokeAttributes(boolean line) {
    StringBuilder out = new StringBuilder(paint("stroke"));
    if (stroke.getLineWidth() != 1) {
      out.append(SvgGeometry.at("stroke-width", stroke.getLineWidth()));
    }
    if (stroke.getEndCap() == BasicStroke.CAP_ROUND) {
      out.append(" stroke-linecap='round'");
    } else if (stroke.getEndCap() == BasicStroke.CAP_SQUARE) {
      out.append(" stroke-linecap='square'");
    }
    if (!line) {
      out.append(joinAttributes());
    }
    float[] dashes = stroke.getDashArray();
    if (dashes != null) {
      out.append(" stroke-dasharray='");
      for (int i = 0; i < dashes.length; i++) {
        out.append(i == 0 ? "" : ",").append(SvgGeometry.number(dashes[i], 2));
      }
      out.append('\'');
      if (stroke.getDashPhase() != 0) {
        out.append(SvgGeometry.at("stroke-dashoffset", stroke.getDashPhase()));
      }
    }
    if (hints.get(RenderingHints.KEY_STROKE_CONTROL) == RenderingHints.VALUE_STROKE_NORMALIZE) {
      out.append(" shape-rendering='crispEdges'");
    }
    return out.toString();
  }

  private String joinAttributes() {
    return switch (stroke.getLineJoin()) {
      case BasicStroke.JOIN_ROUND -> " stroke-linejoin='round'";
      case BasicStroke.JOIN_BEVEL -> " stroke-linejoin='bevel'";
      default ->
          stroke.getMiterLimit() == MITER_OF_SVG
              ? ""
              : SvgGeometry.at("stroke-miterlimit", stroke.getMiterLimit());
    };
  }

  @Override
  public Paint getPaint() {
    return color;
  }

  @Override
  public void setPaint(@Nullable Paint paint) {
    if (paint == null) {
      return; // as the platform's own graphics take it
    }
    if (!(paint instanceof Color one)) {
      throw new UnsupportedOperationException("a chart draws in one colour, not a " + paint);
    }
    this.color = one;
  }

  @Override
  public Color getColor() {
    return color;
  }

  @Override
  public void setColor(@Nullable Color color) {
    setPaint(color);
  }

  @Override
  public Color getBackground() {
    return background;
  }

  @Override
  public void setBackground(Color color) {
    this.background = color;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setStroke(Stroke stroke) {
    if (!(stroke instanceof BasicStroke basic)) {
      throw new UnsupportedOperationException("a chart draws plain lines, not " + stroke);
    }
    this.stroke = basic;
  }

  @Override
  public Composite getComposite() {
    return composite;
  }

  @Override
  public void setComposite(Composite composite) {
    if (!(composite instanceof AlphaComposite alpha)
        || alpha.getRule() != AlphaComposite.SRC_OVER) {
      throw new UnsupportedOperationException("a chart draws one thing over another");
    }
    this.composite = alpha;
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void setFont(@Nullable Font font) {
    if (font != null) {
      this.font = font;
    }
  }

  @Override
  public FontMetrics getFontMetrics(Font of) {
    return metrics.getFontMetrics(of);
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return MEASURE;
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public void setTransform(AffineTransform transform) {
    this.transform = new AffineTransform(transform);
  }

  @Override
  public void transform(AffineTransform more) {
    transform.concatenate(more);
  }

  @Override
  public @Nullable Shape getClip() {
    if (clip == null || transform.isIdentity()) {
      return clip;
    }
    try {
      return transform.createInverse().createTransformedShape(clip);
    } catch (NoninvertibleTransformException e) {
      throw new IllegalStateException("a chart flat as a line has no clip", e);
    }
  }

  @Override
  public void setClip(@Nullable Shape shape) {
    clip = shape == null ? null : inPicture(shape);
  }

  @Override
  public void clip(Shape shape) {
    Shape more = inPicture(shape);
    if (clip == null) {
      clip = more;
    } else if (clip instanceof Rectangle2D one && more instanceof Rectangle2D two) {
      clip = one.createIntersection(two);
    } else {
      Area both = new Area(clip);
      both.intersect(new Area(more));
      clip = both;
    }
  }

  private Shape inPicture(Shape shape) {
    return transform.isIdentity() ? copy(shape) : transform.createTransformedShape(shape);
  }

  /** The caller may go on moving its rectangle. */
  private static Shape copy(Shape shape) {
    return shape instanceof Rectangle2D box
        ? new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight())
        : new Area(shape);
  }

  @Override
  public @Nullable Object getRenderingHint(RenderingHints.Key key) {
    return hints.get(key);
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
    if (value == null) {
      hints.remove(key); // what it was before it was set
    } else {
      hints.put(key, value);
    }
  }

  @Override
  public void setRenderingHints(Map<?, ?> replacing) {
    hints.clear();
    hints.putAll(replacing);
  }

  @Override
  public void addRenderingHints(Map<?, ?> more) {
    hints.putAll(more);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return (RenderingHints) hints.clone();
  }
}
