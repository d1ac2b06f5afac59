package io.github.locus.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;

/**
 * Lines and marks as the library draws them, in the colours and markers of functions, each mark on a strip for its
 * interval; in rows, with words at the upper end of the interval.
 */
final class IntervalRenderer extends XYLineAndShapeRenderer {
  private static final long serialVersionUID = 1L;

  private static final double GAP = 6;
  private static final double BETWEEN = 5;

  private final transient ChartTheme theme;
  private final transient List<Series> series;

  IntervalRenderer(ChartTheme theme, List<Series> series) {
    this.theme = theme;
    this.series = List.copyOf(series);
    setUseFillPaint(true);
    setDrawOutlines(true);
    setDefaultOutlineStroke(ChartTheme.line(1.5));
  }

  private Point point(int of, int item) {
    return series.get(of).points().get(item);
  }

  private FunctionMark mark(int of) {
    return FunctionMark.of(series.get(of).name());
  }

  private boolean fine(int of) {
    Series.Line line = series.get(of).line();
    return line == Series.Line.FINE || line == Series.Line.FINE_DASHED;
  }

  @Override
  public Paint getItemPaint(int of, int item) {
    return color(of);
  }

  private Color color(int of) {
    Color color = mark(of).color();
    return fine(of) ? ChartTheme.pale(color) : color;
  }

  @Override
  public Paint getItemFillPaint(int of, int item) {
    Point.Mark mark = point(of, item).mark();
    boolean filled = mark.filled() && (mark.marker().isPresent() || mark(of).filled());
    return filled ? color(of) : ChartTheme.PAPER;
  }

  @Override
  public Shape getItemShape(int of, int item) {
    Point.Mark mark = point(of, item).mark();
    return mark.marker().orElse(mark(of).marker()).shape(0, 0, mark.size());
  }

  @Override
  public boolean getItemShapeVisible(int of, int item) {
    return point(of, item).mark().size() > 0;
  }

  @Override
  public boolean getItemLineVisible(int of, int item) {
    return series.get(of).line() != Series.Line.NONE;
  }

  @Override
  public Stroke getItemStroke(int of, int item) {
    return switch (series.get(of).line()) {
      case NONE, JOINED, FINE -> ChartTheme.line(1);
      case FINE_DASHED -> ChartTheme.dashes(1.2);
      case PLAIN -> mark(of).filled() ? ChartTheme.line(2) : ChartTheme.dashes(2);
      case BOLD -> ChartTheme.line(3.2);
      case BOLD_DASHED -> ChartTheme.longDashes(3.2);
    };
  }

  @Override
  protected void drawFirstPassShape(Graphics2D g2, int pass, int of, int item, Shape line) {
    g2.setStroke(getItemStroke(of, item));
    g2.setPaint(series.get(of).line() == Series.Line.JOINED ? ChartTheme.LINE : color(of));
    g2.draw(line);
  }

  @Override
  public void drawItem(
      Graphics2D g2,
      XYItemRendererState state,
      Rectangle2D area,
      PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis domain,
      ValueAxis range,
      XYDataset dataset,
      int of,
      int item,
      CrosshairState crosshair,
      int pass) {
    IntervalXYDataset figures = (IntervalXYDataset) dataset;
    boolean rows = plot.getOrientation() == PlotOrientation.HORIZONTAL;
    double low =
        range.valueToJava2D(figures.getStartYValue(of, item), area, plot.getRangeAxisEdge());
    double high =
        range.valueToJava2D(figures.getEndYValue(of, item), area, plot.getRangeAxisEdge());
    double at = domain.valueToJava2D(dataset.getXValue(of, item), area, plot.getDomainAxisEdge());
    if (isLinePass(pass) && Math.abs(high - low) > 0.01) {
      Color strip = ChartTheme.pale(mark(of).color());
      Pen pen = new Pen(g2);
      Stroke broad = ChartTheme.line(point(of, item).mark().size() > 4 ? 3 : 2.2);
      if (rows) {
        pen.line(low, at, high, at, strip, broad);
      } else {
        pen.line(at, low, at, high, strip, broad);
      }
    }
    Shape clip = g2.getClip();
    if (isItemPass(pass)) {
      g2.setClip(
          beyond(area, point(of, item).mark().size())); // a mark at the end of the scale is whole
    }
    super.drawItem(g2, state, area, info, plot, domain, range, dataset, of, item, crosshair, pass);
    g2.setClip(clip);
    if (isItemPass(pass) && rows) {
      double middle =
          range.valueToJava2D(dataset.getYValue(of, item), area, plot.getRangeAxisEdge());
      Point point = point(of, item);
      double after = Math.max(high, middle + point.mark().size()) + GAP;
      double wide = ChartTheme.width(point.figure(), figureFont(theme, point));
      double before = Math.min(low, middle - point.mark().size()) - GAP - wide;
      boolean crossed = crosses(plot, area, after, wide) && point.note().isEmpty();
      boolean free = before >= area.getMinX() && !crosses(plot, area, before, wide);
      words(new Pen(g2), of, point, crossed && free ? before : after, at);
    }
  }

  /** Whether a line that figures are read against would run through one that begins there. */
  private static boolean crosses(XYPlot plot, Rectangle2D area, double from, double wide) {
    Collection<?> lines = plot.getRangeMarkers(Layer.BACKGROUND);
    return lines != null
        && lines.stream()
            .filter(ValueMarker.class::isInstance)
            .map(ValueMarker.class::cast)
            .mapToDouble(
                line ->
                    plot.getRangeAxis()
                        .valueToJava2D(line.getValue(), area, plot.getRangeAxisEdge()))
            .anyMatch(at -> at > from && at < from + wide);
  }

  private static Rectangle2D beyond(Rectangle2D area, double by) {
    return new Rectangle2D.Double(
        area.getX() - by, area.getY() - by, area.getWidth() + 2 * by, area.getHeight() + 2 * by);
  }

  private void words(Pen pen, int of, Point point, double x, double y) {
    Color ink = mark(of).ink();
    Font bold = figureFont(theme, point);
    if (!point.figure().isEmpty()) {
      pen.onPaper(point.figure(), x, y, bold, ink);
    }
    if (!point.note().isEmpty()) {
      double after = x + ChartTheme.width(point.figure(), bold) + BETWEEN;
      pen.onPaper(point.note(), after, y, theme.regular(ChartTheme.SMALL), ink);
    }
  }

  private static Font figureFont(ChartTheme theme, Point point) {
    return point.mark().size() > 4
        ? theme.semiBold(ChartTheme.SMALL)
        : theme.regular(ChartTheme.SMALL - 1);
  }

  /** Room that the words beside a point need after the upper end of its interval, picture units. */
  static double room(ChartTheme theme, Point point) {
    double figure = ChartTheme.width(point.figure(), figureFont(theme, point));
    double note = ChartTheme.width(point.note(), theme.regular(ChartTheme.SMALL));
    return GAP + figure + (note > 0 ? BETWEEN + note : 0) + GAP;
  }
}
