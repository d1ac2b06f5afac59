package io.github.locus.ingest.export;

import java.util.List;
import java.util.stream.IntStream;

/** Header cells that are questions as they stand. */
public final class PlainColumns {
  private PlainColumns() {}

  /**
   * Reads a header.
   *
   * @param header header rows, of which the first counts
   * @return a column for each field, in file order
   */
  public static List<ExportColumn> read(HeaderRows header) {
    return IntStream.range(0, header.width()).mapToObj(c -> column(c, header.cell(0, c))).toList();
  }

  /**
   * A question.
   *
   * @param index place in the file, from 0
   * @param text its header cell
   * @return the column
   */
  public static ExportColumn column(int index, String text) {
    return new ExportColumn(index, text, text, "", "", "", ColumnKind.QUESTION);
  }
}
