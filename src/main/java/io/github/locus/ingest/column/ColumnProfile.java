package io.github.locus.ingest.column;

import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.table.ToldValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the cells of one column hold, over the records that are kept. Never made of identifying
 * columns; its values must not be shown where they are free text.
 *
 * @param column the column
 * @param header what the words of its header say
 * @param values distinct cells without surrounding blanks and how often each occurs, in order of
 *     first appearance; empty cells are not among them; only the first {@value #MOST_VALUES}
 * @param filled records with a cell that is not empty
 * @param records records looked at
 * @param repeated records in which the question before holds the same, filled; of a ranking there is
 *     none
 * @param common those of the values that may be told: records enough hold them, here or in another
 *     column
 */
public record ColumnProfile(
    ExportColumn column,
    ColumnHeader header,
    Map<String, Long> values,
    long filled,
    long records,
    long repeated,
    Set<String> common) {
  /** Distinct values kept; a column with more holds no scale. */
  public static final int MOST_VALUES = 120;

  public ColumnProfile {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    common = Set.copyOf(common);
  }

  /**
   * A column whose header is yet to be read.
   *
   * @param column the column
   * @param values distinct cells and how often each occurs
   * @param filled records with a cell that is not empty
   * @param records records looked at
   * @param repeated records in which the question before holds the same, filled
   * @param common those of the values that may be told
   */
  public ColumnProfile(
      ExportColumn column,
      Map<String, Long> values,
      long filled,
      long records,
      long repeated,
      Set<String> common) {
    this(column, ColumnHeader.of(column), values, filled, records, repeated, common);
  }

  /**
   * The values that may be told of this column, with their counts.
   *
   * @return those that enough of its records hold and that are no address, in order of first
   *     appearance
   */
  public Map<String, Long> told() {
    Map<String, Long> told = new LinkedHashMap<>(values);
    told.entrySet().removeIf(value -> !ToldValue.mayBe(value.getKey(), value.getValue()));
    return told;
  }

  /**
   * Whether there were more distinct values than are kept.
   *
   * @return true for a column that holds no scale
   */
  public boolean isOpen() {
    return values.size() >= MOST_VALUES;
  }

  /**
   * Whether a value stands in more than one record.
   *
   * @return true if one of the values that are kept does
   */
  public boolean repeats() {
    return values.values().stream().anyMatch(count -> count > 1);
  }
}
