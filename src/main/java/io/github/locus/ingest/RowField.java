package io.github.locus.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a row of a survey holds beside its answers. */
public enum RowField {
  /** Who answered: any text that is the same for the same person. */
  RESPONDENT,
  /** The rated function (long layout). */
  FUNCTION,
  /** Where the function acts. */
  UNIT,
  /** The survey round. */
  WAVE,
  /** The respondent's own function. */
  OWN_FUNCTION,
  /** Survey weight. */
  WEIGHT,
  /** Who should lead. */
  SHOULD_LEAD,
  /** To whom people turn today. */
  TURN_TO,
  /** How soon a solution is needed. */
  WINDOW;

  /**
   * The column name in a tidy file.
   *
   * @return for example {@code own_function}
   */
  public String columnName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a column name.
   *
   * @param name a column name
   * @return the field of exactly that name
   */
  static Optional<RowField> ofColumn(String name) {
    return Arrays.stream(values()).filter(f -> f.columnName().equals(name)).findFirst();
  }
}
