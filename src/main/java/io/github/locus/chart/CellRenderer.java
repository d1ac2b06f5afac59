package io.github.locus.chart;

import io.github.locus.wording.Numbers;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYZDataset;

/** Blocks as the library draws them: blue from a level up, orange below it, each with its figure; blank without one. */
final class CellRenderer extends XYBlockRenderer {
  private static final long serialVersionUID = 1L;

  private final transient ChartTheme theme;
  private final transient XYZDataset figures;
  private final transient GridLayout layout;
  private final transient Tint tint;

  /** The colour of a level. */
  private record Tint(double middle) implements PaintScale {
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
    public Color getPaint(double value) {
      Color far = value >= middle ? ChartTheme.BLUE : BELOW;
      return Double.isNaN(value)
          ? ChartTheme.BAND
          : ChartTheme.mix(NEUTRAL, far, Math.abs(value - middle) / FULL * 0.9);
    }
  }

  CellRenderer(ChartTheme theme, Numbers numbers, GridLayout layout, XYZDataset figures) {
    this.theme = theme;
    this.figures = figures;
    this.layout = layout;
    this.tint = new Tint(layout.middle());
    setPaintScale(tint);
    setBlockAnchor(RectangleAnchor.BOTTOM_LEFT);
    setDefaultItemLabelsVisible(true);
    setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.CENTER, TextAnchor.CENTER));
    setDefaultItemLabelGenerator(
        (dataset, series, item) ->
            Double.isNaN(figures.getZValue(series, item))
                ? ""
                : numbers.points(figures.getZValue(series, item)));
  }

  @Override
  public Font getItemLabelFont(int series, int item) {
    int columns = layout.columns().size();
    return layout.cells().get(item / columns).get(item % columns).framed()
        ? theme.semiBold(ChartTheme.TEXT)
        : theme.regular(ChartTheme.TEXT);
  }

  @Override
  public Paint getItemLabelPaint(int series, int item) {
    return ChartTheme.ink(tint.getPaint(figures.getZValue(series, item)));
  }
}
