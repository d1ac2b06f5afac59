package io.github.locus.ingest;

import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.questions.InstrumentParser;
import io.github.locus.ingest.table.ReadFaults;
import io.github.locus.ingest.yaml.YamlReader;
import io.github.locus.ingest.yaml.YamlValue;
import io.github.locus.instrument.Instrument;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads an instrument file (YAML) and reports all that is wrong with it, each with line and column.
 */
public final class InstrumentReader {
  /** A reader without state. */
  public InstrumentReader() {}

  /**
   * Reads an instrument.
   *
   * @param source its file
   * @return the instrument with warnings, or why there is none
   */
  public Read<Instrument> read(InputSource source) {
    Diagnostics out = new Diagnostics();
    Optional<Instrument> instrument =
        root(source, out).flatMap(root -> new InstrumentParser(out).parse(root));
    return Read.of(instrument, out);
  }

  private static Optional<YamlValue> root(InputSource source, Diagnostics out) {
    try (InputStream stream = source.open()) {
      return YamlReader.read(source.shown(), stream, out);
    } catch (IOException e) {
      out.add(ReadFaults.explain(source.shown(), e));
      return Optional.empty();
    }
  }
}
