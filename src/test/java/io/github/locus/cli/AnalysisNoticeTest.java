package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.analysis.Workload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class AnalysisNoticeTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final CommonOptions common = new CommonOptions();

  @Test
  void shortRun_isNotAnnounced() {
    assertThat(said(Duration.ofSeconds(9), Map.of())).isEmpty();
  }

  @Test
  void longRun_isAnnouncedInAPipe() {
    assertThat(said(Duration.ofSeconds(80), Map.of()))
        .isEqualTo("locus: this analysis takes about 80 seconds of processor time\n");
  }

  @Test
  void longRun_standsInALineOfTheTerminal_thatIsWiped() {
    assertThat(said(Duration.ofMinutes(9), Map.of("LOCUS_PROGRESS", "terminal")))
        .contains("about 9 minutes")
        .endsWith("\r\u001b[K");
  }

  @Test
  void quiet_isQuiet() {
    common.quiet = true;

    assertThat(said(Duration.ofMinutes(9), Map.of())).isEmpty();
  }

  @Test
  void beyondTheBound_isRefusedWithTheFigure() {
    Throwable refused = Assertions.catchThrowable(() -> said(Duration.ofHours(40), Map.of()));

    assertThat(refused).isInstanceOf(CommandFailure.class);
    assertThat(((CommandFailure) refused).exit()).isEqualTo(ExitCode.INPUT_ERRORS);
    assertThat(Failures.line(((CommandFailure) refused).why(), "en"))
        .contains("about 40 hours", "more than 6", "nothing was written");
  }

  private String said(Duration time, Map<String, String> environment) {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            err,
            StandardCharsets.UTF_8,
            false,
            environment);
    try (AnalysisNotice notice = new AnalysisNotice(terminal, common, "en")) {
      notice.accept(new Workload(time));
    }
    terminal.close();
    return err.toString(StandardCharsets.UTF_8);
  }
}
