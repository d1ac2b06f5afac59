package io.github.locus.ingest.response;

/**
 * A response as an export holds it, without the cells of identifying columns: those are empty here,
 * whatever the file says.
 *
 * @param line physical line on which it begins, from 1
 * @param number place among all records of the file, from 1, those left out counted too
 * @param cells a cell for each column of the layout, without surrounding blanks and zero-width
 *     characters
 */
@SuppressWarnings("ArrayRecordComponent")
public record ExportRecord(long line, long number, String[] cells) {
  /**
   * A cell.
   *
   * @param column index of a column of the layout
   * @return its text, empty where there is none
   */
  public String cell(int column) {
    return cells[column];
  }

  /**
   * Names the place alone.
   *
   * @return never an answer
   */
  @Override
  public String toString() {
    return "record " + number + " on line " + line;
  }
}
