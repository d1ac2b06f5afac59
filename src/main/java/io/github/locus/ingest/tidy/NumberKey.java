package io.github.locus.ingest.tidy;

import io.github.locus.ingest.draft.Cells;
import io.github.locus.ingest.label.Absence;
import io.github.locus.ingest.row.AnswerCode;
import io.github.locus.ingest.table.Blanks;
import io.github.locus.instrument.ResponseScale;

/** What an item's cell means in a tidy table, where answers are the numbers of the scale. */
public final class NumberKey {
  private static final int LONGEST_NUMBER = 10;

  private final ResponseScale scale;

  NumberKey(ResponseScale scale) {
    this.scale = scale;
  }

  ResponseScale scale() {
    return scale;
  }

  /**
   * Reads a cell.
   *
   * @param field the cell as it stands there
   * @return as {@link AnswerCode} explains it
   */
  int read(String field) {
    if (field.length() == 1) {
      int digit = field.charAt(0) - '0';
      if (digit >= 0 && digit <= 9) {
        return onScale(digit);
      }
    }
    String cell = Blanks.strip(field);
    if (cell.isEmpty()) {
      return AnswerCode.of(Absence.EMPTY);
    }
    if (isWhole(cell)) {
      return whole(cell);
    }
    if (Cells.isMissing(cell)) {
      return AnswerCode.of(Absence.SOFTWARE);
    }
    if (!Cells.isDecimal(cell)) {
      return AnswerCode.NOT_A_NUMBER;
    }
    int point = zeroDecimals(cell);
    return point > 0 ? whole(cell.substring(0, point)) : AnswerCode.NOT_WHOLE;
  }

  /**
   * Where the point or comma of {@code 4.0} or {@code 4,0} stands, -1 in any other number: {@code
   * 4,000} among them, which may be four thousand.
   */
  private static int zeroDecimals(String cell) {
    int end = cell.length();
    while (end > 0 && cell.charAt(end - 1) == '0') {
      end--;
    }
    boolean zeros = end < cell.length() && end > 1 && ".,".indexOf(cell.charAt(end - 1)) >= 0;
    boolean thousands = zeros && cell.charAt(end - 1) == ',' && cell.length() - end == 3;
    return zeros && !thousands && isWhole(cell.substring(0, end - 1)) ? end - 1 : -1;
  }

  private int whole(String cell) {
    boolean negative = cell.charAt(0) == '-';
    if (negative && scale.min() >= 0) {
      return AnswerCode.of(Absence.CODE);
    }
    return cell.length() > LONGEST_NUMBER ? AnswerCode.OFF_SCALE : onScale(Long.parseLong(cell));
  }

  private int onScale(long answer) {
    return answer >= scale.min() && answer <= scale.max()
        ? (int) (answer - scale.min()) + 1
        : AnswerCode.OFF_SCALE;
  }

  private static boolean isWhole(String cell) {
    int from = cell.charAt(0) == '-' || cell.charAt(0) == '+' ? 1 : 0;
    for (int i = from; i < cell.length(); i++) {
      if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
        return false;
      }
    }
    return cell.length() > from;
  }
}
