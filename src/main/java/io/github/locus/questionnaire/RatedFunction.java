package io.github.locus.questionnaire;

import io.github.locus.instrument.OrgFunction;

/**
 * A function that the questionnaire asks about.
 *
 * @param function as the instrument declares it
 * @param name what the organisation calls it; stands in every sentence
 */
public record RatedFunction(OrgFunction function, String name) {
  /** Puts the name on one line. */
  public RatedFunction {
    name = PlainLine.of(name);
  }

  /**
   * A function under its declared name.
   *
   * @param function as the instrument declares it
   * @return the same name for both
   */
  public static RatedFunction of(OrgFunction function) {
    return new RatedFunction(function, function.name());
  }
}
