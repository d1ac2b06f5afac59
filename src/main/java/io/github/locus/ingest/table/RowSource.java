package io.github.locus.ingest.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Gives the rows of a table that are not blank, one by one. */
interface RowSource extends Closeable {
  /**
   * The next row that is not blank.
   *
   * @return a row, empty after the last
   * @throws IOException if the table cannot be read on
   */
  Optional<TableRow> next() throws IOException;

  /** Blank rows so far. */
  long blankRows();
}
