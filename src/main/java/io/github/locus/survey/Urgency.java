package io.github.locus.survey;

import java.util.List;
import java.util.Optional;

/** How soon a solution is needed (the survey's {@code window}). */
public enum Urgency {
  /** At once. */
  NOW("now"),
  /** Within six months. */
  SIX_MONTHS("6-months"),
  /** Within twelve months. */
  TWELVE_MONTHS("12-months"),
  /** Later than that. */
  LATER("later");

  private final String code;

  Urgency(String code) {
    this.code = code;
  }

  /** Asked for every row of a survey, so that no copy is made each time. */
  private static final List<Urgency> ALL = List.of(values());

  /**
   * The word in the data.
   *
   * @return {@code now}, {@code 6-months}, {@code 12-months} or {@code later}
   */
  public String code() {
    return code;
  }

  /**
   * Reads a word of the data.
   *
   * @param code a word
   * @return the choice, empty for any other word
   */
  public static Optional<Urgency> of(String code) {
    for (Urgency urgency : ALL) {
      if (urgency.code.equals(code)) {
        return Optional.of(urgency);
      }
    }
    return Optional.empty();
  }
}
