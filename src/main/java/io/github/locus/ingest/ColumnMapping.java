package io.github.locus.ingest;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Which column of one file holds what. A tidy file's is found from its header; a study file states
 * it. Columns that it does not name are never looked at.
 *
 * @param columns number of columns of the file
 * @param fields the column of each field of a row, where there is one
 * @param blocks where the ratings of a row are: one block of columns per rated function, or a single
 *     block for the function that the row names
 */
public record ColumnMapping(int columns, Map<RowField, Integer> fields, List<RatingBlock> blocks) {
  /** Copies. */
  public ColumnMapping {
    Map<RowField, Integer> copy = new EnumMap<>(RowField.class);
    copy.putAll(fields);
    fields = Collections.unmodifiableMap(copy);
    blocks = List.copyOf(blocks);
  }

  /**
   * The column of a field.
   *
   * @param field a field of a row
   * @return column number from 0, empty where the file has none
   */
  public OptionalInt column(RowField field) {
    Integer column = fields.get(field);
    return column == null ? OptionalInt.empty() : OptionalInt.of(column);
  }

  /**
   * Whether a row is asked for only one rated function.
   *
   * @return true in the long layout
   */
  public boolean isLong() {
    return fields.containsKey(RowField.FUNCTION);
  }

  /**
   * The columns that hold one rating.
   *
   * @param function the rated function as an index in the instrument; empty where the row names it
   * @param items column of each item of the instrument, in its order
   * @param leader column of the leader's name
   * @param headcount column of the headcount
   */
  public record RatingBlock(
      OptionalInt function, List<Integer> items, OptionalInt leader, OptionalInt headcount) {
    /** Copies. */
    public RatingBlock {
      items = List.copyOf(items);
    }
  }
}
