package io.github.locus.ingest.key;

import io.github.locus.ingest.label.Absence;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the cells of one column mean on an instrument's scale. A cell becomes 1 for the scale's
 * lowest answer and so on, or a negative code that {@link #absence} and the constants explain.
 */
final class AnswerKey {
  /** No answer of this scale and no known absence. */
  public static final int UNREADABLE = -100;

  /** A number beyond the scale. */
  public static final int OFF_SCALE = -101;

  /** A label that may be a point or no answer, which nothing has settled. */
  public static final int AMBIGUOUS = -102;

  private static final Absence[] ABSENCES = Absence.values();
  private static final int DIGITS = 10;

  private final CellDecoder decoder;
  private final int[] digits = new int[DIGITS];
  private final Map<String, Integer> cells;

  /**
   * A key.
   *
   * @param decoder what reads a cell that is met for the first time
   * @param expected cells that the column is known to hold; others are read as well, only slower
   */
  AnswerKey(CellDecoder decoder, Collection<String> expected) {
    this.decoder = decoder;
    for (int digit = 0; digit < DIGITS; digit++) {
      digits[digit] = decoder.decode(Integer.toString(digit));
    }
    Map<String, Integer> known = new HashMap<>();
    expected.forEach(cell -> known.put(cell, decoder.decode(cell)));
    known.put("", decoder.decode(""));
    this.cells = Map.copyOf(known);
  }

  /**
   * Reads a cell.
   *
   * @param cell the cell as it stands there
   * @return 1 to the number of options, else below 0
   */
  public int code(String cell) {
    if (cell.length() == 1) {
      int digit = cell.charAt(0) - '0';
      if (digit >= 0 && digit < DIGITS) {
        return digits[digit];
      }
    }
    Integer known = cells.get(cell);
    return known == null ? decoder.decode(cell) : known;
  }

  /**
   * How a cell says that it holds no answer.
   *
   * @param code what {@link #code} returned
   * @return the kind; empty for an answer and for a cell that cannot be read
   */
  public static Optional<Absence> absence(int code) {
    return code < 0 && code >= -ABSENCES.length
        ? Optional.of(ABSENCES[-1 - code])
        : Optional.empty();
  }

  static int codeOf(Absence absence) {
    return -1 - absence.ordinal();
  }
}
