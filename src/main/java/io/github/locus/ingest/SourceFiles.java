package io.github.locus.ingest;

import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.response.ExportTable;
import io.github.locus.ingest.roster.RosterReader;
import io.github.locus.ingest.roster.RosterTable;
import io.github.locus.ingest.table.OpenTable;
import io.github.locus.ingest.table.ReadFaults;
import io.github.locus.ingest.table.TableOptions;
import io.github.locus.ingest.table.TableRow;
import io.github.locus.survey.SourceFile;
import io.github.locus.survey.SourceFile.ScaleGroup;
import io.github.locus.survey.SourceFile.UnreadColumn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The files of one run: opens them, turns what goes wrong into diagnostics, says what they were. */
final class SourceFiles implements AutoCloseable {
  private static final String TIDY = "tidy";

  private final TableOptions options;
  private final Diagnostics out;
  private final List<OpenTable> open = new ArrayList<>();
  private final List<SourceFile> described = new ArrayList<>();

  /** What is done with a file while it is open. */
  interface Reading {
    /**
     * @throws IOException if the file cannot be read on
     */
    void run() throws IOException;
  }

  /**
   * No file yet.
   *
   * @param options how survey files are read; of a roster only the limits count
   * @param out takes what goes wrong
   */
  SourceFiles(TableOptions options, Diagnostics out) {
    this.options = options;
    this.out = out;
  }

  /**
   * Opens survey files, each in a way of its own; where they are many, several at once.
   *
   * @param sources files
   * @param ways encoding, delimiter and limits of each
   * @return the open tables, one a file; empty where a diagnostic says why
   */
  List<Optional<OpenTable>> open(List<InputSource> sources, List<TableOptions> ways) {
    List<Opening> openings =
        Abreast.map(
            IntStream.range(0, sources.size()).boxed().toList(),
            f -> opening(sources.get(f), ways.get(f)));
    List<Optional<OpenTable>> tables = new ArrayList<>();
    for (int f = 0; f < openings.size(); f++) {
      try {
        OpenTable table = openings.get(f).table();
        open.add(table);
        tables.add(Optional.of(table));
      } catch (IOException e) {
        out.add(ReadFaults.explain(sources.get(f).shown(), e));
        tables.add(Optional.empty());
      }
    }
    return tables;
  }

  /** A file that was opened, or why it cannot be read. */
  private interface Opening {
    OpenTable table() throws IOException;
  }

  private static Opening opening(InputSource source, TableOptions how) {
    try {
      OpenTable table = OpenTable.open(source, how);
      return () -> table;
    } catch (IOException e) {
      return () -> {
        throw e;
      };
    }
  }

  /**
   * Reads an open table; what breaks it off is reported.
   *
   * @param table an open table
   * @param reading what to do
   */
  void reading(OpenTable table, Reading reading) {
    try {
      reading.run();
    } catch (IOException e) {
      out.add(ReadFaults.explain(table.name(), e));
    }
  }

  /**
   * Reads a roster from its source.
   *
   * @param source the roster
   * @param reader reads its rows
   * @return the roster, empty where a diagnostic says why
   */
  Optional<RosterTable> readRoster(InputSource source, RosterReader reader) {
    List<RosterTable> read = new ArrayList<>();
    TableOptions how = TableOptions.withDefaults().withLimits(options.limits());
    for (Optional<OpenTable> opened : open(List.of(source), List.of(how))) {
      opened.ifPresent(
          table ->
              reading(
                  table,
                  () -> {
                    reader.read(table).ifPresent(read::add);
                    describe(table, List.of(), Map.of());
                  }));
    }
    return read.stream().findFirst();
  }

  /**
   * Says what a tidy table or a roster was, once it is read to its end. There a NUL is an error.
   *
   * @param table a table that is read to its end
   * @param scaleGroups columns that share a set of answers
   * @param leftOut records left out, by reason
   */
  void describe(OpenTable table, List<ScaleGroup> scaleGroups, Map<String, Long> leftOut) {
    table.nulFault().ifPresent(out::add);
    table.remarks().forEach(out::add);
    described.add(
        new SourceFile(
            table.fileName(),
            table.sha256(),
            TIDY,
            table.encoding(),
            table.delimiter(),
            1,
            table.columns().size(),
            table.recordCount(),
            scaleGroups,
            leftOut,
            List.of()));
  }

  /**
   * Says what an export was, once it is read to its end.
   *
   * @param export an export that is read to its end
   * @param scales columns that share a response scale
   * @param unread columns that hold no ratings
   */
  void describe(ExportTable export, List<FoundScale> scales, List<UnreadColumn> unread) {
    describe(export, scales.stream().map(SourceFiles::group).toList(), Map.of(), unread);
  }

  /**
   * Says what an export was that a study maps, once it is read to its end.
   *
   * @param export an export that is read to its end
   * @param scaleGroups columns that share a set of answers
   * @param byStudy records left out because of the study, by reason
   * @param unread columns that the study does not use
   */
  void describe(
      ExportTable export,
      List<ScaleGroup> scaleGroups,
      Map<String, Long> byStudy,
      List<UnreadColumn> unread) {
    OpenTable table = export.table();
    Map<String, Long> leftOut = new LinkedHashMap<>();
    export.leftOut().forEach((reason, count) -> leftOut.put(reason.code(), count));
    byStudy.forEach((reason, count) -> leftOut.merge(reason, count, Long::sum));
    described.add(
        new SourceFile(
            table.fileName(),
            table.sha256(),
            export.layout().platform().code(),
            table.encoding(),
            table.delimiter(),
            export.layout().headerRows(),
            export.layout().columns().size(),
            table.recordCount(),
            scaleGroups,
            leftOut,
            unread));
  }

  private static Map<String, Long> missing(FoundScale scale) {
    Map<String, Long> missing = new LinkedHashMap<>(scale.absences().known());
    if (scale.absences().hasEmptyCells()) {
      missing.put("", 0L);
    }
    return missing;
  }

  private static ScaleGroup group(FoundScale scale) {
    return new ScaleGroup(
        scale.columns().stream().map(ExportColumn::name).toList(),
        scale.order(),
        missing(scale),
        scale.ordered());
  }

  /**
   * Reads a table to its end for what it is alone.
   *
   * @param table an open table
   * @throws IOException if it cannot be read on
   */
  void count(OpenTable table) throws IOException {
    Optional<TableRow> row = table.next();
    while (row.isPresent()) {
      row = table.next();
    }
    describe(table, List.of(), Map.of());
  }

  List<SourceFile> described() {
    return List.copyOf(described);
  }

  @Override
  public void close() {
    for (OpenTable table : open) {
      try {
        table.close();
      } catch (IOException e) {
        out.add(ReadFaults.explain(table.name(), e));
      }
    }
  }
}
