package io.github.locus.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The instrument weighs people 2, technology 1, evidence 1. */
class GapAndPartnerRuleTest {
  private static FunctionEvidence function(
      String name,
      DimensionEvidence people,
      DimensionEvidence technology,
      DimensionEvidence evidence) {
    FunctionEvidence plain = Cases.function(name, FunctionStatus.SYSTEMATIC);
    return Cases.withDimension(
        Cases.withDimension(Cases.withDimension(plain, "people", people), "technology", technology),
        "evidence",
        evidence);
  }

  private static FunctionEvidence repeatable(
      String name, double people, double technology, double evidence) {
    return function(
        name,
        new DimensionEvidence(60, 0, people),
        new DimensionEvidence(60, 0, technology),
        new DimensionEvidence(60, 0, evidence));
  }

  @Test
  void gaps_areOrderedByWeightTimesShortfall() {
    FunctionEvidence function =
        function(
            "IT",
            new DimensionEvidence(48, 0.8, 0),
            new DimensionEvidence(40, 1, 0),
            new DimensionEvidence(35, 0.799, 0));
    List<DimensionGap> gaps = GapRule.gaps(function, Cases.instrument(), 60);
    assertThat(gaps).extracting(DimensionGap::dimension).containsExactly("people", "technology");
    assertThat(gaps.get(0).priority()).isCloseTo(0.5 * 12, within(1e-12));
    assertThat(gaps.get(1).priority()).isCloseTo(0.25 * 20, within(1e-12));
  }

  @Test
  void belowThreshold_isWhatIsLowAndNoGap() {
    FunctionEvidence function =
        function(
            "IT",
            new DimensionEvidence(48, 0.8, 0),
            new DimensionEvidence(60, 0, 0),
            new DimensionEvidence(59.9, 0.1, 0));
    assertThat(GapRule.belowThreshold(function, Cases.instrument(), 60))
        .extracting(DimensionGap::dimension)
        .containsExactly("evidence");
  }

  @Test
  void partner_isTheFunctionThatAddsMost() {
    FunctionEvidence lead = repeatable("L&D", 60, 40, 50);
    FunctionEvidence it = repeatable("IT", 20, 60, 54);
    FunctionEvidence bu = repeatable("BU", 70, 41, 50);
    PartnerChoice choice = PartnerRule.choose(lead, List.of(bu, it), Cases.instrument());
    assertThat(choice.partner()).contains("IT");
    assertThat(choice.gain().get("IT")).isCloseTo(0.75 * (0.25 * 20 + 0.25 * 4), within(1e-12));
    assertThat(choice.gain().get("BU")).isCloseTo(0.75 * (0.5 * 10 + 0.25), within(1e-12));
    assertThat(choice.lifts()).containsExactly("technology");
  }

  /** Four points of people: 0.5 · 0.75 · 8/3 = 1. */
  @Test
  void partner_needsAGainOfAPoint() {
    FunctionEvidence lead = repeatable("L&D", 60, 60, 60);
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
    FunctionEvidence lead = repeatable("L&D", 40, 40, 40);
    double enough = 40 + 20.0 / 3;
    PartnerChoice choice =
        PartnerRule.choose(
            lead, List.of(repeatable("IT", enough + 1e-9, enough - 1e-9, 0)), Cases.instrument());
    assertThat(choice.lifts()).containsExactly("people");
  }

  @Test
  void equalGains_goToTheFirst() {
    FunctionEvidence lead = repeatable("L&D", 40, 40, 40);
    PartnerChoice choice =
        PartnerRule.choose(
            lead,
            List.of(repeatable("IT", 60, 40, 40), repeatable("BU", 60, 40, 40)),
            Cases.instrument());
    assertThat(choice.partner()).contains("IT");
  }
}
