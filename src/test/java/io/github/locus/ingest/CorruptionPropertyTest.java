package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.Read;
import io.github.locus.instrument.Instrument;
import io.github.locus.survey.Survey;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to the bytes of a survey: a result or diagnostics, and no row is lost in silence. */
class CorruptionPropertyTest {
  private static final String ROSTER_HEADER = "function,unit,wave,leader,headcount\n";

  private static final int SEEDS = SeededCases.count(20, 300);

  static LongStream seeds() {
    return LongStream.range(0, SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void corruptedBytes_giveAResultOrDiagnostics(long seed) {
    Random random = new Random(seed);
    RandomSurvey survey = new RandomSurvey(seed);
    String text = random.nextBoolean() ? survey.toLong().csv() : survey.toWide().csv();
    byte[] bytes = Corruption.of(text.getBytes(StandardCharsets.UTF_8), random);

    IngestResult result =
        Pulse.read(
            SurveyInput.of(Pulse.bytes("survey.csv", bytes)).withInstrument(Pulse.instrument()));

    if (result.survey() instanceof Read.Done<Survey> ingested) {
      assertThat(result.diagnostics()).noneMatch(Diagnostic::isError);
      assertThat(ingested.read().ratings().size()).isPositive();
    } else {
      assertThat(result.survey()).as("the bytes could be read").isInstanceOf(Read.Refused.class);
      assertThat(result.diagnostics()).anyMatch(Diagnostic::isError);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void rowsRead_areRowsUsedPlusRowsReported(long seed) {
    Random random = new Random(seed);
    String text = new RandomSurvey(seed).toLong().csv();
    byte[] bytes = Corruption.of(text.getBytes(StandardCharsets.UTF_8), random);

    IngestResult result =
        Pulse.read(
            SurveyInput.of(Pulse.bytes("survey.csv", bytes)).withInstrument(Pulse.instrument()));

    if (result.survey() instanceof Read.Done<Survey> ingested) {
      long leftOut = result.sources().get(0).leftOut().values().stream().mapToLong(n -> n).sum();
      assertThat(ingested.read().ratings().size() + leftOut)
          .isEqualTo(result.sources().get(0).records());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void corruptedRoster_givesAResultOrDiagnostics(long seed) {
    Random random = new Random(seed);
    String roster = ROSTER_HEADER + "IT,North,2024,A,10\nHR,North,2024,B,9\nIT,South,2024,C,8\n";
    byte[] bytes = Corruption.of(roster.getBytes(StandardCharsets.UTF_8), random);

    IngestResult result =
        Pulse.read(Pulse.input(Pulse.LONG).withRoster(Pulse.bytes("roster.csv", bytes)));

    assertThat(result.survey() instanceof Read.Done)
        .isNotEqualTo(result.diagnostics().stream().anyMatch(Diagnostic::isError));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void corruptedInstrument_givesAnInstrumentOrDiagnostics(long seed) {
    byte[] bytes = Corruption.of(Pulse.YAML.getBytes(StandardCharsets.UTF_8), new Random(seed));

    Read<Instrument> result = new InstrumentReader().read(Pulse.bytes("pulse.yaml", bytes));

    assertThat(result instanceof Read.Done)
        .isNotEqualTo(result.diagnostics().stream().anyMatch(Diagnostic::isError));
  }

  @Test
  void corruption_isNeitherHarmlessNorAlwaysFatal() {
    long read =
        seeds()
            .filter(
                seed -> {
                  byte[] text =
                      new RandomSurvey(seed).toLong().csv().getBytes(StandardCharsets.UTF_8);
                  byte[] bytes = Corruption.of(text, new Random(seed));
                  return Pulse.read(
                              SurveyInput.of(Pulse.bytes("survey.csv", bytes))
                                  .withInstrument(Pulse.instrument()))
                          .survey()
                      instanceof Read.Done;
                })
            .count();

    assertThat(read).isBetween(SEEDS / 20L, SEEDS / 2L);
  }
}
