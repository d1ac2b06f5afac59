package io.github.locus.ingest.table;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.ContactData;

/**
 * Which values of a survey file may be told, in a message or a draft: those that enough people gave,
 * and never an address of e-mail. What few gave may be anything, a name that slipped into the wrong
 * column included.
 */
public final class ToldValue {
  /** So many people give a value that is none of a single person. */
  public static final int OFTEN = 5;

  private ToldValue() {}

  /**
   * Whether a value may be told.
   *
   * @param value what a cell holds
   * @param people how many gave it, or records that hold it where nothing tells whose they are
   * @return false for what fewer than {@value #OFTEN} gave, and for an address or a telephone number
   */
  public static boolean mayBe(String value, long people) {
    return people >= OFTEN && !ContactData.isIn(value);
  }

  /**
   * How many people gave something, or cells that hold it, as it may be told.
   *
   * @param people the number
   * @return the number; for example {@code fewer than 5} where it is less
   */
  public static Argument count(long people) {
    return people < OFTEN ? Clause.FEWER_THAN.with(OFTEN) : Argument.of(people);
  }
}
