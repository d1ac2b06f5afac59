package io.github.locus.chart;

import java.awt.Font;
import java.util.Arrays;
import java.util.List;

/** Names above columns: wrapped where their longest words fit, else turned. */
final class Heads {
  private static final double LEADING = 15;
  private static final double MARKER = 4.2;
  private static final double INDENT = 14;
  private static final double BELOW = 8;
  private static final int MOST_LINES = 6;

  /** Longest line of a turned name. */
  private static final double TURNED = 172;

  private final List<Name> names;
  private final double width;
  private final Font font;
  private final boolean beside;
  private final boolean upright;
  private final List<List<String>> lines;

  /**
   * Names above columns.
   *
   * @param theme fonts
   * @param names a name for each column, may be empty
   * @param width width of a column, picture units
   */
  Heads(ChartTheme theme, List<Name> names, double width) {
    this.names = List.copyOf(names);
    this.width = width;
    this.font = theme.semiBold(ChartTheme.SMALL);
    double longest =
        names.stream()
            .flatMap(name -> Arrays.stream(name.text().strip().split("\\s+")))
            .mapToDouble(word -> ChartTheme.width(word, font))
            .max()
            .orElse(0);
    this.beside = longest <= width - 6 - INDENT;
    this.upright = longest <= width - 6;
    double room = width - 6 - (beside ? INDENT : 0);
    int most = upright ? MOST_LINES : Math.max(1, (int) Math.min(3, width / LEADING));
    this.lines =
        names.stream()
            .map(name -> TextLines.wrap(name.text(), font, upright ? room : TURNED, most))
            .toList();
  }

  /** Height, picture units; 0 where no column has a name. */
  double height() {
    double most = 0;
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).text().isEmpty()) {
        double turned = widest(lines.get(i)) + INDENT;
        double above = lines.get(i).size() * LEADING + (beside ? 0 : LEADING);
        most = Math.max(most, upright ? above : turned);
      }
    }
    return most == 0 ? 0 : most + BELOW;
  }

  private double widest(List<String> of) {
    return of.stream().mapToDouble(line -> ChartTheme.width(line, font)).max().orElse(0);
  }

  /** Draws the name of a column whose left edge is at x, above a height. */
  void draw(Pen pen, int column, double x, double bottom) {
    Name name = names.get(column);
    List<String> text = lines.get(column);
    boolean marked = name.place().isPresent();
    double middle = x + width / 2;
    if (upright) {
      double y = bottom - BELOW - (text.size() - 0.5) * LEADING;
      double indent = marked && beside ? INDENT : 0;
      double left = middle - (widest(text) + indent) / 2;
      if (marked && beside) {
        pen.mark(FunctionMark.of(name), left + MARKER, y, MARKER);
      } else if (marked) {
        pen.mark(FunctionMark.of(name), middle, y - LEADING, MARKER);
      }
      for (String line : text) {
        pen.middle(line, left + indent, y, font, ChartTheme.INK);
        y += LEADING;
      }
      return;
    }
    if (marked) {
      pen.mark(FunctionMark.of(name), middle, bottom - BELOW, MARKER);
    }
    pen.turned(
        middle - (text.size() - 1) * LEADING / 2,
        bottom - BELOW - (marked ? INDENT - 4 : 0),
        turned -> {
          double y = 0;
          for (String line : text) {
            turned.middle(line, 0, y, font, ChartTheme.INK);
            y += LEADING;
          }
        });
  }
}
