package io.github.locus.result;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When people were asked, by the organisation's own word.
 *
 * @param wave the survey round; empty where there is only one
 * @param from the first day, ISO 8601
 * @param to the last day, ISO 8601, not before the first
 * @param weeks how many weeks that is, one that is begun counted whole
 */
public record Fieldwork(
    Optional<String> wave, String from, String to, @Within(Range.FROM_ONE) int weeks) {
  private static final int WEEK = 7;

  /** Checks that the parts agree. */
  public Fieldwork {
    if (weeks != weeks(day(from), day(to))) {
      throw new IllegalArgumentException("it is not " + weeks + " weeks that are given");
    }
  }

  /**
   * So many days.
   *
   * @param wave the survey round; empty where there is only one
   * @param from the first day
   * @param to the last day, not before the first
   * @return with their weeks
   */
  public static Fieldwork of(Optional<String> wave, LocalDate from, LocalDate to) {
    return new Fieldwork(wave, from.toString(), to.toString(), weeks(from, to));
  }

  /** The first day. */
  public LocalDate firstDay() {
    return day(from);
  }

  /** The last day. */
  public LocalDate lastDay() {
    return day(to);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no day: " + text, e);
    }
  }

  private static int weeks(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    if (days < 1) {
      throw new IllegalArgumentException(to + " is before " + from);
    }
    return Math.toIntExact((days + WEEK - 1) / WEEK);
  }
}
