package io.github.locus.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What made a folder of deliverables, and what lies in it. Marks the folder as ours.
 *
 * @param program always {@code locus}
 * @param locusVersion version of the program
 * @param schemaVersion version of {@code result.json}
 * @param created moment of {@code SOURCE_DATE_EPOCH}, ISO 8601 in UTC; empty without
 * @param options what the figures depend on, the seed among them
 * @param inputs files that were read
 * @param files SHA-256 of every deliverable by path
 */
public record Manifest(
    String program,
    String locusVersion,
    int schemaVersion,
    Optional<String> created,
    AnalysisOptions options,
    List<ManifestInput> inputs,
    Map<String, String> files) {
  /** Value of {@code program}. */
  public static final String PROGRAM = "locus";

  /** Copies. */
  public Manifest {
    inputs = List.copyOf(inputs);
    files = Ordered.copy(files);
  }
}
