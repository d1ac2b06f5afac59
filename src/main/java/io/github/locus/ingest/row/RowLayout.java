package io.github.locus.ingest.row;

import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.mapping.StudyMapping;
import io.github.locus.ingest.study.StudyField;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the records of one file hold: columns, and what is stated for all of its records.
 *
 * @param mapping the columns
 * @param fields what every record says beside its answers, in a column or not
 */
public record RowLayout(StudyMapping mapping, Set<StudyField> fields) {
  public RowLayout {
    Set<StudyField> copy = EnumSet.noneOf(StudyField.class);
    copy.addAll(fields);
    fields = Collections.unmodifiableSet(copy);
  }

  /**
   * A file whose columns say all.
   *
   * @param mapping the columns
   * @return a layout with the fields that have one
   */
  public static RowLayout of(StudyMapping mapping) {
    return new RowLayout(mapping, mapping.fields().keySet());
  }

  /** Whether every record says something. */
  public boolean has(StudyField field) {
    return fields.contains(field);
  }

  /** Whether a record is asked for only one rated function, which it names. */
  public boolean isLong() {
    return fields.contains(StudyField.FUNCTION);
  }

  /** Whether some column names leaders. */
  public boolean hasLeaders() {
    return mapping.blocks().stream().anyMatch(block -> block.leader().isPresent());
  }

  /** Place in the file of the column of a field, from 0; the first for one that has none. */
  public int column(StudyField field) {
    return mapping.column(field).map(ExportColumn::index).orElse(0);
  }
}
