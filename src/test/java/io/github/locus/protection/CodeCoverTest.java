package io.github.locus.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.protection.CodeCover.Trait;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much of leaders may be told so that each code is possible for three of them. */
class CodeCoverTest {
  private static CodedLeader leader(int units, int persons, double held, double effect) {
    return new CodedLeader(units, persons, held, held, held, effect, false, false);
  }

  private static Optional<CodeCover> cover(CodedLeader... leaders) {
    return CodeCover.of(Arrays.asList(leaders), 0, 0.1);
  }

  @Test
  void leadersAlikeInAllThatARosterHas_areToldFinely() {
    CodeCover cover =
        cover(leader(1, 10, 0.25, 9), leader(1, 10, 0.25, -9), leader(1, 10, 0.25, 3))
            .orElseThrow();

    assertThat(cover.step()).isEqualTo(0.1);
    assertThat(cover.traits()).containsExactlyInAnyOrder(Trait.values());
    assertThat(cover.readyShare()).isTrue();
  }

  @Test
  void twoLeaders_areNotTold() {
    assertThat(cover(leader(1, 10, 0.5, 9), leader(1, 10, 0.5, -9))).isEmpty();
    assertThat(cover()).isEmpty();
  }

  @Test
  void aTraitThatSetsOneApart_isToldOfNone() {
    CodeCover cover =
        cover(
                leader(2, 10, 0.25, 9),
                leader(1, 10, 0.25, -9),
                leader(1, 10, 0.25, 3),
                leader(1, 10, 0.25, 1))
            .orElseThrow();

    assertThat(cover.traits()).containsExactly(Trait.PERSONS);
  }

  /** The first and the last exchanged move the sum by a third of what lies between them. */
  @Test
  void levelsOfLeadersOfUnlikeHeadcounts_areToldInStepsThatLeaveOrdersOpen() {
    CodedLeader[] leaders = {
      leader(1, 10, 0.5, 10), leader(1, 10, 0.3, 0), leader(1, 10, 0.2, -10)
    };

    assertThat(cover(leaders)).as("by 6 points, and a step of 5 leaves 2.5 open").isEmpty();
    CodedLeader[] nearer = {leader(1, 10, 0.5, 3), leader(1, 10, 0.3, 0), leader(1, 10, 0.2, -3)};
    assertThat(cover(nearer).orElseThrow().step()).isEqualTo(5);
  }

  @Test
  void theShareOfReadyLeaders_isToldOnlyWhereAnyOfThemMayBeReady() {
    double[] held = {0.4, 0.2, 0.2, 0.2};
    List<CodedLeader> leaders =
        IntStream.range(0, 4)
            .mapToObj(l -> new CodedLeader(1, 10, 0.2, held[l], held[l], 1, l == 0, false))
            .toList();

    CodeCover cover = CodeCover.of(leaders, 0.4, 0.1).orElseThrow();

    assertThat(cover.readyShare()).isFalse();
    assertThat(CodeCover.of(leaders, 0.4, 0.3)).as("nor where a status would say it").isEmpty();
  }

  /** The level under the best leader stands beside the rows in fine steps. */
  @Test
  void theBestLeader_isKnownFinely() {
    CodedLeader[] leaders = {leader(1, 10, 0.5, 3), leader(1, 10, 0.3, 0), leader(1, 10, 0.2, -3)};
    leaders[0] = new CodedLeader(1, 10, 0.5, 0.5, 0.5, 3, false, true);

    assertThat(cover(leaders)).isEmpty();
  }
}
