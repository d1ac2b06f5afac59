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

  /** The first day, the earliest of all where it is open. */
  public LocalDate first() {
    return from.orElse(LocalDate.MIN);
  }

  /** The last day, the latest of all where it is open. */
  public LocalDate last() {
    return to.orElse(LocalDate.MAX);
  }

  /** Whether the period shares a day with the days from one to another. */
  public boolean overlaps(LocalDate start, LocalDate end) {
    return !first().isAfter(end) && !last().isBefore(start);
  }
}
