package io.github.locus.ingest.roster;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When somebody led, days included at both ends.
 *
 * @param from first day, empty for "always so far"
 * @param to last day, empty for "still"; not before {@code from}
 */
public record LeaderPeriod(Optional<LocalDate> from, Optional<LocalDate> to) {
  /** At all times. */
  public static LeaderPeriod always() {
    return new LeaderPeriod(Optional.empty(), Optional.empty());
  }

  public LocalDate first() {
    return from.orElse(LocalDate.MIN);
  }

  public LocalDate last() {
    return to.orElse(LocalDate.MAX);
  }

  public boolean overlaps(LocalDate start, LocalDate end) {
    return !first().isAfter(end) && !last().isBefore(start);
  }
}
