package io.github.locus.chart;

import io.github.locus.wording.Numbers;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.CategoryTableXYDataset;

/** The one way in which rows of names and their figures are set: names, columns of figures, axes. */
final class RowBody implements Layout.Body {
  private static final double NAMES = 236;
  private static final double AXIS = 42;
  private static final double REFERENCE = 16;

  /** From the bottom to the middle of a label that stands once for all axes. */
  private static final double LABEL = 10;

  private static final double GAP = 30;
  private static final double NARROW_GAP = 28;

  /** Share of a row above its bar. */
  private static final double BARS_FROM = 0.15;

  private static final int GAP_LINES = 2;
  private static final double LEADING = 1.2;

  private final ChartTheme theme;
  private final RowLayout layout;
  private final RowAxis names;
  private final double gap;
  private final double column;
  private final Heads heads;
  private final String common;
  private final List<XYPlot> plots = new ArrayList<>();

  RowBody(ChartTheme theme, Numbers numbers, Sheet sheet, RowLayout layout) {
    this.theme = theme;
    this.layout = layout;
    List<RowLayout.Column> columns = layout.columns();
    boolean above = sheet.narrow() && layout.rows().stream().anyMatch(RowAxis::mayStandAbove);
    this.names =
        new RowAxis(
            theme,
            layout.rows(),
            layout.rowHeight(),
            above ? sheet.inner() : sheet.of(NAMES),
            above);
    this.gap = axes() ? (sheet.narrow() ? NARROW_GAP : GAP) : 0;
    this.column = (sheet.inner() - names.width() - (columns.size() - 1) * gap) / columns.size();
    this.heads = new Heads(theme, columns.stream().map(RowLayout.Column::head).toList(), column);
    double most = columns.stream().mapToDouble(this::upper).max().orElse(1);
    Scale first = columns.get(0).scale();
    boolean alike = columns.stream().allMatch(one -> one.scale() == first);
    this.common = commonLabel(columns);
    for (RowLayout.Column one : columns) {
      Scale scale = common.isEmpty() ? one.scale() : one.scale().unlabelled();
      ScaleAxis values = new ScaleAxis(theme, numbers, scale, alike ? most : upper(one));
      plots.add(plot(one, plots.isEmpty() ? names : names.bare(), values));
    }
  }

  /** The label that all axes have, where it is too long to stand below each. */
  private String commonLabel(List<RowLayout.Column> columns) {
    String label = columns.get(0).scale().label();
    boolean tooLong = ChartTheme.width(label, theme.regular(ChartTheme.SMALL)) > column;
    return tooLong && columns.stream().allMatch(one -> one.scale().label().equals(label))
        ? label
        : "";
  }

  private boolean axes() {
    return layout.columns().stream().anyMatch(c -> c.scale().kind() != Scale.Kind.HIDDEN);
  }

  private XYPlot plot(RowLayout.Column one, RowAxis rows, ScaleAxis values) {
    List<Series> series = placed(one.series());
    XYPlot plot =
        one.form() == RowLayout.Form.MARKS
            ? Plots.rows(Plots.intervals(series), rows, values, new IntervalRenderer(theme, series))
            : Plots.rows(
                parts(series), rows, values, new PartRenderer(theme, one, layout.rows(), rows));
    if (one.form() == RowLayout.Form.DIVERGING) {
      middle(plot);
    }
    Plots.level(plot, one.references());
    double unit = values.getRange().getLength() / column;
    Font small = theme.regular(ChartTheme.SMALL);
    for (int i = 0; i < one.gaps().size(); i++) {
      if (!one.gaps().get(i).isEmpty()) {
        List<String> remark = TextLines.wrap(one.gaps().get(i), small, column - 12, GAP_LINES);
        double widest =
            remark.stream().mapToDouble(line -> ChartTheme.width(line, small)).max().orElse(0);
        double room = (values.getUpperBound() - 8 * unit) - widest * unit;
        double from = Math.max(0, values.getLowerBound()) + 6 * unit;
        double left = room < from ? values.getLowerBound() + 6 * unit : from;
        double line = small.getSize2D() * LEADING / names.figureHeight();
        for (int k = 0; k < remark.size(); k++) {
          double below = (k - (remark.size() - 1) / 2.0) * line;
          Plots.remark(plot, remark.get(k), names.at(i + 0.5 + below), left, small);
        }
      }
    }
    return plot;
  }

  /** The middle of answers, over the bars alone: names may stand across the column. */
  private void middle(XYPlot plot) {
    for (int row = 0; row < layout.rows().size(); row++) {
      plot.addAnnotation(
          new XYLineAnnotation(
              names.at(row + BARS_FROM),
              0,
              names.at(row + 1 - BARS_FROM),
              0,
              ChartTheme.line(1),
              ChartTheme.PAPER));
    }
  }

  /** Figures below the names of their rows, where these do not stand beside them. */
  private List<Series> placed(List<Series> series) {
    return series.stream()
        .map(
            one ->
                new Series(
                    one.name(),
                    one.line(),
                    one.points().stream().map(point -> point.moved(names.at(point.at()))).toList()))
        .toList();
  }

  private static CategoryTableXYDataset parts(List<Series> series) {
    CategoryTableXYDataset figures = new CategoryTableXYDataset();
    figures.setAutoWidth(false);
    figures.setIntervalWidth(1);
    for (Series part : series) {
      for (Point point : part.points()) {
        figures.add(point.at(), point.value(), part.name().text(), false);
      }
    }
    return figures;
  }

  /** Where the axis has to end so that the words beside all marks have room. */
  private double upper(RowLayout.Column one) {
    double upper = one.scale().to();
    boolean bars = one.form() == RowLayout.Form.BARS || one.form() == RowLayout.Form.DIVERGING;
    for (int row = 0; bars && row < layout.rows().size(); row++) {
      upper = Math.max(upper, bars(one, row));
    }
    for (Series series : one.series()) {
      for (Point point : series.points()) {
        if (one.form() == RowLayout.Form.MARKS) {
          double room = IntervalRenderer.room(theme, point);
          upper = Math.max(upper, end(one.scale(), point.high(), room));
        }
      }
    }
    return upper;
  }

  private double bars(RowLayout.Column one, int row) {
    double end = 0;
    double room = 0;
    for (Series part : one.series()) {
      Point point = part.points().get(row);
      end += point.value() > 0 ? point.value() : 0;
      room = Math.max(room, PartRenderer.room(theme, point.figure()));
    }
    return end(one.scale(), end, room);
  }

  private double end(Scale scale, double mark, double room) {
    double share = Math.max(0.3, 1 - room / column);
    return scale.from() + (mark - scale.from()) / share;
  }

  @Override
  public List<XYPlot> plots() {
    return List.copyOf(plots);
  }

  private double top() {
    boolean named =
        layout.columns().stream()
            .flatMap(one -> one.references().stream())
            .anyMatch(reference -> !reference.label().isEmpty());
    return heads.height() + (named ? REFERENCE : 0);
  }

  @Override
  public double height() {
    return top() + names.height() + (axes() ? AXIS : 0);
  }

  @Override
  public void draw(Graphics2D g, Rectangle2D area) {
    double left = area.getX() + names.width();
    double below = common.isEmpty() ? 0 : 2 * LABEL;
    for (int i = 0; i < plots.size(); i++) {
      double x = left + i * (column + gap);
      double from = i == 0 ? area.getX() : x;
      heads.draw(new Pen(g), i, x, area.getY() + heads.height());
      PlotRenderingInfo drawn = new PlotRenderingInfo(new ChartRenderingInfo(null));
      plots
          .get(i)
          .draw(
              g,
              new Rectangle2D.Double(
                  from, area.getY() + top(), x + column - from, area.getHeight() - top() - below),
              null,
              null,
              drawn);
      if (i == 0) {
        names.draw(new Pen(g), drawn.getDataArea());
      }
      references(new Pen(g), i, x, area.getY() + top() - REFERENCE / 2);
    }
    if (!common.isEmpty()) {
      Font font = theme.regular(ChartTheme.SMALL);
      double most = area.getMaxX() - left;
      double y = area.getMaxY() - LABEL;
      new Pen(g)
          .centred(TextLines.clip(common, font, most), left + most / 2, y, font, ChartTheme.MUTED);
    }
  }

  private void references(Pen pen, int i, double x, double y) {
    double from = plots.get(i).getRangeAxis().getLowerBound();
    double unit = column / plots.get(i).getRangeAxis().getRange().getLength();
    Font font = theme.regular(ChartTheme.SMALL - 1);
    for (Layout.Reference reference : layout.columns().get(i).references()) {
      double half = ChartTheme.width(reference.label(), font) / 2;
      double at = x + (reference.value() - from) * unit;
      double middle = Math.max(x + half, Math.min(x + column - half, at));
      pen.centred(reference.label(), middle, y, font, ChartTheme.MUTED);
    }
  }
}
