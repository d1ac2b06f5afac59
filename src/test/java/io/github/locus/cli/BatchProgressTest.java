package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.PortfolioState;
import io.github.locus.wording.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How far a batch is; signals themselves are sent in {@link RunningProcessTest}. */
class BatchProgressTest {
  private static final PortfolioEntry FAILED =
      PortfolioEntry.without("quarry", PortfolioState.FAILED, Optional.of("survey.csv:1: none"));

  private final CommonOptions common = new CommonOptions();
  private BatchProgress.Form form = BatchProgress.Form.AUTO;
  private Map<String, String> environment = Map.of();
  private boolean anew;

  @Test
  void stoppedRun_saysWhatIsDone_andThatTheSameCommandGoesOn() {
    assertThat(said(BatchProgress::tellStop).lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("locus: [1/3] quarry could not be analysed"),
            line -> assertThat(line).startsWith("locus: 1 organisation in "),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "locus: stopped, of 3 organisations: 0 analysed and kept, 1 failed, 2 left."
                            + " The portfolio is not written. The same command goes on with the rest."));
  }

  @Test
  void stoppedRun_wipesTheLineOfTheTerminal_beforeItSpeaks() {
    environment = Map.of("LOCUS_PROGRESS", "terminal");

    assertThat(said(BatchProgress::tellStop))
        .contains("1 of 3, 1 failed", "\r\u001b[Klocus: 1 organisation in ", "\nlocus: stopped, ")
        .containsPattern("\n    \\w+"); // broken between words, as a terminal does not
  }

  /** The portfolio has not what to do about it; that the run tells. */
  @Test
  void whatCouldNotBeAnalysed_isToldAtATerminalToo_whileTheLineGoesOn() {
    environment = Map.of("LOCUS_PROGRESS", "terminal");

    assertThat(said(BatchProgress::tellTimes))
        .contains("\r\u001b[Klocus: quarry could not be analysed: survey.csv:1: none\n\r\u001b[K")
        .contains("1 of 3, 1 failed");
  }

  /** What it says shall be true: it would compute again what is kept. */
  @Test
  void stoppedRunThatComputesAllAnew_goesOnWithoutThatOption() {
    anew = true;

    assertThat(said(BatchProgress::tellStop)).contains("The same command without --anew goes on");
  }

  @Test
  void stoppedRun_asJson_isALineOfItsOwn() {
    assertThat(stoppedAsJson())
        .endsWith("}\n{\"stopped\":true,\"all\":3,\"analyzed\":0,\"failed\":1,\"left\":2}\n");
  }

  /** Who asks for lines of JSON reads them. */
  @Test
  void stoppedRun_asJson_isToldAlsoWhereTheRestIsQuiet() {
    common.quiet = true;

    assertThat(stoppedAsJson()).contains("\"stopped\":true");
  }

  @Test
  void runThatEnds_tellsItsTimesOnce() {
    assertThat(said(BatchProgress::tellTimes)).hasLineCount(2).doesNotContain("stopped");
  }

  /** Standard output is for answers: what could not be analysed is an error, and told as one. */
  @Test
  void quiet_tellsErrorsAlone() {
    common.quiet = true;

    assertThat(said(BatchProgress::tellStop))
        .isEqualTo("locus: quarry could not be analysed: survey.csv:1: none\n");
  }

  private String stoppedAsJson() {
    form = BatchProgress.Form.JSON;
    return said(BatchProgress::tellStop);
  }

  private String said(Consumer<BatchProgress> then) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            err,
            StandardCharsets.UTF_8,
            false,
            environment);
    try (BatchProgress progress =
        new BatchProgress(terminal, common, form, Words.of("en"), 3, anew)) {
      progress.done(FAILED, false, 1_000_000_000L);
      then.accept(progress);
    }
    return err.toString(StandardCharsets.UTF_8);
  }
}
