package io.github.locus.chart;

import io.github.locus.wording.Numbers;
import java.awt.Color;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.AbstractXYDataset;

/** Plots and axes in the theme's look. */
final class Plots {
  private Plots() {}

  /** A plot whose items a function draws. */
  static XYPlot plot(int items, ValueAxis domain, ValueAxis range, MarkRenderer.Mark mark) {
    XYPlot plot = new XYPlot(new Items(items), domain, range, new MarkRenderer(mark));
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setRangeGridlinesVisible(false);
    plot.setDomainGridlinePaint(ChartTheme.GRID);
    plot.setDomainGridlineStroke(ChartTheme.line(1));
    return plot;
  }

  /** A horizontal axis of numbers. */
  static NumberAxis axis(
      ChartTheme theme, Numbers numbers, String label, double low, double high, double step) {
    NumberAxis axis = new ScaleAxis(label.isEmpty() ? null : label);
    axis.setRange(low, high);
    axis.setTickUnit(new NumberTickUnit(step, PlainNumberFormat.plain(numbers)));
    axis.setTickLabelFont(theme.regular(ChartTheme.SMALL));
    axis.setTickLabelPaint(ChartTheme.MUTED);
    axis.setLabelFont(theme.regular(ChartTheme.SMALL));
    axis.setLabelPaint(ChartTheme.MUTED);
    axis.setLabelInsets(new RectangleInsets(3, 0, 0, 0));
    axis.setAxisLinePaint(ChartTheme.LINE);
    axis.setTickMarksVisible(false);
    axis.setMinorTickMarksVisible(false);
    return axis;
  }

  /** An axis that nobody sees. */
  static NumberAxis hidden(double low, double high) {
    NumberAxis axis = new NumberAxis(null);
    axis.setRange(low, high);
    axis.setVisible(false);
    return axis;
  }

  /** A step of 1, 2 or 5 times a power of ten that gives about so many ticks. */
  static double step(double span, int ticks) {
    double raw = span / ticks;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double lead = raw / power;
    return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
  }

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
    double luminance =
        0.2126 * linear(tint.getRed())
            + 0.7152 * linear(tint.getGreen())
            + 0.0722 * linear(tint.getBlue());
    return luminance > 0.19 ? ChartTheme.INK : ChartTheme.PAPER;
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  /** Items without values of their own: the painter looks them up. */
  private static final class Items extends AbstractXYDataset {
    private static final long serialVersionUID = 1L;

    private final int count;

    Items(int count) {
      this.count = count;
    }

    @Override
    public int getSeriesCount() {
      return 1;
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
      return "items";
    }

    @Override
    public int getItemCount(int series) {
      return count;
    }

    @Override
    public Number getX(int series, int item) {
      return item;
    }

    @Override
    public Number getY(int series, int item) {
      return item;
    }

    @Override
    public double getXValue(int series, int item) {
      return item;
    }
  }
}
