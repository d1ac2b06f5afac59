package io.github.locus.ingest;

import io.github.locus.ingest.table.Blanks;
import io.github.locus.instrument.ResponseScale;
import java.util.Optional;

/**
 * What an item's cell means in a tidy table. An answer becomes 1 for the scale's lowest point and so
 * on; everything else a negative code that {@link #missingKind} or the constants explain.
 */
final class AnswerCoder {
  /** A whole number beyond the scale. */
  static final int OFF_SCALE = -100;

  /** A number with decimals. */
  static final int NOT_WHOLE = -101;

  /** No number. */
  static final int NOT_A_NUMBER = -102;

  private static final MissingKind[] KINDS = MissingKind.values();
  private static final int LONGEST_NUMBER = 10;

  private final ResponseScale scale;

  AnswerCoder(ResponseScale scale) {
    this.scale = scale;
  }

  ResponseScale scale() {
    return scale;
  }

  /**
   * Reads a cell.
   *
   * @param field the cell as it stands there
   * @return 1 to the number of options; else below 0
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
      return missing(MissingKind.EMPTY);
    }
    if (isWhole(cell)) {
      return whole(cell);
    }
    Optional<MissingKind> kind = MissingKind.ofSpelling(cell);
    if (kind.isPresent()) {
      return missing(kind.get());
    }
    if (!Cells.isDecimal(cell)) {
      return NOT_A_NUMBER;
    }
    int point = zeroDecimals(cell);
    return point > 0 ? whole(cell.substring(0, point)) : NOT_WHOLE;
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

  /**
   * How a cell says that there is no answer.
   *
   * @param code what {@link #read} returned
   * @return the kind, empty where it is an answer or a fault
   */
  static Optional<MissingKind> missingKind(int code) {
    return code < 0 && code >= -KINDS.length ? Optional.of(KINDS[-1 - code]) : Optional.empty();
  }

  private int whole(String cell) {
    boolean negative = cell.charAt(0) == '-';
    if (negative && scale.min() >= 0) {
      return missing(MissingKind.NEGATIVE_CODE);
    }
    return cell.length() > LONGEST_NUMBER ? OFF_SCALE : onScale(Long.parseLong(cell));
  }

  private int onScale(long answer) {
    return answer >= scale.min() && answer <= scale.max()
        ? (int) (answer - scale.min()) + 1
        : OFF_SCALE;
  }

  private static int missing(MissingKind kind) {
    return -1 - kind.ordinal();
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
