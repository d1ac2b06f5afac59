package io.github.locus.report;

import io.github.locus.result.ManifestInput;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a manifest says and no deliverable does.
 *
 * @param inputs files that were read, with their hashes; they stay with the analyst
 * @param created moment of {@code SOURCE_DATE_EPOCH}, where it is set; never the clock
 */
public record Origin(List<ManifestInput> inputs, Optional<Instant> created) {
  public Origin {
    inputs = List.copyOf(inputs);
  }

  /**
   * Where nothing is known.
   *
   * @return no files, no moment
   */
  public static Origin unknown() {
    return new Origin(List.of(), Optional.empty());
  }
}
