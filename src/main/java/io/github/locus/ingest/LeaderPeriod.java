package io.github.locus.ingest;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When somebody led, days included at both ends.
 *
 * @param from first day, empty for "always so far"
 * @param to last day, empty for "still"; not before {@code from}
 */
record LeaderPeriod(Optional<LocalDate> from, Optional<LocalDate> to) {
  /** At all times. */
  static LeaderPeriod always() {
    return new LeaderPeriod(Optional.empty(), Optional.empty());
  }

  LocalDate first() {
    return from.orElse(LocalDate.MIN);
  }

  LocalDate last() {
    return to.orElse(LocalDate.MAX);
  }

  boolean overlaps(LocalDate start, LocalDate end) {
    return !first().isAfter(end) && !last().isBefore(start);
  }
}
