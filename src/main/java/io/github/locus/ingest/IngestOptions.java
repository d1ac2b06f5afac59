package io.github.locus.ingest;

import io.github.locus.ingest.bytes.ReadLimits;
import io.github.locus.ingest.response.ExportOptions;
import io.github.locus.ingest.table.TableOptions;
import java.util.List;

/**
 * How a survey is to be read where its files do not say.
 *
 * @param table encoding, delimiter and limits of the survey files
 * @param export platform, header rows and unfinished responses of the survey files
 * @param waveOrder waves in time order, for names that are neither numbers nor dates; may be empty
 */
public record IngestOptions(TableOptions table, ExportOptions export, List<String> waveOrder) {
  public IngestOptions {
    waveOrder = List.copyOf(waveOrder);
  }

  /**
   * The usual options.
   *
   * @return default limits, all else to be found out, no listed waves
   */
  public static IngestOptions withDefaults() {
    return new IngestOptions(TableOptions.withDefaults(), ExportOptions.withDefaults(), List.of());
  }

  /**
   * What bounds memory.
   *
   * @return limits of all files
   */
  public ReadLimits limits() {
    return table.limits();
  }

  /**
   * Other limits.
   *
   * @param other what bounds memory
   * @return a copy with them
   */
  public IngestOptions withLimits(ReadLimits other) {
    return new IngestOptions(table.withLimits(other), export, waveOrder);
  }

  /**
   * Another way to read tables.
   *
   * @param other encoding, delimiter and limits
   * @return a copy with it
   */
  public IngestOptions withTable(TableOptions other) {
    return new IngestOptions(other, export, waveOrder);
  }

  /**
   * Another way to read exports.
   *
   * @param other platform, header rows and unfinished responses
   * @return a copy with it
   */
  public IngestOptions withExport(ExportOptions other) {
    return new IngestOptions(table, other, waveOrder);
  }

  /**
   * Another order of waves.
   *
   * @param waves waves in time order
   * @return a copy with it
   */
  public IngestOptions withWaveOrder(List<String> waves) {
    return new IngestOptions(table, export, waves);
  }
}
