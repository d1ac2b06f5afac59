package io.github.locus.ingest.table;

import io.github.locus.ingest.workbook.SheetRow;
import io.github.locus.ingest.workbook.WorkbookRows;
import java.io.IOException;
import java.util.Optional;

/** Rows of a sheet, each with its number in the sheet for its line. */
final class SheetRows implements RowSource {
  private final WorkbookRows sheet;
  private long blankRows;

  SheetRows(WorkbookRows sheet) {
    this.sheet = sheet;
  }

  @Override
  public Optional<TableRow> next() throws IOException {
    for (Optional<SheetRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
      TableRow given = new TableRow(row.get().number(), row.get().cells());
      if (!given.isBlank()) {
        return Optional.of(given);
      }
      blankRows++;
    }
    return Optional.empty();
  }

  @Override
  public long blankRows() {
    return blankRows;
  }

  @Override
  public void close() throws IOException {
    sheet.close();
  }
}
