package io.github.locus.ingest.tidy;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.ingest.draft.RowWords;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.mapping.StudyMapping;
import io.github.locus.ingest.mapping.StudyMapping.Block;
import io.github.locus.ingest.row.TidyColumn;
import io.github.locus.ingest.study.StudyField;
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
public final class TidyMapper {
  private static final int SHOWN = 3;
  private static final String LEADER = "leader";
  private static final String HEADCOUNT = "headcount";

  /** A tidy file has its waves by name. */
  private static final List<StudyField> FIELDS = StudyField.tidy();

  private final Instrument instrument;
  private final List<String> items;
  private final List<String> functions;

  public TidyMapper(Instrument instrument) {
    this.instrument = instrument;
    this.items = instrument.items().stream().map(SurveyItem::id).toList();
    this.functions = instrument.functions().stream().map(OrgFunction::name).toList();
  }

  /**
   * Maps one file.
   *
   * @param table the file
   * @param words what functions are called
   * @param out takes what is wrong with the header
   * @return the mapping, empty if the header has errors
   */
  public Optional<StudyMapping> map(OpenTable table, RowWords words, Diagnostics out) {
    TidyHeader header = new TidyHeader(table, column -> ours(column, words), out);
    List<String> wide = header.names().stream().filter(this::isItemOfFunction).toList();
    boolean isLong = wide.isEmpty();
    if (!isLong && header.indexOf(StudyField.FUNCTION.key()).isPresent()) {
      int column = header.indexOf(wide.get(0)).orElseThrow();
      header.failAt(column, DiagnosticCode.MIXED_LAYOUT, wide.get(0));
      return Optional.empty();
    }
    // first all that is there, so that what is missing is only looked for among the rest
    List<String> rated = isLong ? List.of() : rated(wide);
    takeAll(header, rated);
    Map<StudyField, ExportColumn> fields = fields(header, isLong);
    List<Missing> missing = new ArrayList<>();
    List<Block> blocks = isLong ? longBlock(header, missing) : wideBlocks(header, rated, missing);
    tell(missing, header);
    checkFunctions(header, isLong);
    return header.finish() ? Optional.of(new StudyMapping(fields, blocks)) : Optional.empty();
  }

  /** A column about a function under the instrument's name of the function. */
  private String ours(String column, RowWords words) {
    int at = column.indexOf('@');
    if (at <= 0 || !(isItemOfFunction(column) || isOfCell(column))) {
      return column;
    }
    return words
        .function(functionOf(column))
        .map(function -> column.substring(0, at + 1) + function)
        .orElse(column);
  }

  private static boolean isOfCell(String column) {
    return column.startsWith(LEADER + "@") || column.startsWith(HEADCOUNT + "@");
  }

  private List<String> rated(List<String> wide) {
    List<String> named = wide.stream().map(TidyMapper::functionOf).toList();
    return functions.stream().filter(named::contains).toList();
  }

  private void takeAll(TidyHeader header, List<String> rated) {
    for (StudyField field : FIELDS) {
      header.take(field.key());
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

  private static Map<StudyField, ExportColumn> fields(TidyHeader header, boolean isLong) {
    Map<StudyField, ExportColumn> fields = new EnumMap<>(StudyField.class);
    for (StudyField field : FIELDS) {
      boolean required = isLong && (field == StudyField.RESPONDENT || field == StudyField.FUNCTION);
      String name = field.key();
      OptionalInt column = header.indexOf(name);
      if (column.isPresent()) {
        fields.put(field, header.column(column.getAsInt()));
      } else if (required) {
        header.failAtAll(DiagnosticCode.MISSING_COLUMN, name, header.near(name));
      }
    }
    return fields;
  }

  /** An item of which a column is due. */
  private record Missing(String item, String column) {}

  /** One by what it may be called instead; several at once, for they are seldom misspelt one by one. */
  private void tell(List<Missing> missing, TidyHeader header) {
    if (missing.size() == 1) {
      Missing only = missing.get(0);
      header.failAtAll(
          DiagnosticCode.MISSING_ITEM_COLUMN,
          only.item(),
          instrument.id(),
          only.column(),
          header.near(only.column()));
    } else if (!missing.isEmpty()) {
      header.failAtAll(
          DiagnosticCode.MISSING_ITEM_COLUMNS,
          missing.size(),
          instrument.id(),
          Argument.first(missing.stream().map(Missing::column).toList(), SHOWN));
    }
  }

  private List<Block> longBlock(TidyHeader header, List<Missing> missing) {
    return List.of(
        new Block(
            OptionalInt.empty(),
            itemColumns(header, "", missing),
            header.find(LEADER),
            header.find(HEADCOUNT)));
  }

  private List<Block> wideBlocks(TidyHeader header, List<String> rated, List<Missing> missing) {
    List<Block> blocks = new ArrayList<>();
    for (String function : rated) {
      String suffix = "@" + function;
      Optional<ExportColumn> own = header.find(HEADCOUNT + suffix);
      blocks.add(
          new Block(
              OptionalInt.of(functions.indexOf(function)),
              itemColumns(header, suffix, missing),
              header.find(LEADER + suffix),
              own.or(() -> header.find(HEADCOUNT))));
    }
    return blocks;
  }

  private List<List<ExportColumn>> itemColumns(
      TidyHeader header, String suffix, List<Missing> missing) {
    List<List<ExportColumn>> columns = new ArrayList<>();
    for (String item : items) {
      String name = item + suffix;
      header
          .find(name)
          .ifPresentOrElse(
              column -> columns.add(List.of(column)), () -> missing.add(new Missing(item, name)));
    }
    return columns;
  }

  private void checkFunctions(TidyHeader header, boolean isLong) {
    for (int c = 0; c < header.names().size() && !isLong; c++) {
      String name = header.names().get(c);
      boolean ofFunction = isItemOfFunction(name) || isOfCell(name);
      if (ofFunction && !functions.contains(functionOf(name))) {
        header.failAt(c, DiagnosticCode.UNDECLARED_FUNCTION_COLUMN, name, functions);
      }
    }
  }

  private boolean isItemOfFunction(String column) {
    return column.indexOf('@') > 0 && items.contains(TidyColumn.itemOf(column));
  }

  private static String functionOf(String column) {
    return column.substring(column.indexOf('@') + 1);
  }
}
