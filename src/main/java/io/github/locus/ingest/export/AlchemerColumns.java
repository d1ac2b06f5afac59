package io.github.locus.ingest.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code Row:Question}. Either part may hold colons of its own, so the split is made where the rest
 * is the question of another column too.
 */
final class AlchemerColumns implements ColumnReader {
  @Override
  public List<ExportColumn> read(HeaderRows header) {
    Map<String, Integer> endings = new HashMap<>();
    for (int c = 0; c < header.width(); c++) {
      String text = header.cell(0, c);
      endings.merge(text, 1, Integer::sum);
      for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
        endings.merge(text.substring(colon + 1).strip(), 1, Integer::sum);
      }
    }
    List<ExportColumn> columns = new ArrayList<>();
    for (int c = 0; c < header.width(); c++) {
      columns.add(column(c, header, endings));
    }
    return columns;
  }

  private static ExportColumn column(int index, HeaderRows header, Map<String, Integer> endings) {
    String text = header.cell(0, index);
    for (int colon = text.indexOf(':'); colon > 0; colon = text.indexOf(':', colon + 1)) {
      String question = text.substring(colon + 1).strip();
      if (!question.isEmpty() && endings.getOrDefault(question, 0) > 1) {
        String row = text.substring(0, colon).strip();
        boolean option = header.sample().isOption(index, row);
        return new ExportColumn(
            index, text, question, option ? "" : row, option ? row : "", "", ColumnKind.QUESTION);
      }
    }
    return PlainColumns.column(index, text);
  }
}
