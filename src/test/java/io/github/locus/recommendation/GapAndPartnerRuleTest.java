package io.github.locus.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.result.Evidence;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.Gap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The instrument weighs people 2, technology 1, evidence 1. */
class GapAndPartnerRuleTest {
  private static RatedFunction function(
      String name, Cases.Level people, Cases.Level technology, Cases.Level evidence) {
    RatedFunction plain = Cases.function(name, FunctionStatus.SYSTEMATIC);
    return Cases.withDimension(
        Cases.withDimension(Cases.withDimension(plain, "people", people), "technology", technology),
        "evidence",
        evidence);
  }

  private static RatedFunction repeatable(
      String name, double people, double technology, double evidence) {
    return function(
        name,
        new Cases.Level(60, 0, people),
        new Cases.Level(60, 0, technology),
        new Cases.Level(60, 0, evidence));
  }

  private static Evidence study(RatedFunction function) {
    return Cases.study(List.of(function), Cases.none());
  }

  @Test
  void gaps_areOrderedByWeightTimesShortfall() {
    RatedFunction function =
        function(
            "IT",
            new Cases.Level(48, 0.8, 0),
            new Cases.Level(40, 1, 0),
            new Cases.Level(35, 0.799, 0));
    List<Gap> gaps = GapRule.gaps(function.figures(), study(function));
    assertThat(gaps).extracting(Gap::dimension).containsExactly("people", "technology");
    assertThat(gaps.get(0).priority()).isCloseTo(0.5 * 12, within(1e-12));
    assertThat(gaps.get(1).priority()).isCloseTo(0.25 * 20, within(1e-12));
  }

  @Test
  void belowThreshold_isWhatIsLowAndNoGap() {
    RatedFunction function =
        function(
            "IT",
            new Cases.Level(48, 0.8, 0),
            new Cases.Level(60, 0, 0),
            new Cases.Level(59.9, 0.1, 0));
    assertThat(GapRule.belowThreshold(function.figures(), study(function)))
        .extracting(Gap::dimension)
        .containsExactly("evidence");
  }

  @Test
  void partner_isTheFunctionThatAddsMost() {
    RatedFunction lead = repeatable("L&D", 60, 40, 50);
    RatedFunction it = repeatable("IT", 20, 60, 54);
    RatedFunction bu = repeatable("BU", 70, 41, 50);
    PartnerChoice choice = PartnerRule.choose(lead, List.of(bu, it), Cases.instrument());
    assertThat(choice.partner()).contains("IT");
    assertThat(choice.gain().get("IT")).isCloseTo(0.75 * (0.25 * 20 + 0.25 * 4), within(1e-12));
    assertThat(choice.gain().get("BU")).isCloseTo(0.75 * (0.5 * 10 + 0.25), within(1e-12));
    assertThat(choice.lifts()).containsExactly("technology");
  }

  /** Four points of people: 0.5 · 0.75 · 8/3 = 1. */
  @Test
  void partner_needsAGainOfAPoint() {
    RatedFunction lead = repeatable("L&D", 60, 60, 60);
    double enough = 60 + 8.0 / 3;
    assertThat(
            PartnerRule.choose(
                    lead, List.of(repeatable("IT", enough + 1e-9, 0, 0)), Cases.instrument())
                .partner())
        .contains("IT");
    assertThat(
            PartnerRule.choose(
                    lead, List.of(repeatable("IT", enough - 1e-9, 0, 0)), Cases.instrument())
                .partner())
        .isEmpty();
  }

  /** 0.75 · 20/3 = 5. */
  @Test
  void lift_isFivePointsAfterTheDiscount() {
    RatedFunction lead = repeatable("L&D", 40, 40, 40);
    double enough = 40 + 20.0 / 3;
    PartnerChoice choice =
        PartnerRule.choose(
            lead, List.of(repeatable("IT", enough + 1e-9, enough - 1e-9, 0)), Cases.instrument());
    assertThat(choice.lifts()).containsExactly("people");
  }

  @Test
  void equalGains_goToTheFirst() {
    RatedFunction lead = repeatable("L&D", 40, 40, 40);
    PartnerChoice choice =
        PartnerRule.choose(
            lead,
            List.of(repeatable("IT", 60, 40, 40), repeatable("BU", 60, 40, 40)),
            Cases.instrument());
    assertThat(choice.partner()).contains("IT");
  }
}
