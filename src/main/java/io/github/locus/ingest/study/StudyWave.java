package io.github.locus.ingest.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A survey round.
 *
 * @param name its name in all outputs
 * @param from first day on which its records were answered
 * @param to last day
 * @param values what the wave column says for it, beside its name
 */
public record StudyWave(
    String name, Optional<LocalDate> from, Optional<LocalDate> to, List<String> values) {
  public StudyWave {
    values = List.copyOf(values);
  }

  /**
   * A round that the data name themselves.
   *
   * @param name its name
   * @return a wave without dates
   */
  public static StudyWave named(String name) {
    return new StudyWave(name, Optional.empty(), Optional.empty(), List.of());
  }

  /**
   * Whether records belong to it by their date.
   *
   * @return true if it has a first or a last day
   */
  public boolean isDated() {
    return from.isPresent() || to.isPresent();
  }

  /**
   * Whether a day lies in it; an open end has no bound.
   *
   * @param day a day
   * @return true from the first to the last day, both included
   */
  public boolean contains(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
  }
}
