package io.github.locus.ingest.table;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.ingest.bytes.ByteSource;
import io.github.locus.ingest.workbook.SheetMeaning;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What a file turned out to hold: text, or a workbook. */
sealed interface TableContent permits TextContent, SheetContent {
  /** The file as it was given. */
  ByteSource source();

  /** What it is called where a place in it is named. */
  String name();

  RowSource rows();

  /** Code of the encoding, or the format of a workbook. */
  String encoding();

  /** What stands between fields, nothing in a workbook. */
  String delimiter();

  /** Hash of the file as it was given, once it is read. */
  String sha256();

  /** NULs dropped so far. */
  default long nuls() {
    return 0;
  }

  /** What a NUL is where none is tolerated; empty without any. */
  default Optional<Diagnostic> nulFault() {
    return Optional.empty();
  }

  /** What stands beside the table, in the same file, as the meaning of its numbers. */
  default List<SheetMeaning> meanings() throws IOException {
    return List.of();
  }

  /** What the tab of the sheet says that is read; empty where the file is no workbook. */
  default Optional<String> tab() {
    return Optional.empty();
  }

  /** Names of what else stands in the same file with the same columns, and is not read. */
  default List<String> alike() throws IOException {
    return List.of();
  }

  /** What is to be said of the reading, once it is done. */
  List<Diagnostic> remarks();
}
