package io.github.locus.simulate;

import java.util.List;

/**
 * A simulated organisation before the dice are thrown.
 *
 * @param functions its functions, at least one
 * @param field who is asked, where and when
 * @param noise what stands between the truth and the answers
 */
public record OrganisationDesign(
    List<FunctionDesign> functions, FieldDesign field, NoiseDesign noise) {
  /** Checks and copies. */
  public OrganisationDesign {
    functions = List.copyOf(functions);
    if (functions.isEmpty()) {
      throw new IllegalArgumentException("an organisation needs a function");
    }
  }
}
