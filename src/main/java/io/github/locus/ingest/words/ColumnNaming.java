package io.github.locus.ingest.words;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.ExportLayout;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.yaml.YamlWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a study file names columns of an export: by header where that is short and clear. */
public final class ColumnNaming {
  private static final int SHORT = 60;

  private final boolean known;
  private final Map<List<String>, Set<Integer>> texts = new HashMap<>();

  /**
   * @param layout all columns of the file
   */
  public ColumnNaming(ExportLayout layout) {
    this.known = layout.platform() != Platform.UNKNOWN;
    // a column of an unknown file is never called by its header
    for (ExportColumn column : known ? layout.columns() : List.<ExportColumn>of()) {
      for (String text :
          List.of(column.name(), column.question(), column.row(), column.importId())) {
        texts.computeIfAbsent(Wording.of(text).words(), key -> new HashSet<>()).add(column.index());
      }
    }
  }

  /** A reference as YAML. */
  public String reference(ExportColumn column) {
    return isClear(column)
        ? YamlWords.text(column.name())
        : "{column: " + (column.index() + 1) + "}";
  }

  /** What is said of a column, and which it is where it is referred to by number. */
  public Argument beside(Argument said, ExportColumn column) {
    return isClear(column) ? said : Clause.AND_THEN.with(said, shown(column));
  }

  private boolean isClear(ExportColumn column) {
    List<String> words = Wording.of(column.name()).words();
    return known
        && column.name().length() <= SHORT
        && !words.isEmpty()
        && texts.getOrDefault(words, Set.of()).size() == 1;
  }

  /** The first row of an unknown file may be a record, so its cells are not shown. */
  public Argument shown(ExportColumn column) {
    int place = column.index() + 1;
    String name = YamlWords.comment(column.name(), SHORT);
    return known && !name.isEmpty()
        ? Clause.NAMED_COLUMN.with(name, place)
        : Clause.NUMBERED_COLUMN.with(place);
  }

  /**
   * Several columns that are not read, in a line: where they are few, each by its header if that may be
   * told; else by runs of numbers.
   *
   * @param columns columns in file order
   * @param most how many are named
   * @return for example {@code columns 5 to 16, 18}
   */
  public Argument list(List<ExportColumn> columns, int most) {
    boolean told = known && columns.stream().anyMatch(column -> ToldHeader.mayBe(column.name()));
    return told && columns.size() <= most
        ? Argument.of(
            columns.stream()
                .map(c -> ToldHeader.mayBe(c.name()) ? shown(c) : named(List.of(c)))
                .toList())
        : named(columns);
  }

  /** Numbers of columns from 1, neighbours as a run. */
  public static Argument named(List<ExportColumn> columns) {
    List<Argument> runs =
        runs(columns).stream()
            .map(
                run ->
                    run.first() == run.last()
                        ? Argument.of(run.first())
                        : Clause.NUMBERS_FROM_TO.with(run.first(), run.last()))
            .toList();
    return columns.size() == 1
        ? Clause.NUMBERED_COLUMN.with(runs)
        : Clause.COLUMN_NUMBERS.with(runs);
  }

  /** Neighbours, by the numbers of the first and the last, from 1. */
  private record ColumnRun(int first, int last) {}

  private static List<ColumnRun> runs(List<ExportColumn> columns) {
    List<ColumnRun> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= columns.size(); i++) {
      int last = columns.get(i - 1).index();
      if (i == columns.size() || columns.get(i).index() != last + 1) {
        runs.add(new ColumnRun(columns.get(from).index() + 1, last + 1));
        from = i;
      }
    }
    return runs;
  }
}
