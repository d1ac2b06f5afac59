package io.github.locus.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

/**
 * An axis of numbers whose label is a string wherever it stands; the library draws that of a vertical axis as outlines
 * of letters, which nobody can search or copy.
 */
final class ScaleAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;

  ScaleAxis(@Nullable String label) {
    super(label);
  }

  @Override
  protected AxisState drawLabel(
      @Nullable String label,
      Graphics2D g2,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      AxisState state) {
    if (label == null || edge != RectangleEdge.LEFT) {
      return super.drawLabel(label, g2, plotArea, dataArea, edge, state);
    }
    double width = getLabelEnclosure(g2, edge).getWidth();
    new Pen(g2)
        .turned(
            state.getCursor() - width / 2,
            dataArea.getCenterY(),
            pen -> pen.centred(label, 0, 0, getLabelFont(), ChartTheme.MUTED));
    state.cursorLeft(width);
    return state;
  }
}
