package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.result.Result;
import io.github.locus.result.SilenceResult;
import io.github.locus.result.Statement;
import io.github.locus.result.TippingPoint;
import io.github.locus.result.VerdictKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who did not answer, in an organization that IT leads today by one astute leader. */
class SilenceTest {
  private static Result result;
  private static SilenceResult silence;

  @BeforeAll
  static void analyse() throws IOException {
    Path sample = Path.of("samples", "astute-it-leader");
    result =
        new Analysis("test")
            .run(
                TextStudy.of(Files.readString(sample.resolve("survey.csv")))
                    .roster(Files.readString(sample.resolve("roster.csv")))
                    .study(StudyOptions.defaults().withFullPrecision().withSensitivity(false)));
    silence = result.robustness().silence().orElseThrow();
  }

  private static double today(String function) {
    return Objects.requireNonNull(result.functions().get(function)).today().orElseThrow().mean();
  }

  @Test
  void nextDrawsLevel_whereItsDistanceIsSpreadOverTheSilent() {
    double lead =
        result.decision().orElseThrow().repeatable().margin().orElseThrow().difference().mean();
    assertThat(silence.function()).isEqualTo("L&D");
    assertThat(silence.points()).isCloseTo(lead / silence.silent(), within(1e-9));
  }

  /** IT is named because it is first today: the verdict turns as soon as L&D is, and not when BU draws level with L&D. */
  @Test
  void verdictTurns_whereTheSilentTakeTheFirstPlaceFromTheFunctionItNames() {
    assertThat(result.verdict().kind()).isEqualTo(VerdictKind.INSTITUTIONALISE_FIRST);
    TippingPoint tipping = silence.verdict().orElseThrow();

    assertThat(tipping.function()).isEqualTo("IT");
    assertThat(tipping.lower()).isTrue();
    assertThat(tipping.verdict().kind()).isEqualTo(VerdictKind.DEVELOP);
    assertThat(tipping.verdict().functions()).containsExactly("L&D");
    assertThat(tipping.points())
        .isCloseTo((today("IT") - today("L&D")) / tipping.silent(), within(1.0));
  }

  @Test
  void silence_isSaidAmongWhatWouldChangeTheVerdict() {
    Statement said =
        result.verdict().wouldChange().stream()
            .filter(change -> change.code().equals("silence"))
            .findFirst()
            .orElseThrow();
    assertThat(said.variant()).hasValueSatisfying(turn -> assertThat(turn).startsWith("lower."));
    assertThat(said.verdict()).isPresent();
    assertThat(said.function()).contains("IT");
    assertThat(said.figures()).extracting("place").containsExactly("silent", "points");
  }
}
