package io.github.locus.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Figures of the fixture are about 120 persons. */
class StricterMinimumTest {
  private static final Result RICH = ResultFixtures.rich();

  @Test
  void figuresAboutFewer_areWithheld_andTheirSentencesLeftOut() {
    Result stricter = StricterMinimum.of(RICH, 121);

    assertThat(stricter.options().minGroup()).isEqualTo(121);
    assertThat(stricter.functions().values())
        .allSatisfy(f -> assertThat(f.today().reason()).contains(Reason.TOO_FEW_PERSONS));
    assertThat(stricter.decision().value()).isEmpty();
    assertThat(stricter.verdict().reasons()).isEmpty();
    assertThat(stricter.verdict().caveats()).isEqualTo(RICH.verdict().caveats());
  }

  @Test
  void figuresAboutAsMany_stay() {
    Result stricter = StricterMinimum.of(RICH, 120);

    assertThat(stricter.functions().values())
        .zipSatisfy(
            RICH.functions().values(),
            (now, before) -> {
              assertThat(now.today()).isEqualTo(before.today());
              assertThat(now.leaderTable()).isEqualTo(before.leaderTable());
            });
    assertThat(stricter.verdict()).isEqualTo(RICH.verdict());
  }

  @Test
  void numbersNearerThanTheNewMinimum_areNotTold_norSharesThatTellThem() {
    Result stricter = StricterMinimum.of(RICH, 120);

    assertThat(stricter.functions().values())
        .allSatisfy(f -> assertThat(f.respondents().reason()).contains(Reason.PART_OF_A_COUNT));
    assertThat(stricter.scoring().ratingsUsed().reason()).contains(Reason.PART_OF_A_COUNT);
    assertThat(stricter.inputs())
        .allSatisfy(in -> assertThat(in.records().reason()).contains(Reason.PART_OF_A_COUNT));
    assertThat(stricter.perceptions().orElseThrow().window().values())
        .allSatisfy(
            share ->
                assertThat(share.orElseThrow())
                    .satisfies(
                        s -> {
                          assertThat(s.n().reason()).contains(Reason.PART_OF_A_COUNT);
                          assertThat(20 * s.share())
                              .isCloseTo(Math.rint(20 * s.share()), within(1e-9));
                        }));
  }

  @Test
  void numbersAtLeastTheNewMinimumApart_stay() {
    assertThat(StricterMinimum.of(RICH, 7).functions()).isEqualTo(RICH.functions());
  }

  @Test
  void noPersonsBelowTheNewMinimumAreLeft() throws ResultFormatException {
    byte[] json = JsonForm.write(StricterMinimum.of(RICH, 121));

    assertThat(new String(json, StandardCharsets.UTF_8)).doesNotContain(": 120,");
    assertThat(ResultJson.read(json)).isEqualTo(StricterMinimum.of(RICH, 121));
  }

  @Test
  void aSmallerMinimum_isRefused_forWhatWasLeftOutIsNotThere() {
    assertThatThrownBy(() -> StricterMinimum.of(RICH, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("groups of 5");
  }
}
