package io.github.locus.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/**
 * A vertical axis of named rows: row i lies from i to i + 1, the first on top. It is as wide as its longest name, which
 * wraps at a width; rows are as high as their names need.
 */
final class RowAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;

  /** Share of a row that its note has at most, where it stands beside a name above its marks. */
  private static final double NOTE = 0.7;

  private static final double LEADING = 1.25;
  private static final double AFTER = 14;
  private static final double ABOVE = 6;
  private static final double MARKER = 4.2;
  private static final double INDENT = 15;
  private static final int MOST_LINES = 4;

  private final transient List<Entry> entries;
  private final double indent;
  private final double width;
  private final double rowHeight;
  private final double above;

  /** A row's name broken into lines. */
  private record Entry(
      RowLayout.Row row, Font font, List<String> lines, String note, Font noteFont) {
    double height() {
      return lines.size() * LEADING * font.getSize2D()
          + (hasNote() ? LEADING * noteFont.getSize2D() : 0);
    }

    double width() {
      double widest = hasNote() ? ChartTheme.width(note, noteFont) : 0;
      for (String line : lines) {
        widest = Math.max(widest, ChartTheme.width(line, font));
      }
      return widest;
    }

    boolean heading() {
      return row.kind() == RowLayout.Kind.HEADING;
    }

    /** Whether it stands over the figures, and not beside them. */
    boolean over() {
      return heading() || row.kind() == RowLayout.Kind.NOTE;
    }

    boolean hasNote() {
      return !note.isEmpty();
    }
  }

  /**
   * An axis that shows the names.
   *
   * @param theme fonts
   * @param rows names
   * @param least least height of a row, picture units
   * @param most width at which names wrap, picture units
   * @param over whether names stand above their figures
   */
  RowAxis(ChartTheme theme, List<RowLayout.Row> rows, double least, double most, boolean over) {
    super(null);
    this.indent = rows.stream().anyMatch(row -> row.name().place().isPresent()) ? INDENT : 0;
    this.entries = rows.stream().map(row -> entry(theme, row, least, most - indent)).toList();
    double names = 0;
    double height = least;
    for (Entry entry : entries) {
      names = entry.over() ? names : Math.max(names, entry.width());
      height = entry.over() ? height : Math.max(height, entry.height() + (fine(entry) ? 0 : 8));
    }
    this.above = over ? height(entries) : 0;
    this.width = over ? 0 : indent + names + AFTER;
    this.rowHeight = over ? above + least : height;
    look();
  }

  private RowAxis(RowAxis named) {
    super(null);
    this.indent = 0;
    this.entries = named.entries;
    this.width = 0;
    this.rowHeight = named.rowHeight;
    this.above = named.above;
    look();
  }

  private void look() {
    setRange(0, Math.max(1, entries.size()));
    setTickUnit(new NumberTickUnit(1));
    setInverted(true);
    setTickLabelsVisible(false);
    setTickMarksVisible(false);
    setAxisLineVisible(false);
  }

  /** Whether the name of a row may stand above its figures. */
  static boolean mayStandAbove(RowLayout.Row row) {
    return switch (row.kind()) {
      case FUNCTION, PLAIN, SENTENCE -> true;
      case FINE, HEADING, NOTE -> false;
    };
  }

  private static double height(List<Entry> entries) {
    return entries.stream().mapToDouble(Entry::height).max().orElse(0) + ABOVE;
  }

  /** Where a place in a row lies: below its name, where that stands above the figures. */
  double at(double place) {
    double row = Math.floor(place);
    return row + (above + (place - row) * (rowHeight - above)) / rowHeight;
  }

  /** Height that a row has for its figures, picture units. */
  double figureHeight() {
    return rowHeight - above;
  }

  private static boolean fine(Entry entry) {
    return entry.row().kind() == RowLayout.Kind.FINE;
  }

  private static Entry entry(ChartTheme theme, RowLayout.Row row, double least, double most) {
    float small = (float) Math.floor(Math.min(ChartTheme.SMALL, least - 2));
    Font noteFont = theme.regular(Math.min(ChartTheme.SMALL - 1, small));
    String text = row.name().text();
    return switch (row.kind()) {
      case FUNCTION -> wrapped(row, theme.semiBold(ChartTheme.TEXT), noteFont, most);
      case PLAIN -> wrapped(row, theme.regular(ChartTheme.TEXT), noteFont, most);
      case SENTENCE -> wrapped(row, theme.regular(ChartTheme.SMALL - 1), noteFont, most);
      case FINE -> {
        Font font = theme.regular(small);
        List<String> line = List.of(TextLines.clipMiddle(text, font, most));
        yield new Entry(row, font, line, row.note(), noteFont);
      }
      case HEADING, NOTE -> {
        Font font = theme.semiBold((float) Math.floor(Math.min(ChartTheme.TEXT, least - 1)));
        yield new Entry(row, font, List.of(text), row.note(), noteFont);
      }
    };
  }

  private static Entry wrapped(RowLayout.Row row, Font font, Font noteFont, double most) {
    return new Entry(
        row,
        font,
        TextLines.wrap(row.name().text(), font, most, MOST_LINES),
        row.note().isEmpty() ? "" : TextLines.clip(row.note(), noteFont, most),
        noteFont);
  }

  /** The same rows without their names, for a further column. */
  RowAxis bare() {
    return new RowAxis(this);
  }

  /** Width of the names and of what parts them from the figures, picture units. */
  double width() {
    return width;
  }

  /** Height of every row, picture units. */
  double rowHeight() {
    return rowHeight;
  }

  /** Height of all rows, picture units. */
  double height() {
    return rowHeight * entries.size();
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
    double left = dataArea.getX() - width;
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      double top = valueToJava2D(i, dataArea, edge);
      if (i > 0 && (entry.heading() || !entry.over() && (entry.hasNote() || above > 0))) {
        pen.line(
            left,
            top,
            dataArea.getMaxX(),
            top,
            entry.heading() ? ChartTheme.LINE : ChartTheme.GRID,
            ChartTheme.line(entry.heading() ? 0.8 : 1));
      }
    }
    AxisState state = new AxisState(cursor - width);
    state.setTicks(new ArrayList<>());
    return state;
  }

  /**
   * Draws the names, after the lines of the plot, so that none runs through a word.
   *
   * @param pen draws
   * @param rows where the rows lie, picture units
   */
  void draw(Pen pen, Rectangle2D rows) {
    double row = rows.getHeight() / Math.max(1, entries.size());
    for (int i = 0; i < entries.size(); i++) {
      double middle = rows.getY() + i * row + (above > 0 ? above : row) / 2;
      name(pen, entries.get(i), rows.getX() - width, rows.getMaxX(), middle);
    }
  }

  private void name(Pen pen, Entry entry, double left, double right, double middle) {
    Name name = entry.row().name();
    double x = left + indent;
    double leading = LEADING * entry.font().getSize2D();
    double y = middle - (entry.over() ? 0 : (entry.height() - leading) / 2);
    if (name.place().isPresent()) {
      pen.mark(FunctionMark.of(name), left + MARKER + 0.5, y, MARKER);
    }
    if (entry.over()) {
      String note = TextLines.clip(entry.note(), entry.noteFont(), NOTE * (right - x));
      double beside = ChartTheme.width(note, entry.noteFont()) + 8;
      String line = TextLines.clip(name.text(), entry.font(), right - x - beside);
      pen.onPaper(line, x, y, entry.font(), ChartTheme.INK);
      pen.middleRight(note, right, y, entry.noteFont(), ChartTheme.MUTED);
      return;
    }
    for (String line : entry.lines()) {
      pen.onPaper(line, x, y, entry.font(), ChartTheme.INK);
      y += leading;
    }
    pen.onPaper(entry.note(), x, y, entry.noteFont(), ChartTheme.MUTED);
  }
}
