package io.github.locus.instrument;

/**
 * A part of the organisation that is rated: IT, HR, L&amp;D, the business units, or whatever the
 * instrument declares. (Named so because "function" is Java's word too.)
 *
 * @param name the name the organisation uses, unique within an instrument
 * @param role what the instrument declares it as; the same, where the organisation has no name of
 *     its own for it
 */
public record OrgFunction(String name, String role) {
  /**
   * A function that is called as the instrument declares it.
   *
   * @param name name and role
   */
  public OrgFunction(String name) {
    this(name, name);
  }
}
