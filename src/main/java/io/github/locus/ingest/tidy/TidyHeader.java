package io.github.locus.ingest.tidy;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.NearestName;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.table.OpenTable;
import io.github.locus.ingest.words.ToldHeader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** The column names of one file, which of them are taken, and what is wrong with them. */
final class TidyHeader {
  private static final int SHOWN = 12;

  private final OpenTable table;
  private final Diagnostics out;
  private final List<String> names;
  private final boolean[] taken;
  private final Map<String, Integer> first = new HashMap<>();
  private boolean faulty;

  /**
   * The header of a file.
   *
   * @param table the file
   * @param ours what a column name means: the name that we give to such a column
   * @param out takes what is wrong
   */
  TidyHeader(OpenTable table, UnaryOperator<String> ours, Diagnostics out) {
    this.table = table;
    this.out = out;
    this.names = table.columns().stream().map(ours).toList();
    this.taken = new boolean[names.size()];
    for (int c = 0; c < names.size(); c++) {
      first.putIfAbsent(names.get(c), c);
    }
  }

  List<String> names() {
    return names;
  }

  OptionalInt indexOf(String name) {
    Integer column = first.get(name);
    return column == null ? OptionalInt.empty() : OptionalInt.of(column);
  }

  /** The first column of a name. */
  Optional<ExportColumn> find(String name) {
    return Optional.ofNullable(first.get(name)).map(this::column);
  }

  /** A column by its place, from 0. */
  ExportColumn column(int index) {
    return new ExportColumn(index, table.columns().get(index), "", "", "", "", ColumnKind.QUESTION);
  }

  /**
   * Takes a column; a second one of its name is an error.
   *
   * @param name column name
   * @return column number from 0, empty if there is none of that name
   */
  OptionalInt take(String name) {
    OptionalInt column = indexOf(name);
    if (column.isPresent() && !taken[column.getAsInt()]) {
      taken[column.getAsInt()] = true;
      for (int c = column.getAsInt() + 1; c < names.size(); c++) {
        if (names.get(c).equals(name)) {
          taken[c] = true;
          failAt(c, DiagnosticCode.DUPLICATE_COLUMN, name, column.getAsInt() + 1);
        }
      }
    }
    return column;
  }

  /** A hint at a column that nobody took and that is nearly called so. */
  Argument near(String name) {
    List<String> free = new ArrayList<>();
    for (int c = 0; c < names.size(); c++) {
      if (!taken[c]) {
        free.add(names.get(c));
      }
    }
    return NearestName.hint(name, free);
  }

  void failAt(int column, DiagnosticCode code, Object... values) {
    faulty = true;
    out.add(code, Place.at(table.name(), table.header().line(), column + 1), values);
  }

  void failAtAll(DiagnosticCode code, Object... values) {
    faulty = true;
    out.add(code, place(), values);
  }

  /**
   * Names the columns that nobody took, unless the header is faulty: then it may be a record, and
   * its names somebody's answers.
   *
   * @return whether the header is sound
   */
  boolean finish() {
    if (faulty) {
      return false;
    }
    List<Argument> unread = new ArrayList<>();
    int last = names.size();
    while (last > 0 && names.get(last - 1).isEmpty()) {
      last--;
    }
    for (int c = 0; c < last; c++) {
      if (!taken[c]) {
        String name = table.columns().get(c);
        unread.add(name.isEmpty() ? Clause.UNNAMED_COLUMN.with(c + 1) : ToldHeader.of(name, c + 1));
      }
    }
    if (!unread.isEmpty()) {
      out.add(
          DiagnosticCode.UNKNOWN_COLUMNS,
          place(),
          unread.size(),
          unread.size() > SHOWN ? Clause.AND_SO_ON.with(unread.subList(0, SHOWN)) : unread);
    }
    return true;
  }

  private Place place() {
    return Place.atLine(table.name(), table.header().line());
  }
}
