package io.github.locus.ingest.mapping;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ColumnWords;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.mapping.ColumnIndex.Columns;
import io.github.locus.ingest.mapping.ColumnIndex.Found;
import io.github.locus.ingest.mapping.ColumnIndex.Nothing;
import io.github.locus.ingest.mapping.ColumnIndex.Several;
import io.github.locus.ingest.study.ColumnReference;
import io.github.locus.ingest.study.StudyPlaces;
import io.github.locus.ingest.words.ToldHeader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports what is wrong with the columns that a study names in one file. */
final class ColumnFaults {
  /** A value of a message is cut where it is long, so long lists are said in several. */
  private static final int LONGEST_LIST = 190;

  private final String file;
  private final StudyPlaces places;
  private final Diagnostics out;
  private final Map<Integer, Argument> claimed = new HashMap<>();

  ColumnFaults(String file, StudyPlaces places, Diagnostics out) {
    this.file = file;
    this.places = places;
    this.out = out;
  }

  /** The columns of a reference, empty where a diagnostic says why. */
  Optional<List<ExportColumn>> resolve(
      ColumnIndex index, ColumnReference reference, Argument what, List<String> path) {
    Found found = index.find(reference);
    if (found instanceof Columns columns) {
      return Optional.of(columns.columns());
    }
    if (found instanceof Several several) {
      several(what, reference.shown(), several.columns(), path);
    } else if (found instanceof Nothing nothing) {
      Argument name = reference.shown();
      out.add(DiagnosticCode.STUDY_COLUMN_MISSING, place(path), name, what, file, nothing.hint());
    }
    return Optional.empty();
  }

  void several(Argument what, Argument name, List<ExportColumn> columns, List<String> path) {
    out.add(
        DiagnosticCode.STUDY_COLUMN_AMBIGUOUS,
        place(path),
        name,
        what,
        file,
        columns.stream().map(ColumnWords::of).toList());
  }

  void count(int columns, int items, String instrument, List<String> path) {
    out.add(DiagnosticCode.ITEM_COUNT, place(path), columns, items, instrument);
  }

  /** An item without a column, and the nearest that is free. */
  record Missing(String item, Optional<ExportColumn> nearest) {
    Argument words() {
      return nearest
          .<Argument>map(column -> Clause.NEAREST.with(item, ColumnWords.of(column)))
          .orElseGet(() -> Argument.of(item));
    }

    int length() {
      return item.length()
          + nearest.map(column -> " (nearest: )".length() + column.shown().length()).orElse(0);
    }
  }

  void unplaced(Argument function, List<Missing> missing, int items, List<String> path) {
    List<Argument> list = new ArrayList<>();
    int length = 0;
    for (Missing item : missing) {
      if (!list.isEmpty() && length + item.length() > LONGEST_LIST) {
        unplaced(function, missing.size(), items, list, path);
        list.clear();
        length = 0;
      }
      length += (list.isEmpty() ? 0 : ", ".length()) + item.length();
      list.add(item.words());
    }
    if (!list.isEmpty()) {
      unplaced(function, missing.size(), items, list, path);
    }
  }

  private void unplaced(
      Argument function, int missing, int items, List<Argument> list, List<String> path) {
    out.add(DiagnosticCode.UNPLACED_ITEMS, place(path), missing, items, function, file, list);
  }

  /** Takes a column for a purpose: none that may name a person, and no answer twice. */
  void claim(ExportColumn column, Argument what, boolean alone, List<String> path) {
    if (column.kind() == ColumnKind.IDENTIFYING) {
      out.add(DiagnosticCode.IDENTIFYING_COLUMN, place(path), what, ToldHeader.of(column), file);
    }
    Argument other = claimed.putIfAbsent(column.index(), what);
    if (other != null && alone && !other.equals(what)) {
      out.add(
          DiagnosticCode.COLUMN_MAPPED_TWICE,
          place(path),
          ColumnWords.of(column),
          file,
          other,
          what);
    }
  }

  void report(DiagnosticCode code, List<String> path, Object... values) {
    out.add(code, place(path), values);
  }

  private Place place(List<String> path) {
    return places.of(path.toArray(String[]::new));
  }
}
