package io.github.locus.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/** Hands each item of a plot, with the plot's scales, to a function that draws it. */
final class MarkRenderer extends AbstractXYItemRenderer {
  private static final long serialVersionUID = 1L;

  private final transient Mark mark;

  MarkRenderer(Mark mark) {
    this.mark = mark;
  }

  /** Draws one item. */
  interface Mark {
    void draw(Pen pen, Scales scales, int item);
  }

  /** Data to picture coordinates. */
  record Scales(Rectangle2D area, ValueAxis domain, ValueAxis range, XYPlot plot) {
    double x(double value) {
      return domain.valueToJava2D(value, area, plot.getDomainAxisEdge());
    }

    double y(double value) {
      return range.valueToJava2D(value, area, plot.getRangeAxisEdge());
    }
  }

  @Override
  public XYItemRendererState initialise(
      Graphics2D g2, Rectangle2D area, XYPlot plot, XYDataset dataset, PlotRenderingInfo info) {
    XYItemRendererState state = new XYItemRendererState(info);
    // items are numbers of rows, not places on the axis
    state.setProcessVisibleItemsOnly(false);
    return state;
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
      int series,
      int item,
      CrosshairState crosshair,
      int pass) {
    mark.draw(new Pen(g2), new Scales(area, domain, range, plot), item);
  }
}
