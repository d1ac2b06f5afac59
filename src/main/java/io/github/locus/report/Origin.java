package io.github.locus.report;

import io.github.locus.result.ManifestInput;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a manifest says and no deliverable does.
 *
 * @param inputs files that were read, with their hashes; they stay with the analyst
 * @param run SHA-256 over all that made the deliverables, where a batch did
 * @param created moment of {@code SOURCE_DATE_EPOCH}, where it is set; never the clock
 */
public record Origin(List<ManifestInput> inputs, Optional<String> run, Optional<Instant> created) {
  public Origin {
    inputs = List.copyOf(inputs);
  }

  /**
   * Of a run on its own.
   *
   * @param inputs files that were read, with their hashes
   * @param created moment of {@code SOURCE_DATE_EPOCH}, where it is set
   */
  public Origin(List<ManifestInput> inputs, Optional<Instant> created) {
    this(inputs, Optional.empty(), created);
  }

  /**
   * Where nothing is known.
   *
   * @return no files, no moment
   */
  public static Origin unknown() {
    return new Origin(List.of(), Optional.empty(), Optional.empty());
  }
}
