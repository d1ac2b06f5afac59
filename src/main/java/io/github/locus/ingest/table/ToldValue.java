package io.github.locus.ingest.table;

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
   * @return false for what fewer than {@value #OFTEN} gave, and for an address
   */
  public static boolean mayBe(String value, long people) {
    return people >= OFTEN && !MailAddress.isIn(value);
  }
}
