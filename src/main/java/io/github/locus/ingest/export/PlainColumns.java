package io.github.locus.ingest.export;

import java.util.List;
import java.util.stream.IntStream;

/** A header cell is a question (Microsoft Forms, Typeform): no stem is written. */
final class PlainColumns implements ColumnReader {
  @Override
  public List<ExportColumn> read(HeaderRows header) {
    return IntStream.range(0, header.width()).mapToObj(c -> column(c, header.cell(0, c))).toList();
  }

  static ExportColumn column(int index, String text) {
    return new ExportColumn(index, text, text, "", "", "", ColumnKind.QUESTION);
  }
}
