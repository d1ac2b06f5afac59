package io.github.locus.ingest.mapping;

import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.study.StudyField;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which columns of a survey file hold what. A tidy file's are found by their names; those of an
 * export are stated by a study or found by what they say. Other columns are never looked at.
 *
 * @param fields the column of each field of a record, where there is one
 * @param blocks where the ratings of a record are
 */
public record StudyMapping(Map<StudyField, ExportColumn> fields, List<Block> blocks) {
  public StudyMapping {
    Map<StudyField, ExportColumn> copy = new EnumMap<>(StudyField.class);
    copy.putAll(fields);
    fields = Collections.unmodifiableMap(copy);
    blocks = List.copyOf(blocks);
  }

  /**
   * The column of a field.
   *
   * @param field a field
   * @return the column, empty where there is none
   */
  public Optional<ExportColumn> column(StudyField field) {
    return Optional.ofNullable(fields.get(field));
  }

  /**
   * The columns of one rating.
   *
   * @param function the rated function as an index in the instrument; empty where the record names
   *     it
   * @param items columns of each item of the instrument, in its order: none for an item that was
   *     not asked, one, or one for each answer option
   * @param leader column of the name of the function's leader
   * @param headcount column of the number of the function's people
   */
  public record Block(
      OptionalInt function,
      List<List<ExportColumn>> items,
      Optional<ExportColumn> leader,
      Optional<ExportColumn> headcount) {
    public Block {
      items = items.stream().map(List::copyOf).toList();
    }

    /**
     * A rating without more.
     *
     * @param function the rated function
     * @param items columns of each item
     */
    public Block(OptionalInt function, List<List<ExportColumn>> items) {
      this(function, items, Optional.empty(), Optional.empty());
    }
  }
}
