package io.github.locus.report;

import io.github.locus.page.Table;
import io.github.locus.page.TableCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A table on a terminal. Where a line is too short, figures lose how sure they are, the last columns first; where that
 * does not do, the words at the head of a row are broken into lines; and where these would be too short, each row becomes a
 * record with a line a cell.
 */
final class TextTable {
  private static final String INDENT = "  ";
  private static final int[] GAPS = {2, 1};

  /** Words at the head of a row are not broken into shorter lines. */
  private static final int SHORTEST_HEAD = 14;

  private final Table table;
  private final TextPage page;

  TextTable(Table table, TextPage page) {
    this.table = table;
    this.page = page;
  }

  void write() {
    for (int brief = table.columns().size(); brief >= 0; brief--) {
      int[] widths = widths(brief);
      int all = Arrays.stream(widths).sum();
      for (int gap : GAPS) {
        if (all + gap * (widths.length - 1) <= page.columns()) {
          lines(widths, " ".repeat(gap), brief);
          return;
        }
      }
    }
    if (table.columns().get(0).numeric() || !broken()) {
      records();
    }
  }

  /** Breaks the words at the head of each row, where the lines are long enough to be read. */
  private boolean broken() {
    String gap = " ".repeat(GAPS[GAPS.length - 1]);
    for (int brief = table.columns().size(); brief >= 0; brief--) {
      int[] widths = widths(brief);
      int others = Arrays.stream(widths).skip(1).map(width -> width + gap.length()).sum();
      if (page.columns() - others >= SHORTEST_HEAD) {
        widths[0] = page.columns() - others;
        lines(widths, gap, brief);
        return true;
      }
    }
    return false;
  }

  private void lines(int[] widths, String gap, int brief) {
    page.line(
        page.style()
            .faint(line(table.columns().stream().map(this::heading).toList(), widths, gap)));
    for (List<TableCell> row : table.rows()) {
      List<String> cells = new ArrayList<>(printed(row, brief));
      List<String> head = TextWidth.wrap(Objects.requireNonNull(cells.get(0)), widths[0]);
      cells.set(0, head.get(0));
      page.line(line(cells, widths, gap));
      head.stream().skip(1).forEach(page::line);
    }
  }

  private void records() {
    for (List<TableCell> row : table.rows()) {
      page.strong(row.get(0).text());
      for (int c = 1; c < row.size(); c++) {
        String text = row.get(c).text();
        if (!text.isEmpty()) {
          String heading = table.columns().get(c).heading();
          page.hanging(INDENT, heading.isEmpty() ? text : heading + ": " + text);
        }
      }
    }
  }

  private String heading(Table.Column column) {
    return page.glyphs().text(column.brief());
  }

  /** Cells from a column on are brief. */
  private List<String> printed(List<TableCell> row, int brief) {
    List<String> cells = new ArrayList<>();
    for (int c = 0; c < row.size(); c++) {
      cells.add(page.glyphs().text(c < brief ? row.get(c).text() : row.get(c).brief()));
    }
    return cells;
  }

  private int[] widths(int brief) {
    int[] widths = table.columns().stream().mapToInt(c -> TextWidth.of(heading(c))).toArray();
    for (List<TableCell> row : table.rows()) {
      List<String> cells = printed(row, brief);
      for (int c = 0; c < widths.length; c++) {
        widths[c] = Math.max(widths[c], TextWidth.of(Objects.requireNonNull(cells.get(c))));
      }
    }
    return widths;
  }

  private String line(List<String> cells, int[] widths, String gap) {
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < widths.length; c++) {
      String cell = Objects.requireNonNull(cells.get(c));
      String space = " ".repeat(widths[c] - TextWidth.of(cell));
      line.append(c == 0 ? "" : gap)
          .append(table.columns().get(c).numeric() ? space + cell : cell + space);
    }
    return line.toString().stripTrailing();
  }
}
