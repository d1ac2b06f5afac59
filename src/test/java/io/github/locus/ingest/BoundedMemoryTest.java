package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.InputSource.StreamInput;
import io.github.locus.ingest.yaml.YamlReader;
import io.github.locus.instrument.Instrument;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line without end is refused long before it fills the memory. */
class BoundedMemoryTest {
  private static final long MOST_BYTES_READ = 20_000_000;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "a, FIELD_TOO_LONG",
        "|a,|, RECORD_TOO_LONG",
        "|,|, RECORD_TOO_LONG",
        "|\"\"|, FIELD_TOO_LONG",
        "|\"a;\n|, BROKEN_QUOTE",
        "ä, FIELD_TOO_LONG"
      })
  void endlessLine_isRefusedEarly(String unit, DiagnosticCode code) {
    EndlessStream stream = new EndlessStream(unit);

    IngestResult result =
        Pulse.read(SurveyInput.of(new StreamInput("-", stream)).withInstrument(Pulse.instrument()));

    assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(code);
    assertThat(stream.bytesRead()).isLessThan(MOST_BYTES_READ);
  }

  @Test
  void endlessYaml_isRefusedEarly() {
    EndlessStream stream = new EndlessStream("# \n");

    Read<Instrument> result = new InstrumentReader().read(new StreamInput("-", stream));

    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.FILE_TOO_LARGE);
    assertThat(stream.bytesRead()).isLessThan(MOST_BYTES_READ);
  }

  @Test
  void longestTextOfYaml_isRead() {
    assertThat(version("w".repeat(YamlReader.TEXT_LIMIT)).value()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "{? %s : 1}"})
  void longerTextOrKeyOfYaml_isRefusedAtItsPlace(String value) {
    String name = "w".repeat(YamlReader.TEXT_LIMIT + 1);

    assertThat(version(value.formatted(name)).diagnostics())
        .extracting(Diagnostic::code, diagnostic -> diagnostic.place().line())
        .containsExactly(tuple(DiagnosticCode.TEXT_TOO_LONG, OptionalLong.of(2)));
  }

  private static Read<Instrument> version(String value) {
    return new InstrumentReader()
        .read(Pulse.text("pulse.yaml", Pulse.YAML.replace("version: 1", "version: " + value)));
  }
}
