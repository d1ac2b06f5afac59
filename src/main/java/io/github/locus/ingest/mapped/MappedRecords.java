package io.github.locus.ingest.mapped;

import io.github.locus.ingest.draft.IntColumn;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.mapping.StudyMapping;
import io.github.locus.ingest.response.ExportRecord;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The records of an export, as far as a study maps their columns. */
public final class MappedRecords {
  private final Map<Integer, CodedColumn> columns = new TreeMap<>();
  private final IntColumn lines = new IntColumn();

  public MappedRecords(StudyMapping mapping) {
    mapping.fields().values().forEach(this::keep);
    mapping
        .blocks()
        .forEach(
            block -> {
              block.items().forEach(item -> item.forEach(this::keep));
              block.leader().ifPresent(this::keep);
              block.headcount().ifPresent(this::keep);
            });
  }

  private void keep(ExportColumn column) {
    columns.computeIfAbsent(column.index(), index -> new CodedColumn(column));
  }

  public void add(ExportRecord record) {
    lines.add((int) Math.min(record.line(), Integer.MAX_VALUE));
    columns.forEach((index, column) -> column.add(record.cell(index)));
  }

  int size() {
    return lines.size();
  }

  /** The line on which a record begins. */
  long line(int row) {
    return lines.get(row);
  }

  public CodedColumn column(ExportColumn column) {
    return Optional.ofNullable(columns.get(column.index())).orElseThrow();
  }
}
