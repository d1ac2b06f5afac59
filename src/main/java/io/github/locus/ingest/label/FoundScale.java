package io.github.locus.ingest.label;

import io.github.locus.ingest.export.ExportColumn;
import java.util.List;

/**
 * Columns that share a response scale, as far as a file alone shows it.
 *
 * @param columns the columns, in file order
 * @param order answers from lowest to highest, as the file spells them (the most frequent spelling
 *     of each); a point that nobody chose may be missing
 * @param missing answers that are none ("don't know", "N/A", -99), as the file spells them; the
 *     empty string where cells are empty
 * @param ordered whether the order is known: by a known set of labels, by numbers, or by numbers in
 *     the labels; false where it is only the order of first appearance and a study must state it
 * @param expanded whether each item has a column for each scale point, of which one is filled
 */
public record FoundScale(
    List<ExportColumn> columns,
    List<String> order,
    List<String> missing,
    boolean ordered,
    boolean expanded) {
  /** Copies. */
  public FoundScale {
    columns = List.copyOf(columns);
    order = List.copyOf(order);
    missing = List.copyOf(missing);
  }
}
