package io.github.locus.chart;

import io.github.locus.wording.Numbers;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.DefaultXYZDataset;

/** A grid of printed figures with names at the left and above. */
final class GridBody implements Layout.Body {
  private static final double ROW = 34;
  private static final double NAMES = 236;
  private static final double SEAM = 3;

  /** From the edge of a cell to the middle of its frame. */
  private static final double INSET = 3;

  private static final double HATCH = 7;

  private final RowAxis names;
  private final Heads heads;
  private final int columns;
  private final double column;
  private final XYPlot plot;

  GridBody(ChartTheme theme, Numbers numbers, Sheet sheet, GridLayout layout) {
    this.names =
        new RowAxis(
            theme,
            layout.rows().stream()
                .map(name -> RowLayout.Row.of(name, RowLayout.Kind.PLAIN))
                .toList(),
            ROW,
            sheet.of(NAMES),
            false);
    this.columns = layout.columns().size();
    this.column = (sheet.inner() - names.width()) / columns;
    this.heads = new Heads(theme, layout.columns(), column);
    int count = layout.rows().size() * columns;
    double[][] figures = new double[3][count];
    for (int i = 0; i < count; i++) {
      figures[0][i] = i / columns;
      figures[1][i] = i % columns;
      figures[2][i] = layout.cells().get(i / columns).get(i % columns).value().orElse(Double.NaN);
    }
    DefaultXYZDataset cells = new DefaultXYZDataset();
    cells.addSeries("cells", figures);
    CellRenderer renderer = new CellRenderer(theme, numbers, layout, cells);
    renderer.setBlockWidth(1 - SEAM / names.rowHeight());
    renderer.setBlockHeight(1 - SEAM / column);
    ScaleAxis across = new ScaleAxis(theme, numbers, Scale.hidden(0, columns), columns);
    this.plot = Plots.rows(cells, names, across, renderer);
    for (int i = 0; i < count; i++) {
      GridLayout.Square square = layout.cells().get(i / columns).get(i % columns);
      if (square.value().isEmpty()) {
        hatch(figures[0][i], figures[1][i]);
      } else if (square.framed()) {
        frame(figures[0][i], figures[1][i]);
      }
    }
  }

  /** A frame has the colour of its cell on both sides, for on its edge a dark screen would swallow it. */
  private void frame(double row, double at) {
    double down = 1 / names.rowHeight();
    double across = 1 / column;
    plot.addAnnotation(
        new XYBoxAnnotation(
            row
                + 1
                - (SEAM + INSET) * down, // rows run down: the library wants the lower edge first
            at + INSET * across,
            row + INSET * down,
            at + 1 - (SEAM + INSET) * across,
            ChartTheme.line(2),
            ChartTheme.ON_PALE));
  }

  /** Slanting lines: a figure that is not shown. */
  private void hatch(double row, double at) {
    double width = column - SEAM;
    double height = names.rowHeight() - SEAM;
    for (double along = HATCH; along < width + height; along += HATCH) {
      double x1 = Math.min(along, width);
      double y1 = Math.max(0, along - width);
      double x2 = Math.max(0, along - height);
      double y2 = Math.min(along, height);
      plot.addAnnotation(
          new XYLineAnnotation(
              row + y1 / names.rowHeight(),
              at + x1 / column,
              row + y2 / names.rowHeight(),
              at + x2 / column,
              ChartTheme.line(0.8),
              ChartTheme.LINE));
    }
  }

  @Override
  public List<XYPlot> plots() {
    return List.of(plot);
  }

  @Override
  public double height() {
    return heads.height() + names.height();
  }

  @Override
  public void draw(Graphics2D g, Rectangle2D area) {
    double bottom = area.getY() + heads.height();
    for (int i = 0; i < columns; i++) {
      heads.draw(new Pen(g), i, area.getX() + names.width() + i * column, bottom);
    }
    plot.draw(
        g,
        new Rectangle2D.Double(area.getX(), bottom, area.getWidth(), names.height()),
        null,
        null,
        null);
    double left = area.getX() + names.width();
    names.draw(
        new Pen(g), new Rectangle2D.Double(left, bottom, area.getMaxX() - left, names.height()));
  }
}
