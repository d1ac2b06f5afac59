package io.github.locus.ingest.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Days as spreadsheets count them. */
final class SerialDay {
  /** The last day of the year 9999. */
  private static final double LAST = 2_958_466;

  /** The year 1900 had no 29 February, but spreadsheets count one. */
  private static final int FIRST_SOUND = 61;

  private static final int SECONDS = 86_400;
  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);

  private SerialDay() {}

  /**
   * The day and time of a number, to the second.
   *
   * @param value days since the beginning, the time as their fraction
   * @param from1904 whether they are counted from 1904 on
   * @return the day; empty for a number that is none
   */
  static Optional<LocalDateTime> of(double value, boolean from1904) {
    if (!(value >= 0 && value < LAST)) {
      return Optional.empty();
    }
    long days = (long) value;
    long seconds = Math.round((value - days) * SECONDS);
    LocalDate day = (from1904 ? FIRST_1904 : BEFORE_1900).plusDays(days);
    if (!from1904 && days < FIRST_SOUND) {
      day = day.plusDays(1);
    }
    return Optional.of(day.atStartOfDay().plusSeconds(seconds));
  }
}
