package io.github.locus.psychometrics;

import io.github.locus.result.Reason;
import io.github.locus.statistics.OneWayAnova;
import java.util.Optional;

/**
 * ICC(1): how much of one rating lies with the group, {@code (MSB − MSW)/(MSB + (k − 1) MSW)} (Bliese
 * 2000; Shrout &amp; Fleiss' ICC(1,1), not their ICC(2,1)). Negative where groups differ less than chance
 * would make them.
 */
final class Icc1 {
  private Icc1() {}

  /** With the plain mean group size, as R's {@code multilevel::ICC1} has it. */
  static Estimable of(OneWayAnova anova) {
    return of(anova, true);
  }

  /** With the group size that is right for unequal groups, {@code (N − Σn_g²/N)/(G − 1)}. */
  static Estimable unequalSizes(OneWayAnova anova) {
    return of(anova, false);
  }

  private static Estimable of(OneWayAnova anova, boolean plain) {
    return whyNot(anova)
        .orElseGet(
            () -> {
              double size = plain ? anova.meanSize() : anova.effectiveSize();
              double all = anova.msBetween() + (size - 1) * anova.msWithin();
              return all == 0
                  ? Estimable.not(Reason.RATINGS_DO_NOT_VARY)
                  : Estimable.of((anova.msBetween() - anova.msWithin()) / all);
            });
  }

  /** Why there are no two mean squares, if so. */
  static Optional<Estimable> whyNot(OneWayAnova anova) {
    if (anova.groups() < 2) {
      return Optional.of(Estimable.not(Reason.NEEDS_TWO_LEADERS));
    }
    return anova.n() <= anova.groups()
        ? Optional.of(Estimable.not(Reason.NO_LEADER_WITH_TWO_RATINGS))
        : Optional.empty();
  }
}
