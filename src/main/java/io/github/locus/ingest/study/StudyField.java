package io.github.locus.ingest.study;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a record holds beside its answers, as a study file names it under {@code columns}. */
public enum StudyField {
  /** Who answered: a pseudonym that is the same for the same person. */
  RESPONDENT,
  /** The rated function, where a record rates one. */
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
  WINDOW,
  /** When the record was answered: tells its wave. */
  DATE,
  /** Who led the rated function in the unit, where a record rates one function. */
  LEADER;

  /**
   * What a tidy file has under the names of the keys for each record; it has its waves by name, and
   * leaders by function.
   *
   * @return fields in the order of declaration
   */
  public static List<StudyField> tidy() {
    return Arrays.stream(values()).filter(field -> field != DATE && field != LEADER).toList();
  }

  /**
   * The key in a study file.
   *
   * @return for example {@code own_function}
   */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a key.
   *
   * @param key a key
   * @return the field of exactly that name
   */
  public static Optional<StudyField> of(String key) {
    return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
  }

  /**
   * All keys.
   *
   * @return keys in the order of declaration
   */
  public static List<String> keys() {
    return Arrays.stream(values()).map(StudyField::key).toList();
  }
}
