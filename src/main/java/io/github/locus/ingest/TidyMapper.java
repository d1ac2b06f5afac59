package io.github.locus.ingest;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.ingest.ColumnMapping.RatingBlock;
import io.github.locus.ingest.table.OpenTable;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.SurveyItem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the columns of a tidy survey by their names, in the long or the wide layout. */
final class TidyMapper {
  private static final String LEADER = "leader";
  private static final String HEADCOUNT = "headcount";

  private final Instrument instrument;
  private final List<String> items;
  private final List<String> functions;

  TidyMapper(Instrument instrument) {
    this.instrument = instrument;
    this.items = instrument.items().stream().map(SurveyItem::id).toList();
    this.functions = instrument.functions().stream().map(OrgFunction::name).toList();
  }

  /**
   * Maps one file.
   *
   * @param table the file
   * @param out takes what is wrong with the header
   * @return the mapping, empty if the header has errors
   */
  Optional<ColumnMapping> map(OpenTable table, Diagnostics out) {
    TidyHeader header = new TidyHeader(table, out);
    List<String> wide = header.names().stream().filter(this::isItemOfFunction).toList();
    boolean isLong = wide.isEmpty();
    if (!isLong && header.indexOf(RowField.FUNCTION.columnName()).isPresent()) {
      int column = header.indexOf(wide.get(0)).orElseThrow();
      header.failAt(column, DiagnosticCode.MIXED_LAYOUT, wide.get(0));
      return Optional.empty();
    }
    // first all that is there, so that what is missing is only looked for among the rest
    List<String> rated = isLong ? List.of() : rated(wide);
    takeAll(header, rated);
    Map<RowField, Integer> fields = fields(header, isLong);
    List<RatingBlock> blocks = isLong ? longBlock(header) : wideBlocks(header, rated);
    checkFunctions(header, isLong);
    return header.finish().map(columns -> new ColumnMapping(columns, fields, blocks));
  }

  /** Item of a tidy column name: all of it in the long layout, what stands before @ in the wide. */
  static String itemOf(String column) {
    int at = column.indexOf('@');
    return at < 0 ? column : column.substring(0, at);
  }

  private List<String> rated(List<String> wide) {
    List<String> named = wide.stream().map(TidyMapper::functionOf).toList();
    return functions.stream().filter(named::contains).toList();
  }

  private void takeAll(TidyHeader header, List<String> rated) {
    for (RowField field : RowField.values()) {
      header.take(field.columnName());
    }
    header.take(HEADCOUNT);
    if (rated.isEmpty()) {
      items.forEach(header::take);
      header.take(LEADER);
    }
    for (String function : rated) {
      items.forEach(item -> header.take(item + "@" + function));
      header.take(LEADER + "@" + function);
      header.take(HEADCOUNT + "@" + function);
    }
  }

  private static Map<RowField, Integer> fields(TidyHeader header, boolean isLong) {
    Map<RowField, Integer> fields = new EnumMap<>(RowField.class);
    for (RowField field : RowField.values()) {
      boolean required = isLong && (field == RowField.RESPONDENT || field == RowField.FUNCTION);
      String name = field.columnName();
      OptionalInt column = header.indexOf(name);
      if (column.isPresent()) {
        fields.put(field, column.getAsInt());
      } else if (required) {
        header.failAtAll(DiagnosticCode.MISSING_COLUMN, name, header.near(name));
      }
    }
    return fields;
  }

  private List<RatingBlock> longBlock(TidyHeader header) {
    return List.of(
        new RatingBlock(
            OptionalInt.empty(),
            itemColumns(header, ""),
            header.indexOf(LEADER),
            header.indexOf(HEADCOUNT)));
  }

  private List<RatingBlock> wideBlocks(TidyHeader header, List<String> rated) {
    List<RatingBlock> blocks = new ArrayList<>();
    for (String function : rated) {
      String suffix = "@" + function;
      OptionalInt own = header.indexOf(HEADCOUNT + suffix);
      blocks.add(
          new RatingBlock(
              OptionalInt.of(functions.indexOf(function)),
              itemColumns(header, suffix),
              header.indexOf(LEADER + suffix),
              own.isPresent() ? own : header.indexOf(HEADCOUNT)));
    }
    return blocks;
  }

  private List<Integer> itemColumns(TidyHeader header, String suffix) {
    List<Integer> columns = new ArrayList<>();
    for (String item : items) {
      String name = item + suffix;
      header
          .indexOf(name)
          .ifPresentOrElse(
              columns::add,
              () ->
                  header.failAtAll(
                      DiagnosticCode.MISSING_ITEM_COLUMN,
                      item,
                      instrument.id(),
                      name,
                      header.near(name)));
    }
    return columns;
  }

  private void checkFunctions(TidyHeader header, boolean isLong) {
    for (int c = 0; c < header.names().size() && !isLong; c++) {
      String name = header.names().get(c);
      boolean ofFunction =
          isItemOfFunction(name)
              || name.startsWith(LEADER + "@")
              || name.startsWith(HEADCOUNT + "@");
      if (ofFunction && !functions.contains(functionOf(name))) {
        header.failAt(
            c, DiagnosticCode.UNDECLARED_FUNCTION_COLUMN, name, String.join(", ", functions));
      }
    }
  }

  private boolean isItemOfFunction(String column) {
    return column.indexOf('@') > 0 && items.contains(itemOf(column));
  }

  private static String functionOf(String column) {
    return column.substring(column.indexOf('@') + 1);
  }
}
