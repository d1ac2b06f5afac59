package io.github.locus.chart;

import java.awt.Color;
import java.util.List;

/**
 * Tints of a function's colour, for what has several parts: the first is darkest, so that a grey print tells them apart, and
 * on each its figure can be read. Pictures and what an office program draws have the same.
 */
final class Tints {
  /** The first part is a shade paler than the function at least, and so much that it stands off a dark screen too. */
  private static final double DEEPEST = 0.12;

  /** Contrast with a dark screen, as WCAG 2.2 asks for the parts of a picture. */
  private static final double SEEN = 3;

  /** Contrast of a figure with the part that it stands on, likewise. */
  private static final double READ = 4.5;

  private static final double STEP = 0.02;

  /** Shares of the paper in figures that stand beside one another: about as far from each to the next. */
  private static final List<Double> PALER = List.of(0.0, 0.35, 0.62, 0.85);

  private static final Color PALE = new Color(0xE3EAF0);

  private Tints() {}

  /** The tint of the first part. */
  static Color deepest(Color hue) {
    double share = DEEPEST;
    Color first = ChartTheme.mix(hue, PALE, share);
    while (ChartTheme.contrast(first, DarkColours.PAPER) < SEEN || !read(first)) {
      share += STEP;
      first = ChartTheme.mix(hue, PALE, share);
    }
    return first;
  }

  /** A part of a whole, the last one the palest whatever their number. */
  static Color ofWhole(Color hue, int part, int last) {
    return ChartTheme.mix(deepest(hue), PALE, last == 0 ? 0 : (double) part / last);
  }

  /** One of at most four figures that stand beside one another, the same however many follow. */
  static Color beside(Color hue, int part) {
    Color first = deepest(hue);
    double paler = PALER.get(part);
    Color tint = ChartTheme.mix(first, ChartTheme.PAPER, paler);
    while (!read(tint)) {
      paler += STEP;
      tint = ChartTheme.mix(first, ChartTheme.PAPER, paler);
    }
    return tint;
  }

  private static boolean read(Color tint) {
    return ChartTheme.contrast(tint, ChartTheme.ink(tint)) >= READ;
  }
}
