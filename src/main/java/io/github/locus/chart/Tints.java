package io.github.locus.chart;

import java.awt.Color;

/** Colours between colours. */
final class Tints {
  private Tints() {}

  /** Between two colours. */
  static Color mix(Color from, Color to, double share) {
    double s = Math.min(1, Math.max(0, share));
    return new Color(
        (int) Math.round(from.getRed() + s * (to.getRed() - from.getRed())),
        (int) Math.round(from.getGreen() + s * (to.getGreen() - from.getGreen())),
        (int) Math.round(from.getBlue() + s * (to.getBlue() - from.getBlue())));
  }

  /** Black or white, whichever contrasts more (WCAG relative luminance). */
  static Color ink(Color tint) {
    return luminance(tint) > 0.19 ? ChartTheme.INK : ChartTheme.PAPER;
  }

  /** Relative luminance (WCAG 2), from 0 to 1. */
  static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
