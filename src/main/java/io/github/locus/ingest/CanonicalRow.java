package io.github.locus.ingest;

import io.github.locus.ingest.ColumnMapping.RatingBlock;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.study.StudyMapping;
import io.github.locus.ingest.table.TableRow;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.SurveyItem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The tidy row into which the records of an export are translated: its columns, and from which
 * column of the file each comes, so that faults are reported where the user finds them.
 */
final class CanonicalRow {
  private final List<String> names = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final Map<RowField, Integer> fields = new EnumMap<>(RowField.class);
  private final List<RatingBlock> blocks = new ArrayList<>();

  /**
   * Adds a field.
   *
   * @param field what it holds
   * @param column the file's column, empty for what is stated for the whole file
   */
  void field(RowField field, Optional<ExportColumn> column) {
    fields.put(field, names.size());
    column(column.map(ExportColumn::shown).orElse(field.columnName()), column);
  }

  /**
   * Adds the items about a function.
   *
   * @param block their columns in the file
   * @param function the function where it is stated for the whole file
   * @param instrument names the items
   */
  void block(StudyMapping.Block block, OptionalInt function, Instrument instrument) {
    List<Integer> items = new ArrayList<>();
    for (int i = 0; i < block.items().size(); i++) {
      SurveyItem item = instrument.items().get(i);
      Optional<ExportColumn> first = block.items().get(i).stream().findFirst();
      items.add(names.size());
      column(first.map(ExportColumn::shown).orElse(item.id()), first);
    }
    blocks.add(new RatingBlock(function, items, OptionalInt.empty(), OptionalInt.empty()));
  }

  private void column(String name, Optional<ExportColumn> column) {
    names.add(name);
    numbers.add(column.map(c -> c.index() + 1).orElse(1));
  }

  /** Where the translated row holds what. */
  ColumnMapping mapping() {
    return new ColumnMapping(names.size(), fields, blocks);
  }

  List<String> names() {
    return names;
  }

  /** Number from 1 of the file's column from which a column comes. */
  int number(int column) {
    return numbers.get(column);
  }

  /** An empty row. */
  TableRow at(long line) {
    return new TableRow(line, new String[names.size()]);
  }
}
