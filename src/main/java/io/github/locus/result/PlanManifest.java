package io.github.locus.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What made a folder that holds a plan, and what lies in it. Marks the folder as ours.
 *
 * @param program always {@code locus}
 * @param locusVersion version of the program
 * @param schemaVersion version of {@code plan.json}
 * @param created moment of {@code SOURCE_DATE_EPOCH}, ISO 8601 in UTC; empty without
 * @param options what the figures depend on, the seed among them
 * @param inputs files behind the result that was planned from
 * @param files SHA-256 of every file by path
 */
public record PlanManifest(
    String program,
    String locusVersion,
    int schemaVersion,
    Optional<String> created,
    PlanOptions options,
    List<ManifestInput> inputs,
    Map<String, String> files) {
  /** Copies. */
  public PlanManifest {
    inputs = List.copyOf(inputs);
    files = Ordered.copy(files);
  }
}
