package io.github.locus.ingest;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.ColumnMapping.RatingBlock;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.SurveyItem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

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
    Header header = new Header(table, out);
    List<String> wide = header.names().stream().filter(this::isItemOfFunction).toList();
    boolean isLong = header.has(RowField.FUNCTION.columnName());
    if (isLong && !wide.isEmpty()) {
      header.fail(
          DiagnosticCode.MIXED_LAYOUT, header.indexOf(wide.get(0)).orElseThrow(), wide.get(0));
      return Optional.empty();
    }
    Map<RowField, Integer> fields = fields(header, wide.isEmpty());
    List<RatingBlock> blocks = wide.isEmpty() ? longBlock(header) : wideBlocks(header, wide);
    return header.finish().map(columns -> new ColumnMapping(columns, fields, blocks));
  }

  /** Item of a tidy column name: all of it in the long layout, what stands before @ in the wide. */
  static String itemOf(String column) {
    int at = column.indexOf('@');
    return at < 0 ? column : column.substring(0, at);
  }

  private Map<RowField, Integer> fields(Header header, boolean isLong) {
    Map<RowField, Integer> fields = new EnumMap<>(RowField.class);
    for (RowField field : RowField.values()) {
      boolean required = isLong && (field == RowField.RESPONDENT || field == RowField.FUNCTION);
      OptionalInt column = header.take(field.columnName());
      if (column.isPresent()) {
        fields.put(field, column.getAsInt());
      } else if (required) {
        header.missing(field.columnName());
      }
    }
    return fields;
  }

  private List<RatingBlock> longBlock(Header header) {
    List<Integer> columns = itemColumns(header, "");
    return List.of(
        new RatingBlock(OptionalInt.empty(), columns, header.take(LEADER), header.take(HEADCOUNT)));
  }

  private List<RatingBlock> wideBlocks(Header header, List<String> wide) {
    Set<String> rated = Set.copyOf(wide.stream().map(TidyMapper::functionOf).toList());
    for (String name : header.names()) {
      boolean ofFunction =
          isItemOfFunction(name)
              || (name.indexOf('@') > 0 && Set.of(LEADER, HEADCOUNT).contains(itemOf(name)));
      if (ofFunction && !functions.contains(functionOf(name))) {
        header.fail(
            DiagnosticCode.UNDECLARED_FUNCTION_COLUMN,
            header.indexOf(name).orElseThrow(),
            name,
            String.join(", ", functions));
      }
    }
    OptionalInt common = header.take(HEADCOUNT);
    List<RatingBlock> blocks = new ArrayList<>();
    for (int f = 0; f < functions.size(); f++) {
      if (rated.contains(functions.get(f))) {
        String suffix = "@" + functions.get(f);
        List<Integer> columns = itemColumns(header, suffix);
        OptionalInt own = header.take(HEADCOUNT + suffix);
        blocks.add(
            new RatingBlock(
                OptionalInt.of(f),
                columns,
                header.take(LEADER + suffix),
                own.isPresent() ? own : common));
      }
    }
    return blocks;
  }

  private List<Integer> itemColumns(Header header, String suffix) {
    List<Integer> columns = new ArrayList<>();
    for (String item : items) {
      OptionalInt column = header.take(item + suffix);
      column.ifPresentOrElse(columns::add, () -> header.missingItem(item, item + suffix));
    }
    return columns;
  }

  private boolean isItemOfFunction(String column) {
    return column.indexOf('@') > 0 && items.contains(itemOf(column));
  }

  private static String functionOf(String column) {
    return column.substring(column.indexOf('@') + 1);
  }

  /** The names of one file, and which of them are taken. */
  private final class Header {
    private static final int SHOWN = 12;

    private final OpenTable table;
    private final Diagnostics out;
    private final List<String> names;
    private final boolean[] taken;
    private final Map<String, Integer> first = new HashMap<>();
    private boolean faulty;

    Header(OpenTable table, Diagnostics out) {
      this.table = table;
      this.out = out;
      this.names = table.columns();
      this.taken = new boolean[names.size()];
      for (int c = 0; c < names.size(); c++) {
        first.putIfAbsent(names.get(c), c);
      }
    }

    List<String> names() {
      return names;
    }

    boolean has(String name) {
      return first.containsKey(name);
    }

    OptionalInt indexOf(String name) {
      Integer column = first.get(name);
      return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    OptionalInt take(String name) {
      OptionalInt column = indexOf(name);
      if (column.isPresent() && !taken[column.getAsInt()]) {
        taken[column.getAsInt()] = true;
        for (int c = column.getAsInt() + 1; c < names.size(); c++) {
          if (names.get(c).equals(name)) {
            taken[c] = true;
            fail(DiagnosticCode.DUPLICATE_COLUMN, c, name, column.getAsInt() + 1);
          }
        }
      }
      return column;
    }

    void missing(String name) {
      faulty = true;
      out.add(
          DiagnosticCode.MISSING_COLUMN,
          Place.atLine(table.name(), table.header().line()),
          name,
          NearestName.hint(name, free()));
    }

    void missingItem(String item, String name) {
      faulty = true;
      out.add(
          DiagnosticCode.MISSING_ITEM_COLUMN,
          Place.atLine(table.name(), table.header().line()),
          item,
          instrument.id(),
          name,
          NearestName.hint(name, free()));
    }

    void fail(DiagnosticCode code, int column, Object... values) {
      faulty = true;
      out.add(code, Place.at(table.name(), table.header().line(), column + 1), values);
    }

    /** Names the columns that nobody took, unless the header is faulty and may be a record. */
    Optional<Integer> finish() {
      if (faulty) {
        return Optional.empty();
      }
      List<String> unread = new ArrayList<>();
      int last = names.size();
      while (last > 0 && names.get(last - 1).isEmpty()) {
        last--;
      }
      for (int c = 0; c < last; c++) {
        if (!taken[c]) {
          unread.add(names.get(c).isEmpty() ? "(column " + (c + 1) + ")" : names.get(c));
        }
      }
      if (!unread.isEmpty()) {
        String list = String.join(", ", unread.subList(0, Math.min(SHOWN, unread.size())));
        out.add(
            DiagnosticCode.UNKNOWN_COLUMNS,
            Place.atLine(table.name(), table.header().line()),
            unread.size(),
            unread.size() > SHOWN ? list + ", …" : list);
      }
      return Optional.of(names.size());
    }

    private List<String> free() {
      List<String> free = new ArrayList<>();
      for (int c = 0; c < names.size(); c++) {
        boolean known =
            taken[c] || RowField.ofColumn(names.get(c)).isPresent() || items.contains(names.get(c));
        if (!known) {
          free.add(names.get(c));
        }
      }
      return free;
    }
  }
}
