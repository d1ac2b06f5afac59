package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.result.Result;
import io.github.locus.result.SilenceResult;
import io.github.locus.result.Statement;
import io.github.locus.result.TippingPoint;
import io.github.locus.result.VerdictKind;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Who did not answer, in an organization that IT leads today by one astute leader. */
class SilenceTest {
  private static final Result RESULT = AstuteLeader.RESULT;
  private static final SilenceResult SILENCE = RESULT.robustness().silence().orElseThrow();

  private static double today(String function) {
    return Objects.requireNonNull(RESULT.functions().get(function)).today().orElseThrow().mean();
  }

  @Test
  void nextDrawsLevel_whereItsDistanceIsSpreadOverTheSilent() {
    double lead =
        RESULT.decision().orElseThrow().repeatable().margin().orElseThrow().difference().mean();
    assertThat(SILENCE.function()).isEqualTo("L&D");
    assertThat(SILENCE.points()).isCloseTo(lead / SILENCE.silent(), within(1e-9));
  }

  /** IT is named because it is first today: the verdict turns as soon as L&D is, and not when BU draws level with L&D. */
  @Test
  void verdictTurns_whereTheSilentTakeTheFirstPlaceFromTheFunctionItNames() {
    assertThat(RESULT.verdict().kind()).isEqualTo(VerdictKind.INSTITUTIONALISE_FIRST);
    TippingPoint tipping = SILENCE.verdict().orElseThrow();

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
        RESULT.verdict().wouldChange().stream()
            .filter(change -> change.code().equals("silence"))
            .findFirst()
            .orElseThrow();
    assertThat(said.variant()).hasValueSatisfying(turn -> assertThat(turn).startsWith("lower."));
    assertThat(said.verdict()).isPresent();
    assertThat(said.function()).contains("IT");
    assertThat(said.figures()).extracting("place").containsExactly("silent", "points");
  }
}
