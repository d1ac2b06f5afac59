package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.export.ExportLookalikes;
import io.github.locus.ingest.export.ExportLookalikes.Lookalike;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to the bytes of an export: a description or diagnostics, and nobody is named. */
class ExportCorruptionPropertyTest {
  private static final List<Lookalike> FILES = ExportLookalikes.all();

  /** Letters of a header from which what grows with their square or deepens with them does not end. */
  private static final int HUGE = SeededCases.count(40_000, 900_000);

  private Path folder;

  @BeforeEach
  void workIn(@TempDir Path temporary) {
    folder = temporary;
  }

  static LongStream seeds() {
    return SeededCases.seeds(20, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void corruptedBytes_giveADescriptionOrDiagnostics(long seed) {
    Random random = new Random(seed);
    byte[] bytes = FILES.get((int) (seed % FILES.size())).bytes();

    IngestResult result = read(Corruption.of(bytes, random));

    assertThat(result.survey()).as("the bytes could be read").isInstanceOf(Read.Refused.class);
    List<Diagnostic> errors = result.diagnostics().stream().filter(Diagnostic::isError).toList();
    assertThat(errors).isNotEmpty();
    if (errors.stream().allMatch(error -> error.code() == DiagnosticCode.EXPORT_NOT_MAPPED)) {
      assertThat(result.sources()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1252", "UTF-8"})
  void encoding_changesNothingButItsName(String name) {
    for (Lookalike file : FILES) {
      String text = file.text().replace("\uFEFF", "");

      IngestResult other = read(text.getBytes(Charset.forName(name)));

      assertThat(other.sources().get(0).platform()).isEqualTo(file.platform().code());
      assertThat(other.sources().get(0).records()).isEqualTo(file.records());
      assertThat(other.sources().get(0).columns()).isEqualTo(file.columns());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"_", "a", "[", "]", ": ", "&", "<a", "name ", ". ", " - ", "{", "a/"})
  void hugeHeaders_areReadInNoTime(String unit) {
    String huge = unit.repeat(HUGE / unit.length());

    for (String start : starts(unit)) {
      String text = start + ",x_complete,\"" + huge + "!\"\n2024-03-14 09:26:53,2,4\n";

      assertThat(read(text.getBytes(StandardCharsets.UTF_8)).sources()).hasSize(1);
    }
  }

  /** Headers of five platforms: one by turns, all in the nightly build. */
  private static List<String> starts(String unit) {
    List<String> all = List.of("Timestamp", "Internal ID", "record_id", "#", "StartDate");
    int one = unit.hashCode() % all.size();
    return SeededCases.count(0, 1) == 1 ? all : all.subList(one, one + 1);
  }

  private IngestResult read(byte[] bytes) {
    try {
      return Pulse.read(
          SurveyInput.of(InputSource.of(Files.write(folder.resolve("e.csv"), bytes))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
