package io.github.locus.chart;

import java.awt.Font;
import java.util.List;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** The library's plots in the theme's look. */
final class Plots {
  private Plots() {}

  /** Figures in rows: values run to the right, rows down. */
  static XYPlot rows(XYDataset figures, RowAxis rows, ValueAxis values, XYItemRenderer renderer) {
    return plot(figures, rows, values, renderer, PlotOrientation.HORIZONTAL);
  }

  /** Curves: values run up. */
  static XYPlot curves(XYDataset figures, ValueAxis x, ValueAxis y, XYItemRenderer renderer) {
    return plot(figures, x, y, renderer, PlotOrientation.VERTICAL);
  }

  private static XYPlot plot(
      XYDataset figures,
      ValueAxis domain,
      ValueAxis range,
      XYItemRenderer renderer,
      PlotOrientation orientation) {
    XYPlot plot = new XYPlot(figures, domain, range, renderer);
    plot.setOrientation(orientation);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(range.isVisible());
    plot.setRangeGridlinePaint(ChartTheme.GRID);
    plot.setRangeGridlineStroke(ChartTheme.line(1));
    return plot;
  }

  /** Figures with their intervals, as the library holds them; keys are the names of the series. */
  static YIntervalSeriesCollection intervals(List<Series> series) {
    YIntervalSeriesCollection figures = new YIntervalSeriesCollection();
    for (Series one : series) {
      YIntervalSeries points = new YIntervalSeries(one.name().text(), false, true);
      for (Point point : one.points()) {
        points.add(point.at(), point.value(), point.low(), point.high());
      }
      figures.addSeries(points);
    }
    return figures;
  }

  /** A line behind the figures. */
  static ValueMarker line(Layout.Reference reference) {
    return new ValueMarker(
        reference.value(),
        ChartTheme.MUTED,
        reference.dashed() ? ChartTheme.dashes(1.2) : ChartTheme.line(1));
  }

  /** Lines at values, behind the figures. */
  static void level(XYPlot plot, List<Layout.Reference> references) {
    references.forEach(reference -> plot.addRangeMarker(line(reference), Layer.BACKGROUND));
  }

  /** Words that begin at a place in a row. */
  static void remark(XYPlot plot, String words, double row, double value, Font font) {
    XYTextAnnotation annotation = new XYTextAnnotation(words, row, value);
    annotation.setFont(font);
    annotation.setPaint(ChartTheme.MUTED);
    annotation.setBackgroundPaint(ChartTheme.PAPER);
    annotation.setTextAnchor(TextAnchor.CENTER_LEFT);
    plot.addAnnotation(annotation);
  }
}
