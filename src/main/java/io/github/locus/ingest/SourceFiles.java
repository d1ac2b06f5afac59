package io.github.locus.ingest;

import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.ingest.table.OpenTable;
import io.github.locus.ingest.table.ReadFaults;
import io.github.locus.ingest.table.ReadLimits;
import io.github.locus.ingest.table.TableRow;
import io.github.locus.survey.SourceFile;
import io.github.locus.survey.SourceFile.ScaleGroup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of one run: opens them, turns what goes wrong into diagnostics, says what they were. */
final class SourceFiles implements AutoCloseable {
  private static final String TIDY = "tidy";

  private final ReadLimits limits;
  private final Diagnostics out;
  private final List<OpenTable> open = new ArrayList<>();
  private final List<SourceFile> described = new ArrayList<>();

  /** What is done with a file while it is open. */
  interface Reading {
    /**
     * Reads.
     *
     * @throws IOException if the file cannot be read on
     */
    void run() throws IOException;
  }

  SourceFiles(ReadLimits limits, Diagnostics out) {
    this.limits = limits;
    this.out = out;
  }

  /**
   * Opens files and reads their headers; those that fail are reported and left out.
   *
   * @param sources files
   * @return open tables
   */
  List<OpenTable> open(List<InputSource> sources) {
    List<OpenTable> tables = new ArrayList<>();
    for (InputSource source : sources) {
      try {
        tables.add(OpenTable.open(source.name(), source.open(), limits));
      } catch (IOException e) {
        out.add(ReadFaults.explain(source.name(), e));
      }
    }
    open.addAll(tables);
    return tables;
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
    for (OpenTable table : open(List.of(source))) {
      reading(
          table,
          () -> {
            reader.read(table).ifPresent(read::add);
            describe(table, List.of(), Map.of());
          });
    }
    return read.stream().findFirst();
  }

  /**
   * Says what a table was, once it is read to its end.
   *
   * @param table a table that is read to its end
   * @param scaleGroups columns that share a set of answers
   * @param leftOut records left out, by reason
   */
  void describe(OpenTable table, List<ScaleGroup> scaleGroups, Map<String, Long> leftOut) {
    described.add(
        new SourceFile(
            table.name(),
            table.sha256(),
            TIDY,
            table.encoding().code(),
            table.dialect().delimiterText(),
            1,
            table.columns().size(),
            table.recordCount(),
            scaleGroups,
            leftOut));
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
