package io.github.locus.ingest.export;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Variable names or labels; a checkbox has a column an option. */
final class RedcapColumns implements ColumnReader {
  private static final Pattern RAW = Pattern.compile("(\\w+?)___(\\w+)");
  private static final Pattern LABELLED = Pattern.compile("(.+?) \\(choice=(.+)\\)");

  @Override
  public List<ExportColumn> read(HeaderRows header) {
    return IntStream.range(0, header.width()).mapToObj(c -> column(c, header.cell(0, c))).toList();
  }

  private static ExportColumn column(int index, String cell) {
    for (Pattern checkbox : List.of(RAW, LABELLED)) {
      Matcher parts = checkbox.matcher(cell);
      if (parts.matches()) {
        return new ExportColumn(
            index, cell, parts.group(1), "", parts.group(2), "", ColumnKind.QUESTION);
      }
    }
    return PlainColumns.column(index, cell);
  }
}
