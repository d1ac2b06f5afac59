package io.github.locus.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One look for all charts. Hues after Okabe &amp; Ito (2008), told apart with every common colour blindness; what hue
 * says, shape or lightness says too, so that a grey print keeps it.
 */
final class ChartTheme {
  static final Color PAPER = Color.WHITE;
  static final Color INK = new Color(0x1B1F24);
  static final Color ON_PALE = new Color(0x1B1F25);
  static final Color ON_DEEP = new Color(0xFEFEFE);
  static final Color MUTED = new Color(0x57606A);
  static final Color LINE = new Color(0xA9B1BA);
  static final Color GRID = new Color(0xE6E9ED);
  static final Color BAND = new Color(0xF5F6F8);
  static final Color BLUE = new Color(0x0072B2);
  static final Color VERMILLION = new Color(0xD55E00);
  static final Color AMBER = new Color(0x9A5B00);
  static final Color GREEN = new Color(0x009E73);

  static final float TITLE = 17f;
  static final float TEXT = 13f;
  static final float SMALL = 12f;

  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

  private final Optional<String> mark;
  private final Font regular;
  private final Font semiBold;

  /** A font remembers what it has measured, so each size is made once. */
  private final Map<Float, Font> regulars = new ConcurrentHashMap<>();

  private final Map<Float, Font> semiBolds = new ConcurrentHashMap<>();

  ChartTheme() {
    this(Optional.empty());
  }

  /**
   * A theme.
   *
   * @param mark what stands before the subtitle of every chart
   */
  ChartTheme(Optional<String> mark) {
    this.mark = mark;
    this.regular = load(BundledFont.REGULAR);
    this.semiBold = load(BundledFont.SEMI_BOLD);
  }

  private static Font load(BundledFont font) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font.trueType()));
    } catch (FontFormatException e) {
      throw new IllegalStateException("the bundled font cannot be read", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String marked(String subtitle) {
    return mark.map(words -> (words + " " + subtitle).strip()).orElse(subtitle);
  }

  Font regular(float size) {
    return regulars.computeIfAbsent(size, regular::deriveFont);
  }

  Font semiBold(float size) {
    return semiBolds.computeIfAbsent(size, semiBold::deriveFont);
  }

  /** Whether a font is the heavier of the two, at any size. */
  boolean isSemiBold(Font font) {
    return font.getPSName().equals(semiBold.getPSName());
  }

  static double width(String text, Font font) {
    return font.getStringBounds(Letters.measured(text, font), MEASURE).getWidth();
  }

  static Stroke line(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }

  static Stroke dashes(double width) {
    return dashed(width, 5f, 3f);
  }

  static Stroke longDashes(double width) {
    return dashed(width, 10f, 4f);
  }

  private static Stroke dashed(double width, float... pattern) {
    return new BasicStroke(
        (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, pattern, 0f);
  }

  /** The colour of fine lines and strips, which others stand out from; a dark screen has its own. */
  static Color pale(Color color) {
    return mix(color, PAPER, 0.5);
  }

  /** Between two colours. */
  static Color mix(Color from, Color to, double share) {
    double s = Math.min(1, Math.max(0, share));
    return new Color(
        (int) Math.round(from.getRed() + s * (to.getRed() - from.getRed())),
        (int) Math.round(from.getGreen() + s * (to.getGreen() - from.getGreen())),
        (int) Math.round(from.getBlue() + s * (to.getBlue() - from.getBlue())));
  }

  /**
   * Black or white, whichever contrasts more (WCAG relative luminance). Both a shade off those of the paper, for a tint and
   * what stands on it stay as they are where a dark screen turns the paper.
   */
  static Color ink(Color tint) {
    return contrast(tint, ON_PALE) > contrast(tint, ON_DEEP) ? ON_PALE : ON_DEEP;
  }

  /** Contrast of two colours (WCAG 2), from 1 to 21. */
  static double contrast(Color one, Color other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  /** Relative luminance (WCAG 2), from 0 to 1. */
  static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
