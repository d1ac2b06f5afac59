package io.github.locus.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/**
 * Stacked bars in rows: parts in lighter and lighter tints of the row's function, or answers from orange to blue that
 * begin as far left of the line as unfavourable answers reach.
 */
final class PartRenderer extends StackedXYBarRenderer {
  private static final long serialVersionUID = 1L;
  private static final double MOST_THICK = 22;
  private static final double GAP = 5;
  private static final Color PALE = new Color(0xE3EAF0);
  private static final Color NEUTRAL = new Color(0x9AA3AD);
  private static final Color AGAINST = new Color(0xC25400);
  private static final Color MIDDLE = new Color(0xD9DCE0);

  private final transient ChartTheme theme;
  private final transient RowLayout.Column column;
  private final transient List<RowLayout.Row> rows;

  PartRenderer(ChartTheme theme, RowLayout.Column column, List<RowLayout.Row> rows) {
    this.theme = theme;
    this.column = column;
    this.rows = List.copyOf(rows);
  }

  @Override
  public int getPassCount() {
    return 1;
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
      int part,
      int row,
      CrosshairState crosshair,
      int pass) {
    double share = dataset.getYValue(part, row);
    if (Double.isNaN(share)) {
      return;
    }
    double before = start(dataset, row);
    for (int i = 0; i < part; i++) {
      before += dataset.getYValue(i, row);
    }
    double x = range.valueToJava2D(before, area, plot.getRangeAxisEdge());
    double end = range.valueToJava2D(before + share, area, plot.getRangeAxisEdge());
    double y = domain.valueToJava2D(dataset.getXValue(part, row), area, plot.getDomainAxisEdge());
    double rowHeight = area.getHeight() / rows.size();
    double thick = Math.min(MOST_THICK, 0.64 * rowHeight);
    Pen pen = new Pen(g2);
    Color tint = tint(part, parts(dataset, row), row);
    double seam = column.form() == RowLayout.Form.STACKED ? 0.75 : 0;
    double least = column.form() == RowLayout.Form.BARS ? 1 : 0;
    pen.bar(x, y - thick / 2, Math.max(least, end - x - seam), thick, tint);
    Point point = column.series().get(part).points().get(row);
    if (column.form() == RowLayout.Form.STACKED) {
      inside(pen, point, x, end, y, tint);
    } else if (part == parts(dataset, row) - 1) {
      if (column.form() == RowLayout.Form.DIVERGING) {
        double zero = range.valueToJava2D(0, area, plot.getRangeAxisEdge());
        double half = rowHeight / 2 - 3;
        pen.line(zero, y - half, zero, y + half, ChartTheme.PAPER, ChartTheme.line(1));
      }
      pen.onPaper(point.figure(), end + GAP, y, font(theme), ChartTheme.INK);
    }
  }

  private void inside(Pen pen, Point point, double x, double end, double y, Color tint) {
    Font font = font(theme);
    String whole = (point.note() + " " + point.figure()).strip();
    String text = ChartTheme.width(whole, font) + 8 < end - x ? whole : point.figure();
    if (ChartTheme.width(text, font) + 6 < end - x) {
      pen.centred(text, (x + end) / 2, y, font, ChartTheme.ink(tint));
    }
  }

  private static Font font(ChartTheme theme) {
    return theme.semiBold(ChartTheme.SMALL - 1);
  }

  /** Room that the figure at the end of a bar needs, picture units. */
  static double room(ChartTheme theme, String figure) {
    return 2 * GAP + ChartTheme.width(figure, font(theme));
  }

  private static int parts(XYDataset dataset, int row) {
    int parts = 0;
    while (parts < dataset.getSeriesCount() && !Double.isNaN(dataset.getYValue(parts, row))) {
      parts++;
    }
    return parts;
  }

  /** Where the first part begins. */
  private double start(XYDataset dataset, int row) {
    if (column.form() != RowLayout.Form.DIVERGING) {
      return 0;
    }
    double[] shares = new double[parts(dataset, row)];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = dataset.getYValue(i, row);
    }
    return -AnswersChart.below(shares);
  }

  private Color tint(int part, int parts, int row) {
    Name name = rows.get(row).name();
    return switch (column.form()) {
      case DIVERGING -> answer(part, parts);
      case STACKED ->
          ChartTheme.mix(
              FunctionMark.of(name).color(), PALE, parts < 2 ? 0 : (double) part / (parts - 1));
      case BARS, MARKS -> name.place().isPresent() ? FunctionMark.of(name).color() : NEUTRAL;
    };
  }

  private static Color answer(int part, int parts) {
    double middle = (parts - 1) / 2.0;
    double distance = parts < 2 ? 0 : (part - middle) / middle;
    return distance < 0
        ? ChartTheme.mix(MIDDLE, AGAINST, 0.25 - 0.75 * distance)
        : distance == 0 ? MIDDLE : ChartTheme.mix(MIDDLE, ChartTheme.BLUE, 0.25 + 0.75 * distance);
  }
}
