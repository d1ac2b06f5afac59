package io.github.locus.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.LeaderEffect;
import io.github.locus.result.SuccessionEstimate;
import io.github.locus.result.SuccessionEvent;
import io.github.locus.result.SuccessionResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuccessionDisclosureTest {
  private static final SuccessionEstimate SHIFT = new SuccessionEstimate(1, -1, 3, 0.4);

  private static SuccessionResult pairs(int... respondents) {
    List<SuccessionEvent> events = new ArrayList<>();
    for (int i = 0; i < respondents.length; i++) {
      events.add(
          new SuccessionEvent(
              "unit-" + (i + 1),
              "1",
              "2",
              "IT-" + (i + 1),
              "IT-" + (i + 1),
              false,
              Optional.of(respondents[i]),
              Optional.of(0.5 * i),
              Map.of()));
    }
    return new SuccessionResult(
        0, respondents.length, Optional.of(SHIFT), Optional.of(SHIFT), events, Map.of());
  }

  private static SuccessionResult shown(SuccessionResult s, LeaderEffect... effects) {
    return new SuccessionDisclosure(5).shown(s, false, Arrays.asList(effects));
  }

  private static List<String> hidden(SuccessionResult s) {
    return s.events().stream().filter(e -> e.delta().isEmpty()).map(SuccessionEvent::unit).toList();
  }

  @Test
  void pairsOfLargeEnoughCells_areShownAsTheyAre() {
    SuccessionResult all = pairs(5, 6, 7, 8, 9, 10, 11);
    assertThat(shown(all)).isEqualTo(all);
  }

  /** Shift and spread, of the function and of all, are four equations in the changes. */
  @Test
  void oneSmallPair_hidesFive_soThatFourTotalsDoNotGiveItBack() {
    SuccessionResult s = shown(pairs(20, 4, 9, 12, 6, 30, 5));
    assertThat(hidden(s)).containsExactly("unit-2", "unit-3", "unit-4", "unit-5", "unit-7");
    assertThat(s.shift()).contains(SHIFT);
  }

  @Test
  void hiddenPair_saysWhy_andKeepsNoFigure() {
    SuccessionEvent small = shown(pairs(20, 4, 9, 12, 6, 30, 5)).events().get(1);
    assertThat(small.respondents()).isEmpty();
    assertThat(small.why()).containsOnlyKeys("respondents", "delta");
    assertThat(small.why().get("delta")).isEqualTo("fewer than 5 respondents");
    SuccessionEvent complement = shown(pairs(20, 4, 9, 12, 6, 30, 5)).events().get(2);
    assertThat(complement.why().get("delta")).startsWith("would give back");
  }

  @Test
  void fewerPairsThanThat_areAllHidden() {
    assertThat(hidden(shown(pairs(20, 4, 9)))).containsExactly("unit-1", "unit-2", "unit-3");
  }

  @Test
  void pairOfALeaderWhoIsHiddenElsewhere_isHidden() {
    LeaderEffect small =
        new LeaderEffect("IT-6", Optional.of(3), Optional.of(1.0), Optional.of(1.0));
    SuccessionResult s = shown(pairs(20, 21, 22, 23, 24, 30, 25), small);
    assertThat(hidden(s)).contains("unit-6").hasSize(5);
  }

  @Test
  void functionThatTooFewRated_showsNothing() {
    SuccessionResult s = new SuccessionDisclosure(5).shown(pairs(20, 30, 40), true, List.of());
    assertThat(hidden(s)).hasSize(3);
    assertThat(s.shift()).isEmpty();
    assertThat(s.spread()).isEmpty();
    assertThat(s.why()).containsKeys("shift", "spread");
  }
}
