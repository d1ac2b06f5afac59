package io.github.locus.recommendation;

import io.github.locus.result.DimensionSummary;
import io.github.locus.result.InstrumentSummary;
import io.github.locus.result.Interval;
import io.github.locus.result.QualityResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the quality of the measurement says of everything that is made of it. */
public final class EvidenceRule {
  /** From this share of ratings with one answer throughout on, it is said beside the verdict. */
  public static final double NOTABLE_STRAIGHT_LINING = 0.1;

  /** A dimension whose α may be this low hardly hangs together. */
  public static final double LOW_ALPHA = 0.5;

  private EvidenceRule() {}

  /**
   * Whether many ratings give one answer throughout.
   *
   * @param quality quality of the measurement
   */
  public static boolean isStraightLined(QualityResult quality) {
    return quality.straightLining().filter(s -> s.share() >= NOTABLE_STRAIGHT_LINING).isPresent();
  }

  /**
   * The capability dimensions of whose α the interval reaches low.
   *
   * @param quality quality of the measurement
   * @param instrument what was asked
   * @return dimension ids, in the instrument's order
   */
  public static List<String> unreliable(QualityResult quality, InstrumentSummary instrument) {
    return capabilities(quality, instrument, alpha -> alpha.low() <= LOW_ALPHA);
  }

  /**
   * Whether the answers may be random: of half of the capability dimensions or more, the interval of α holds 0.
   *
   * @param quality quality of the measurement
   * @param instrument what was asked
   */
  public static boolean isAsRandom(QualityResult quality, InstrumentSummary instrument) {
    int random = capabilities(quality, instrument, alpha -> alpha.low() <= 0).size();
    return random > 0 && 2 * random >= capabilities(quality, instrument, alpha -> true).size();
  }

  /**
   * Whether the verdict without ratings of one answer throughout is to stand beside it.
   *
   * @param quality quality of the measurement
   * @param instrument what was asked
   */
  public static boolean isDoubtful(QualityResult quality, InstrumentSummary instrument) {
    return isStraightLined(quality) || !unreliable(quality, instrument).isEmpty();
  }

  private static List<String> capabilities(
      QualityResult quality, InstrumentSummary instrument, Predicate<Interval> alpha) {
    return instrument.capabilities().stream()
        .map(DimensionSummary::id)
        .filter(
            id ->
                Optional.ofNullable(quality.reliability().get(id))
                    .flatMap(r -> r.alphaInterval().value())
                    .filter(alpha)
                    .isPresent())
        .toList();
  }
}
