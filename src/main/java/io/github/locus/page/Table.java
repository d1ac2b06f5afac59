package io.github.locus.page;

import java.util.List;

/**
 * A table.
 *
 * @param title what it holds
 * @param columns headings
 * @param rows cells, each row as long as {@code columns}
 * @param notes small print below, such as why a cell is withheld
 */
public record Table(
    String title, List<Column> columns, List<List<TableCell>> rows, List<String> notes)
    implements Block {
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
  }

  @Override
  public <F> F in(BlockForm<F> form) {
    return form.table(this);
  }

  /**
   * A heading.
   *
   * @param heading words
   * @param brief the same where a line is short
   * @param numeric whether its cells are figures, set to the right
   */
  public record Column(String heading, String brief, boolean numeric) {
    static Column words(String heading) {
      return new Column(heading, heading, false);
    }

    static Column figures(String heading) {
      return new Column(heading, heading, true);
    }
  }
}
