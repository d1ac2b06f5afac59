package io.github.locus.ingest.export;

import java.util.List;
import java.util.stream.IntStream;

/** {@code Question [Row]}: a grid's columns; anything else is a question of its own. */
final class GoogleFormsColumns implements ColumnReader {
  @Override
  public List<ExportColumn> read(HeaderRows header) {
    return IntStream.range(0, header.width())
        .mapToObj(
            c -> {
              String text = header.cell(0, c);
              Bracketed parts = Bracketed.last(text);
              return new ExportColumn(
                  c, text, parts.before(), parts.inside(), "", "", ColumnKind.QUESTION);
            })
        .toList();
  }
}
