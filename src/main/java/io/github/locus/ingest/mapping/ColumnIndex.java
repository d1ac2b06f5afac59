package io.github.locus.ingest.mapping;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.NearestName;
import io.github.locus.ingest.export.ColumnWords;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.study.ColumnReference;
import io.github.locus.ingest.study.ColumnReference.ByImportId;
import io.github.locus.ingest.study.ColumnReference.ByNumber;
import io.github.locus.ingest.study.ColumnReference.ByRow;
import io.github.locus.ingest.study.ColumnReference.ByText;
import io.github.locus.ingest.study.ColumnReference.Group;
import io.github.locus.ingest.table.TextFold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The columns of an export by all that may name them. Of several ways to name a column the one that
 * is nearest to the platform's own goes first: its short name before the question, the question
 * before the row of a grid.
 */
final class ColumnIndex {
  private static final double ALIKE = 0.5;

  private final List<ExportColumn> columns;
  private final List<Map<String, List<ExportColumn>>> tiers = new ArrayList<>();

  /** Only for hints, so made when the first one is needed. */
  private final Map<Integer, List<SharedWords>> words = new HashMap<>();

  ColumnIndex(List<ExportColumn> columns) {
    this.columns = List.copyOf(columns);
    tiers.add(by(column -> List.of(column.name())));
    tiers.add(by(column -> List.of(column.importId())));
    tiers.add(by(column -> List.of(TextFold.of(column.name()))));
    tiers.add(by(c -> c.row().isEmpty() ? List.of(TextFold.of(c.question())) : List.of()));
    tiers.add(by(column -> List.of(TextFold.of(column.row()))));
    tiers.add(by(ColumnIndex::wholes));
  }

  /** What a reference names. */
  sealed interface Found {}

  /**
   * An answer's column, or its columns where each option has one.
   *
   * @param columns one, or several that together hold one answer
   */
  record Columns(List<ExportColumn> columns) implements Found {}

  /**
   * Nothing.
   *
   * @param nearest looks for the nearest name, which takes far longer than not to find one
   */
  record Nothing(Supplier<Argument> nearest) implements Found {
    /** The nearest name, as a clause. */
    Argument hint() {
      return nearest.get();
    }
  }

  /**
   * Too much.
   *
   * @param columns columns that share the name
   */
  record Several(List<ExportColumn> columns) implements Found {}

  Found find(ColumnReference reference) {
    if (reference instanceof ByText text) {
      return find(text.text());
    }
    if (reference instanceof ByNumber number) {
      return number.number() <= columns.size()
          ? new Columns(List.of(columns.get(number.number() - 1)))
          : new Nothing(() -> Clause.SO_MANY_COLUMNS.with(columns.size()));
    }
    if (reference instanceof ByImportId id) {
      return found(tiers.get(1).getOrDefault(id.importId(), List.of()))
          .orElseGet(() -> new Nothing(() -> hint(id.importId())));
    }
    if (reference instanceof ByRow row) {
      List<ExportColumn> rows =
          columns.stream()
              .filter(c -> same(c.question(), row.question()) && same(c.row(), row.row()))
              .toList();
      return found(rows).orElseGet(() -> new Nothing(() -> hint(row.row())));
    }
    Group group = (Group) reference;
    return group.last() <= columns.size()
        ? new Columns(columns.subList(group.first() - 1, group.last()))
        : new Nothing(() -> Clause.SO_MANY_COLUMNS.with(columns.size()));
  }

  /** The columns of a name, a question, a row or both. */
  Found find(String text) {
    String folded = TextFold.of(text);
    for (int tier = 0; tier < tiers.size(); tier++) {
      String key = tier < 2 ? text : folded;
      Optional<Found> found = found(tiers.get(tier).getOrDefault(key, List.of()));
      if (found.isPresent()) {
        return found.get();
      }
    }
    return new Nothing(() -> hint(text));
  }

  /** A column that is nearly called so, among some. */
  Optional<ExportColumn> nearest(Collection<String> texts, Set<Integer> taken) {
    List<ExportColumn> free =
        columns.stream().filter(column -> !taken.contains(column.index())).toList();
    for (String text : texts) {
      Optional<ExportColumn> near =
          NearestName.of(text, free.stream().map(ExportColumn::name).toList())
              .flatMap(name -> free.stream().filter(c -> c.name().equals(name)).findFirst());
      if (near.isPresent()) {
        return near;
      }
    }
    List<SharedWords> wanted = texts.stream().map(SharedWords::of).toList();
    return free.stream()
        .filter(column -> likeness(column, wanted) >= ALIKE)
        .max(Comparator.comparingDouble(column -> likeness(column, wanted)));
  }

  private double likeness(ExportColumn column, List<SharedWords> wanted) {
    double most = 0;
    for (SharedWords said : words.computeIfAbsent(column.index(), index -> words(column))) {
      for (SharedWords text : wanted) {
        most = Math.max(most, text.likeness(said));
      }
    }
    return most;
  }

  private static List<SharedWords> words(ExportColumn column) {
    String said = column.row().isEmpty() ? column.question() : column.row();
    return List.of(SharedWords.of(said), SharedWords.of(column.name()));
  }

  private Argument hint(String text) {
    return nearest(List.of(text), Set.of())
        .<Argument>map(c -> Clause.DID_YOU_MEAN_COLUMN.with(ColumnWords.of(c)))
        .orElseGet(Argument::none);
  }

  private static Optional<Found> found(List<ExportColumn> columns) {
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        columns.size() == 1 || areOptions(columns) ? new Columns(columns) : new Several(columns));
  }

  /** Whether columns are the options of one question or of one row of a grid. */
  static boolean areOptions(List<ExportColumn> columns) {
    ExportColumn first = columns.get(0);
    Set<String> options = new HashSet<>();
    return columns.stream()
        .allMatch(
            column ->
                !column.option().isEmpty()
                    && options.add(TextFold.of(column.option()))
                    && column.question().equals(first.question())
                    && column.row().equals(first.row()));
  }

  private static boolean same(String left, String right) {
    return TextFold.of(left).equals(TextFold.of(right));
  }

  private static List<String> wholes(ExportColumn column) {
    if (column.row().isEmpty()) {
      return List.of();
    }
    String question = column.question();
    String row = column.row();
    return List.of(
        TextFold.of(question + " [" + row + "]"),
        TextFold.of(question + " - " + row),
        TextFold.of(question + ": " + row),
        TextFold.of(question + " " + row));
  }

  private Map<String, List<ExportColumn>> by(Function<ExportColumn, List<String>> names) {
    Map<String, List<ExportColumn>> index = new HashMap<>();
    for (ExportColumn column : columns) {
      for (String name : new HashSet<>(names.apply(column))) {
        if (!name.isEmpty()) {
          index.computeIfAbsent(name, key -> new ArrayList<>()).add(column);
        }
      }
    }
    return index;
  }
}
