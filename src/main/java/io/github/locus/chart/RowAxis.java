package io.github.locus.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/** A vertical axis of named rows: row i lies between i and i + 1, the first on top; names wrap and never overlap. */
final class RowAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;
  private static final double LEADING = 1.25;
  private static final int MOST_LINES = 3;

  private final transient List<Label> labels;
  private final double width;

  /**
   * A row's name.
   *
   * @param at middle of the row
   * @param text name
   * @param font its font
   * @param note smaller line below, may be empty
   * @param noteFont its font
   */
  record Label(double at, String text, Font font, String note, Font noteFont) {}

  RowAxis(double rows, double width, List<Label> labels) {
    this(0, rows, width, labels);
  }

  RowAxis(double from, double rows, double width, List<Label> labels) {
    super(null);
    this.labels = List.copyOf(labels);
    this.width = width;
    setRange(from, rows);
    setInverted(true);
    setTickLabelsVisible(false);
    setTickMarksVisible(false);
    setAxisLineVisible(false);
  }

  /** A label for each row, in its middle. */
  static <R> List<Label> names(List<R> rows, Function<? super R, String> name, Font font) {
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      labels.add(new Label(i + 0.5, name.apply(rows.get(i)), font, "", font));
    }
    return labels;
  }

  @Override
  public AxisSpace reserveSpace(
      Graphics2D g2, Plot plot, Rectangle2D plotArea, RectangleEdge edge, AxisSpace space) {
    AxisSpace reserved = space == null ? new AxisSpace() : space;
    reserved.ensureAtLeast(width, RectangleEdge.LEFT);
    return reserved;
  }

  @Override
  public AxisState draw(
      Graphics2D g2,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      PlotRenderingInfo plotState) {
    Pen pen = new Pen(g2);
    for (Label label : labels) {
      draw(pen, label, dataArea.getX() - width, valueToJava2D(label.at(), dataArea, edge));
    }
    return new AxisState(cursor - width);
  }

  private void draw(Pen pen, Label label, double left, double middle) {
    List<String> lines = TextLines.wrap(label.text(), label.font(), width - 14, MOST_LINES);
    double leading = LEADING * label.font().getSize2D();
    double below = label.note().isEmpty() ? 0 : LEADING * label.noteFont().getSize2D();
    double y = middle - ((lines.size() - 1) * leading + below) / 2;
    for (String line : lines) {
      pen.middle(line, left, y, label.font(), ChartTheme.INK);
      y += leading;
    }
    if (!label.note().isEmpty()) {
      String note = TextLines.clip(label.note(), label.noteFont(), width - 14);
      pen.middle(note, left, y, label.noteFont(), ChartTheme.MUTED);
    }
  }
}
