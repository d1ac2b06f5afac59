package io.github.locus.ingest.export;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;

/** A column as a diagnostic names it. */
public final class ColumnWords {
  private ColumnWords() {}

  /**
   * Its name and number.
   *
   * @param column a column
   * @return such as {@code Q7 (column 12)}, or the number alone where it has no name
   */
  public static Argument of(ExportColumn column) {
    int number = column.index() + 1;
    return column.name().isEmpty()
        ? Clause.NUMBERED_COLUMN.with(number)
        : Clause.NAMED_COLUMN.with(column.name(), number);
  }
}
