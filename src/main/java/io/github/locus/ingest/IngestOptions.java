package io.github.locus.ingest;

import io.github.locus.ingest.table.ReadLimits;
import java.util.List;

/**
 * How a survey is to be read where its files do not say.
 *
 * @param limits what bounds memory
 * @param waveOrder waves in time order, for names that are neither numbers nor dates; may be empty
 */
public record IngestOptions(ReadLimits limits, List<String> waveOrder) {
  /** Copies. */
  public IngestOptions {
    waveOrder = List.copyOf(waveOrder);
  }

  /**
   * The usual options.
   *
   * @return default limits, no listed waves
   */
  public static IngestOptions withDefaults() {
    return new IngestOptions(ReadLimits.withDefaults(), List.of());
  }

  /**
   * Other limits.
   *
   * @param other what bounds memory
   * @return a copy with them
   */
  public IngestOptions withLimits(ReadLimits other) {
    return new IngestOptions(other, waveOrder);
  }

  /**
   * Another order of waves.
   *
   * @param waves waves in time order
   * @return a copy with it
   */
  public IngestOptions withWaveOrder(List<String> waves) {
    return new IngestOptions(limits, waves);
  }
}
