package io.github.locus.ingest.workbook;

/**
 * A row of a sheet.
 *
 * @param number its number in the sheet, from 1
 * @param cells what its cells show, from column A on
 */
@SuppressWarnings("ArrayRecordComponent")
public record SheetRow(long number, String[] cells) {
  /** How many cells hold anything. */
  int filled() {
    int filled = 0;
    for (String cell : cells) {
      filled += cell.isBlank() ? 0 : 1;
    }
    return filled;
  }
}
