package io.github.locus.ingest.mapping;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.mapping.ColumnIndex.Columns;
import io.github.locus.ingest.mapping.ColumnIndex.Found;
import io.github.locus.ingest.mapping.ColumnIndex.Several;
import io.github.locus.ingest.study.ColumnReference;
import io.github.locus.ingest.study.ItemPlacement;
import io.github.locus.ingest.study.ItemPlacement.ByItem;
import io.github.locus.ingest.study.ItemPlacement.InOrder;
import io.github.locus.ingest.study.ItemPlacement.Pattern;
import io.github.locus.ingest.study.ItemPlacement.Run;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.SurveyItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the columns of the items about one function. */
final class ItemPlacer {
  private final List<SurveyItem> items;
  private final String instrument;
  private final ItemWords words;
  private final ColumnIndex index;
  private final ColumnFaults faults;

  ItemPlacer(Instrument instrument, ItemWords words, ColumnIndex index, ColumnFaults faults) {
    this.items = instrument.items();
    this.instrument = instrument.id();
    this.words = words;
    this.index = index;
    this.faults = faults;
  }

  /**
   * Columns of the items by position; an item that was said to be not asked has none, one that was
   * not found is missing.
   */
  record Placed(Map<Integer, List<ExportColumn>> columns, boolean faulty) {
    boolean isEmpty() {
      return columns.values().stream().allMatch(List::isEmpty);
    }
  }

  /**
   * Places items.
   *
   * @param placement where they are said to stand
   * @param names all names of the function
   * @param path where the study says so
   * @return what was found; faults are reported, items that were not found are not
   */
  Placed place(ItemPlacement placement, List<String> names, List<String> path) {
    if (placement instanceof Pattern pattern) {
      return pattern(pattern.text(), names, path);
    }
    if (placement instanceof InOrder list) {
      return inOrder(list.columns(), path);
    }
    if (placement instanceof ByItem byItem) {
      return byItem(byItem.columns(), path);
    }
    return run((Run) placement, path);
  }

  /** Reports the items that have no column, all of them, each with the nearest that is free. */
  void reportUnplaced(Placed placed, Argument function, List<String> names, List<String> path) {
    Set<Integer> taken = new HashSet<>();
    placed.columns().values().forEach(columns -> columns.forEach(c -> taken.add(c.index())));
    List<ColumnFaults.Missing> missing = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (!placed.columns().containsKey(i)) {
        missing.add(
            new ColumnFaults.Missing(items.get(i).id(), index.nearest(words.all(i, names), taken)));
      }
    }
    faults.unplaced(function, missing, items.size(), path);
  }

  private Placed pattern(String pattern, List<String> names, List<String> path) {
    Map<Integer, List<ExportColumn>> placed = new LinkedHashMap<>();
    boolean faulty = false;
    for (int i = 0; i < items.size(); i++) {
      Set<List<ExportColumn>> found = new HashSet<>();
      for (String text : words.fill(pattern, i, names)) {
        Found columns = index.find(text);
        if (columns instanceof Several several) {
          faults.several(
              Argument.of(items.get(i).id()), Argument.of(text), several.columns(), path);
          faulty = true;
        } else if (columns instanceof Columns one) {
          found.add(one.columns());
        }
      }
      if (found.size() > 1) {
        List<ExportColumn> all = found.stream().flatMap(List::stream).toList();
        faults.several(Argument.of(items.get(i).id()), Argument.of(pattern), all, path);
        faulty = true;
      } else if (!found.isEmpty()) {
        placed.put(i, found.iterator().next());
      }
    }
    return new Placed(placed, faulty);
  }

  private Placed inOrder(List<Optional<ColumnReference>> columns, List<String> path) {
    if (columns.size() != items.size()) {
      faults.count(columns.size(), items.size(), instrument, path);
      return new Placed(Map.of(), true);
    }
    Map<Integer, List<ExportColumn>> placed = new LinkedHashMap<>();
    boolean faulty = false;
    for (int i = 0; i < items.size(); i++) {
      Optional<List<ExportColumn>> found =
          columns(columns.get(i), items.get(i).id(), below(path, String.valueOf(i)));
      found.ifPresent(put(placed, i));
      faulty |= found.isEmpty();
    }
    return new Placed(placed, faulty);
  }

  private Placed byItem(Map<String, Optional<ColumnReference>> columns, List<String> path) {
    Map<Integer, List<ExportColumn>> placed = new LinkedHashMap<>();
    boolean faulty = false;
    for (int i = 0; i < items.size(); i++) {
      String item = items.get(i).id();
      Optional<ColumnReference> reference = columns.getOrDefault(item, Optional.empty());
      if (columns.containsKey(item)) {
        Optional<List<ExportColumn>> found = columns(reference, item, below(path, item));
        found.ifPresent(put(placed, i));
        faulty |= found.isEmpty();
      }
    }
    return new Placed(placed, faulty);
  }

  private Optional<List<ExportColumn>> columns(
      Optional<ColumnReference> reference, String item, List<String> path) {
    return reference.isEmpty()
        ? Optional.of(List.of())
        : faults.resolve(index, reference.get(), Clause.ITEM_COLUMN.with(item), path);
  }

  /** One column an item; or, where each option has a column, the options of one row an item. */
  private Placed run(Run run, List<String> path) {
    ColumnReference.Group all = new ColumnReference.Group(run.first(), run.last());
    Optional<List<ExportColumn>> columns = faults.resolve(index, all, Clause.THE_ITEMS, path);
    if (columns.isEmpty()) {
      return new Placed(Map.of(), true);
    }
    List<List<ExportColumn>> groups = groups(columns.get());
    if (groups.size() != items.size()) {
      faults.count(groups.size(), items.size(), instrument, path);
      return new Placed(Map.of(), true);
    }
    Map<Integer, List<ExportColumn>> placed = new LinkedHashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      placed.put(i, groups.get(i));
    }
    return new Placed(placed, false);
  }

  private static List<List<ExportColumn>> groups(List<ExportColumn> columns) {
    List<List<ExportColumn>> groups = new ArrayList<>();
    for (ExportColumn column : columns) {
      if (!groups.isEmpty()) {
        List<ExportColumn> longer = new ArrayList<>(groups.get(groups.size() - 1));
        longer.add(column);
        if (ColumnIndex.areOptions(longer)) {
          groups.set(groups.size() - 1, longer);
          continue;
        }
      }
      groups.add(List.of(column));
    }
    return groups;
  }

  private static java.util.function.Consumer<List<ExportColumn>> put(
      Map<Integer, List<ExportColumn>> placed, int item) {
    return columns -> placed.put(item, columns);
  }

  private static List<String> below(List<String> path, String key) {
    List<String> longer = new ArrayList<>(path);
    longer.add(key);
    return longer;
  }
}
