package io.github.locus.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.labels.XYItemLabelGenerator;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.data.xy.XYDataset;

/** Stacked bars as the library draws them: parts in lighter and lighter tints of the row's function, or answers. */
final class PartRenderer extends StackedXYBarRenderer {
  private static final long serialVersionUID = 1L;
  private static final double MOST_THICK = 22;
  private static final double GAP = 5;

  private static final Color NEUTRAL = new Color(0x9AA3AD);
  private static final Color AGAINST = new Color(0xC25400);
  private static final Color MIDDLE = new Color(0xD9DCE0);

  private final transient ChartTheme theme;
  private final transient RowLayout.Column column;
  private final transient List<RowLayout.Row> rows;

  PartRenderer(ChartTheme theme, RowLayout.Column column, List<RowLayout.Row> rows, RowAxis axis) {
    this.theme = theme;
    this.column = column;
    this.rows = List.copyOf(rows);
    setBarPainter(new StandardXYBarPainter());
    setShadowVisible(false);
    setMargin(1 - Math.min(MOST_THICK, 0.64 * axis.figureHeight()) / axis.rowHeight());
    setDrawBarOutline(column.form() == RowLayout.Form.STACKED);
    setDefaultOutlinePaint(ChartTheme.PAPER);
    setDefaultOutlineStroke(ChartTheme.line(0.75));
    setDefaultItemLabelsVisible(true);
  }

  @Override
  public Paint getItemPaint(int part, int row) {
    return tint(part, row);
  }

  private Color tint(int part, int row) {
    Name name = rows.get(row).name();
    int last = column.lastPart(row);
    return switch (column.form()) {
      case DIVERGING -> answer(part / 2, part % 2 == 0, Math.max(1, last / 2));
      case STACKED -> Tints.ofWhole(FunctionMark.of(name).color(), part, last);
      case BARS, MARKS -> name.place().isPresent() ? FunctionMark.of(name).color() : NEUTRAL;
    };
  }

  private static Color answer(int distance, boolean against, int most) {
    return distance == 0
        ? MIDDLE
        : ChartTheme.mix(
            MIDDLE, against ? AGAINST : ChartTheme.BLUE, 0.25 + 0.75 * distance / most);
  }

  @Override
  protected void drawItemLabel(
      Graphics2D g2,
      XYDataset dataset,
      int part,
      int row,
      XYPlot plot,
      XYItemLabelGenerator generator,
      Rectangle2D bar,
      boolean negative) {
    Point point = column.series().get(part).points().get(row);
    Font font = font(theme);
    Pen pen = new Pen(g2);
    if (column.form() != RowLayout.Form.STACKED) {
      pen.onPaper(point.figure(), bar.getMaxX() + GAP, bar.getCenterY(), font, ChartTheme.INK);
      return;
    }
    String whole = (point.note() + " " + point.figure()).strip();
    String text = ChartTheme.width(whole, font) + 8 < bar.getWidth() ? whole : point.figure();
    if (ChartTheme.width(text, font) + 6 < bar.getWidth()) {
      Color ink = ChartTheme.ink(tint(part, row));
      pen.centred(text, bar.getCenterX(), bar.getCenterY(), font, ink);
    }
  }

  private static Font font(ChartTheme theme) {
    return theme.semiBold(ChartTheme.SMALL - 1);
  }

  /** Room that the figure at the end of a bar needs, picture units. */
  static double room(ChartTheme theme, String figure) {
    return 2 * GAP + ChartTheme.width(figure, font(theme));
  }
}
