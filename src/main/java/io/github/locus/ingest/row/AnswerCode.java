package io.github.locus.ingest.row;

import io.github.locus.ingest.label.Absence;
import java.util.Optional;

/**
 * Answers as whole numbers, the only form in which they travel from a file into a draft: 1 for the
 * scale's lowest point and so on, below 0 an {@link Absence}, far below 0 what a diagnostic is about.
 */
public final class AnswerCode {
  /** An answer that cannot be told; a diagnostic has said so. */
  public static final int UNKNOWN = -100;

  /** A whole number beyond the scale. */
  public static final int OFF_SCALE = -101;

  /** A number with decimals. */
  public static final int NOT_WHOLE = -102;

  /** No number. */
  public static final int NOT_A_NUMBER = -103;

  private static final Absence[] ABSENCES = Absence.values();

  private AnswerCode() {}

  /** The code of an absence. */
  public static int of(Absence absence) {
    return -1 - absence.ordinal();
  }

  /**
   * What kind of absence a code is.
   *
   * @param code any code
   * @return the kind, empty for an answer and for what a diagnostic is about
   */
  public static Optional<Absence> absence(int code) {
    return code < 0 && code > UNKNOWN ? Optional.of(ABSENCES[-1 - code]) : Optional.empty();
  }

  /** Whether a diagnostic is about the cell. */
  public static boolean isFault(int code) {
    return code <= UNKNOWN;
  }
}
