package io.github.locus.chart;

import io.github.locus.wording.Numbers;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.DefaultXYZDataset;

/** A grid of printed figures with names at the left and above. */
final class GridBody implements Body {
  private static final double ROW = 34;
  private static final double NAMES = 236;

  private final RowAxis names;
  private final Heads heads;
  private final int columns;
  private final double column;
  private final XYPlot plot;

  GridBody(ChartTheme theme, Numbers numbers, GridLayout layout) {
    this.names =
        new RowAxis(
            theme,
            layout.rows().stream()
                .map(name -> RowLayout.Row.of(name, RowLayout.Kind.PLAIN))
                .toList(),
            ROW,
            NAMES);
    this.columns = layout.columns().size();
    this.column = (Figure.INNER - names.width()) / columns;
    this.heads = new Heads(theme, layout.columns(), column);
    int count = layout.rows().size() * columns;
    double[][] figures = new double[3][count];
    for (int i = 0; i < count; i++) {
      figures[0][i] = i / columns;
      figures[1][i] = i % columns;
      figures[2][i] =
          layout.cells().get(i / columns).get(i % columns).value().orElse(Double.NaN);
    }
    DefaultXYZDataset cells = new DefaultXYZDataset();
    cells.addSeries("cells", figures);
    CellRenderer.Figures printed =
        new CellRenderer.Figures() {
          @Override
          public String printed(double value) {
            return numbers.points(value);
          }

          @Override
          public boolean framed(int item) {
            return layout.cells().get(item / columns).get(item % columns).framed();
          }
        };
    this.plot =
        Plots.rows(
            cells,
            names,
            new ScaleAxis(theme, numbers, Scale.hidden(0, columns), columns),
            new CellRenderer(theme, layout.middle(), printed));
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
  }
}
