package io.github.locus.ingest.study;

import java.util.Map;

/** Which part of a date written with numbers comes first. */
public enum DateOrder {
  /** Day, month, year. */
  DAY_FIRST("day-first"),
  /** Month, day, year. */
  MONTH_FIRST("month-first");

  private final String key;

  DateOrder(String key) {
    this.key = key;
  }

  /**
   * The word in a study file.
   *
   * @return {@code day-first} or {@code month-first}
   */
  public String key() {
    return key;
  }

  /**
   * All words.
   *
   * @return order by its word
   */
  public static Map<String, DateOrder> byKey() {
    return Map.of(DAY_FIRST.key, DAY_FIRST, MONTH_FIRST.key, MONTH_FIRST);
  }
}
