package io.github.locus.result;

import java.util.List;

/**
 * What results disclose about persons, attacked. It holds no figure about a person.
 *
 * @param schemaVersion version of this form
 * @param locusVersion version of the program that attacked
 * @param results what each tells, in numbers
 * @param attacks what was tried, and what came of it
 */
public record PrivacyAudit(
    int schemaVersion,
    String locusVersion,
    List<AuditedResult> results,
    List<AttackOutcome> attacks) {
  public PrivacyAudit {
    results = List.copyOf(results);
    attacks = List.copyOf(attacks);
  }

  /**
   * Whether all attacks were held off.
   *
   * @return false where one found a place
   */
  public boolean held() {
    return attacks.stream().allMatch(AttackOutcome::held);
  }

  /**
   * What came of an attack.
   *
   * @param kind which
   * @return its outcome
   */
  public AttackOutcome of(AttackKind kind) {
    return attacks.stream().filter(attack -> attack.kind() == kind).findFirst().orElseThrow();
  }
}
