package io.github.locus.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;

/** Blocks as the library tints them, each with its figure; what has none is hatched, what stands out is framed. */
final class CellRenderer extends XYBlockRenderer {
  private static final long serialVersionUID = 1L;
  private static final double SEAM = 1.5;

  private final transient ChartTheme theme;
  private final transient Figures figures;

  /** What is written into a block. */
  interface Figures {
    String printed(double value);

    boolean framed(int item);
  }

  /** Blue from a level up, orange below it. */
  record Tint(double middle) implements PaintScale {
    private static final double FULL = 30;
    private static final Color NEUTRAL = new Color(0xF4F4F1);
    private static final Color BELOW = new Color(0xE69F00);

    @Override
    public double getLowerBound() {
      return 0;
    }

    @Override
    public double getUpperBound() {
      return 100;
    }

    @Override
    public Paint getPaint(double value) {
      return color(value);
    }

    Color color(double value) {
      double distance = value - middle;
      Color far = distance >= 0 ? ChartTheme.BLUE : BELOW;
      return Tints.mix(NEUTRAL, far, Math.abs(distance) / FULL * 0.9);
    }
  }

  CellRenderer(ChartTheme theme, double middle, Figures figures) {
    this.theme = theme;
    this.figures = figures;
    setPaintScale(new Tint(middle));
  }

  @Override
  public void drawItem(
      Graphics2D g2,
      XYItemRendererState state,
      Rectangle2D area,
      PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis rows,
      ValueAxis columns,
      XYDataset dataset,
      int series,
      int item,
      CrosshairState crosshair,
      int pass) {
    double top = rows.valueToJava2D(dataset.getXValue(series, item), area, plot.getDomainAxisEdge());
    double bottom =
        rows.valueToJava2D(dataset.getXValue(series, item) + 1, area, plot.getDomainAxisEdge());
    double left =
        columns.valueToJava2D(dataset.getYValue(series, item), area, plot.getRangeAxisEdge());
    double right =
        columns.valueToJava2D(dataset.getYValue(series, item) + 1, area, plot.getRangeAxisEdge());
    Rectangle2D block =
        new Rectangle2D.Double(
            left + SEAM, top + SEAM, right - left - 2 * SEAM, bottom - top - 2 * SEAM);
    double value = ((XYZDataset) dataset).getZValue(series, item);
    Pen pen = new Pen(g2);
    if (Double.isNaN(value)) {
      pen.hatch(block);
      return;
    }
    Color tint = ((Tint) getPaintScale()).color(value);
    pen.fill(block, tint);
    boolean framed = figures.framed(item);
    if (framed) {
      pen.outline(
          new Rectangle2D.Double(
              block.getX() + 1, block.getY() + 1, block.getWidth() - 2, block.getHeight() - 2),
          ChartTheme.INK,
          2);
    }
    Font font = framed ? theme.semiBold(ChartTheme.TEXT) : theme.regular(ChartTheme.TEXT);
    pen.centred(
        figures.printed(value), block.getCenterX(), block.getCenterY(), font, Tints.ink(tint));
  }
}
