package io.github.locus.chart;

import io.github.locus.wording.Numbers;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;

/** Panels of curves: a title above each, names at the ends of curves or in a key on top. */
final class LineBody implements Layout.Body {
  private static final double GAP = 22;
  private static final double LEADING = 15;
  private static final double BELOW = 8;

  /** A panel on half a page is less high, as it is less wide. */
  private static final double FLAT = 0.75;

  private static final double KEY_LINE = 20;
  private static final double KEY_MARK = 24;
  private static final double KEY_GAP = 18;

  private final ChartTheme theme;
  private final Numbers numbers;
  private final LineLayout layout;
  private final double inner;
  private final int columns;
  private final List<EndLabels> ends;
  private final List<XYPlot> plots;
  private final double[] margins;
  private final double width;
  private final double head;
  private final double panelHeight;
  private final List<KeyEntry> key;

  /** A name of the key in its place. */
  private record KeyEntry(Name name, String text, double x, int line) {}

  LineBody(ChartTheme theme, Numbers numbers, Sheet sheet, LineLayout layout) {
    this.theme = theme;
    this.numbers = numbers;
    this.layout = layout;
    this.inner = sheet.inner();
    this.columns =
        sheet.narrow() && layout.columns() < 3
            ? 1
            : Math.min(sheet.narrow() ? 2 : 9, layout.columns());
    this.ends = layout.panels().stream().map(panel -> new EndLabels(theme, panel, sheet)).toList();
    this.plots = layout.panels().stream().map(this::plot).toList();
    this.margins = new double[columns];
    for (int i = 0; i < ends.size(); i++) {
      int column = i % columns;
      margins[column] = Math.max(margins[column], ends.get(i).width());
    }
    double free = inner - (columns - 1) * GAP;
    for (double margin : margins) {
      free -= margin;
    }
    this.width = free / columns;
    double titles = 0;
    double names = 0;
    for (int i = 0; i < plots.size(); i++) {
      titles = Math.max(titles, title(i).size());
      names = Math.max(names, ends.get(i).height());
    }
    this.head = titles == 0 ? 0 : titles * LEADING + BELOW;
    this.panelHeight = Math.max((sheet.narrow() ? FLAT : 1) * layout.panelHeight(), names + 40);
    this.key = key();
  }

  private XYPlot plot(LineLayout.Panel panel) {
    ScaleAxis y = new ScaleAxis(theme, numbers, panel.y(), panel.y().to());
    XYPlot plot =
        Plots.curves(
            Plots.intervals(panel.series()),
            x(panel),
            y,
            new IntervalRenderer(theme, panel.series()));
    Plots.level(plot, panel.level());
    for (Layout.Reference upright : panel.upright()) {
      ValueMarker line = Plots.line(upright);
      line.setPaint(upright.dashed() ? ChartTheme.INK : ChartTheme.LINE);
      if (!upright.label().isEmpty()) {
        boolean right = upright.value() < (panel.x().from() + panel.x().to()) / 2;
        line.setLabel(upright.label());
        line.setLabelFont(theme.regular(ChartTheme.SMALL - 1));
        line.setLabelPaint(ChartTheme.INK);
        line.setLabelBackgroundColor(ChartTheme.PAPER);
        line.setLabelAnchor(right ? RectangleAnchor.TOP_RIGHT : RectangleAnchor.TOP_LEFT);
        line.setLabelTextAnchor(right ? TextAnchor.TOP_LEFT : TextAnchor.TOP_RIGHT);
      }
      plot.addDomainMarker(line, Layer.BACKGROUND);
    }
    return plot;
  }

  private NumberAxis x(LineLayout.Panel panel) {
    if (panel.ticks().isEmpty()) {
      return new ScaleAxis(theme, numbers, panel.x(), panel.x().to());
    }
    Font font = theme.regular(ChartTheme.SMALL);
    double most = inner / (2.0 + panel.ticks().size());
    SymbolAxis axis =
        new SymbolAxis(
            null,
            panel.ticks().stream()
                .map(tick -> TextLines.clip(tick, font, most))
                .toArray(String[]::new));
    axis.setGridBandsVisible(false);
    axis.setRange(panel.x().from(), panel.x().to());
    axis.setTickLabelFont(font);
    axis.setTickLabelPaint(ChartTheme.MUTED);
    axis.setTickMarksVisible(false);
    axis.setAxisLinePaint(ChartTheme.LINE);
    return axis;
  }

  private Font titleFont() {
    return theme.semiBold(ChartTheme.SMALL);
  }

  private List<String> title(int panel) {
    LineLayout.Panel one = layout.panels().get(panel);
    if (one.title().text().isEmpty()) {
      return List.of();
    }
    double note = ChartTheme.width(one.note(), theme.regular(ChartTheme.SMALL - 1));
    double room = width + margins[panel % columns] - note - (marked(one) ? 16 : 0) - 10;
    return TextLines.wrap(one.title().text(), titleFont(), room, 3);
  }

  private static boolean marked(LineLayout.Panel panel) {
    return panel.title().place().isPresent();
  }

  private List<KeyEntry> key() {
    List<KeyEntry> entries = new ArrayList<>();
    Font font = theme.regular(ChartTheme.SMALL);
    double x = 0;
    int line = 0;
    for (Name name : layout.key()) {
      String text = TextLines.clip(name.text(), font, inner - KEY_MARK);
      double end = KEY_MARK + ChartTheme.width(text, font);
      if (x > 0 && x + end > inner) {
        x = 0;
        line++;
      }
      entries.add(new KeyEntry(name, text, x, line));
      x += end + KEY_GAP;
    }
    return entries;
  }

  private double keyHeight() {
    return key.isEmpty() ? 0 : (key.get(key.size() - 1).line() + 1) * KEY_LINE + BELOW;
  }

  @Override
  public List<XYPlot> plots() {
    return plots;
  }

  @Override
  public double height() {
    int rows = (plots.size() + columns - 1) / columns;
    return keyHeight() + rows * (head + panelHeight);
  }

  @Override
  public void draw(Graphics2D g, Rectangle2D area) {
    Pen pen = new Pen(g);
    for (KeyEntry entry : key) {
      FunctionMark mark = FunctionMark.of(entry.name());
      double x = area.getX() + entry.x();
      double y = area.getY() + entry.line() * KEY_LINE + KEY_LINE / 2 - 4;
      pen.line(
          x, y, x + 18, y, mark.color(), mark.filled() ? ChartTheme.line(2) : ChartTheme.dashes(2));
      pen.mark(mark, x + 9, y, 4);
      pen.middle(entry.text(), x + KEY_MARK, y, theme.regular(ChartTheme.SMALL), ChartTheme.INK);
    }
    double left = area.getX();
    for (int i = 0; i < plots.size(); i++) {
      int column = i % columns;
      left = column == 0 ? area.getX() : left + width + margins[column - 1] + GAP;
      double top = area.getY() + keyHeight() + (i / columns) * (head + panelHeight);
      panel(g, i, new Rectangle2D.Double(left, top, width, head + panelHeight));
    }
  }

  private void panel(Graphics2D g, int i, Rectangle2D area) {
    LineLayout.Panel panel = layout.panels().get(i);
    Pen pen = new Pen(g);
    double y = area.getY() + LEADING / 2;
    double x = area.getX();
    if (marked(panel)) {
      pen.mark(FunctionMark.of(panel.title()), x + 5, y, 4.2);
      x += 16;
    }
    pen.middleRight(
        panel.note(),
        area.getMaxX() + margins[i % columns],
        y,
        theme.regular(ChartTheme.SMALL - 1),
        ChartTheme.MUTED);
    for (String line : title(i)) {
      pen.middle(line, x, y, titleFont(), ChartTheme.INK);
      y += LEADING;
    }
    PlotRenderingInfo info = new PlotRenderingInfo(new ChartRenderingInfo());
    double bottom = 10;
    plots
        .get(i)
        .draw(
            g,
            new Rectangle2D.Double(
                area.getX(), area.getY() + head, area.getWidth(), area.getHeight() - head - bottom),
            null,
            null,
            info);
    ends.get(i).draw(pen, info.getDataArea(), panel.y());
  }
}
