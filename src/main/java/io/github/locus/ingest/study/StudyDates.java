package io.github.locus.ingest.study;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days of a column of dates or date-times. Whether the day or the month comes first is decided
 * for the column as a whole: by a part above 12, by dots (day first), or by the study; the time and
 * its zone are left as the platform wrote them.
 */
public final class StudyDates {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[^\\d].*)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:[^\\d].*)?");
  private static final int MONTHS = 12;
  private static final int CENTURY = 2000;

  private final Map<String, LocalDate> days;
  private final boolean ambiguous;

  private StudyDates(Map<String, LocalDate> days, boolean ambiguous) {
    this.days = days;
    this.ambiguous = ambiguous;
  }

  /**
   * Reads a column.
   *
   * @param cells its distinct cells
   * @param stated the order that the study states
   * @return its days; those that make no sense are missing
   */
  public static StudyDates of(Collection<String> cells, Optional<DateOrder> stated) {
    Map<String, LocalDate> days = new HashMap<>();
    List<Matcher> numeric = new ArrayList<>();
    for (String cell : cells) {
      Matcher iso = YEAR_FIRST.matcher(cell);
      Matcher other = YEAR_LAST.matcher(cell);
      if (iso.matches()) {
        day(iso.group(1), iso.group(3), iso.group(4)).ifPresent(day -> days.put(cell, day));
      } else if (other.matches()) {
        numeric.add(other);
      }
    }
    Optional<DateOrder> order = stated.isPresent() ? stated : order(numeric);
    for (Matcher date : numeric) {
      boolean dayFirst = order.filter(o -> o == DateOrder.MONTH_FIRST).isEmpty();
      String month = date.group(dayFirst ? 3 : 1);
      String dayOfMonth = date.group(dayFirst ? 1 : 3);
      day(date.group(4), month, dayOfMonth).ifPresent(day -> days.put(date.group(), day));
    }
    return new StudyDates(days, order.isEmpty() && !numeric.isEmpty());
  }

  /**
   * Whether the day and the month may be the other way round.
   *
   * @return true if no date tells and the study does not either
   */
  public boolean isAmbiguous() {
    return ambiguous;
  }

  /**
   * The day of a cell.
   *
   * @param cell one of the column's cells
   * @return its day, empty where it is no date
   */
  public Optional<LocalDate> day(String cell) {
    return Optional.ofNullable(days.get(cell));
  }

  private static Optional<DateOrder> order(List<Matcher> dates) {
    boolean dayFirst = dates.stream().anyMatch(date -> part(date, 1) > MONTHS);
    boolean monthFirst = dates.stream().anyMatch(date -> part(date, 3) > MONTHS);
    if (dayFirst != monthFirst) {
      return Optional.of(dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }
    boolean same = dates.stream().allMatch(d -> part(d, 1) == part(d, 3) || d.group(2).equals("."));
    return same && !dayFirst ? Optional.of(DateOrder.DAY_FIRST) : Optional.empty();
  }

  private static int part(Matcher date, int group) {
    return Integer.parseInt(date.group(group));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      int number = Integer.parseInt(year);
      return Optional.of(
          LocalDate.of(
              number < 100 ? CENTURY + number : number,
              Integer.parseInt(month),
              Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
