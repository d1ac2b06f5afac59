package io.github.locus.ingest.response;

import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.ExportLayout;
import io.github.locus.ingest.table.Blanks;
import io.github.locus.ingest.table.TableRow;

/**
 * Takes over the cells of a row: never those of identifying columns; the others without
 * zero-width characters and surrounding blanks. Counts what looks like text that was read in a wrong
 * encoding and saved again.
 */
final class RecordCells {
  private final boolean[] identifying;
  private long mojibake;

  RecordCells(ExportLayout layout) {
    this.identifying = new boolean[layout.columns().size()];
    for (ExportColumn column : layout.columns()) {
      identifying[column.index()] = column.kind() == ColumnKind.IDENTIFYING;
    }
  }

  /**
   * The cells that may be kept.
   *
   * @param row a row; short ones are filled up with empty cells
   * @return a cell for each column of the layout
   */
  String[] of(TableRow row) {
    String[] cells = new String[identifying.length];
    for (int c = 0; c < cells.length; c++) {
      cells[c] = identifying[c] || c >= row.fields().length ? "" : clean(row.fields()[c]);
    }
    return cells;
  }

  /** Cells with traces of a wrong encoding so far. */
  long mojibake() {
    return mojibake;
  }

  private String clean(String field) {
    String cell = field;
    boolean garbled = false;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\uFEFF' || c == '\u200B') {
        return clean(cell.replace("\uFEFF", "").replace("\u200B", ""));
      }
      garbled |= i + 1 < cell.length() && isGarbled(c, cell.charAt(i + 1));
    }
    mojibake += garbled ? 1 : 0;
    return Blanks.strip(cell);
  }

  /** UTF-8 read as Windows-1252: {@code Ã¤}, {@code Â£}, {@code â€™}. */
  private static boolean isGarbled(char first, char second) {
    return switch (first) {
      case 'Ã' ->
          (second >= '\u0080' && second <= '\u00BF')
              || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".indexOf(second) >= 0;
      case 'Â' -> second >= '\u00A0' && second <= '\u00BF';
      case 'â' -> second == '€' || second == '\u0080';
      default -> false;
    };
  }
}
