package io.github.locus.psychometrics;

import io.github.locus.result.Reason;
import io.github.locus.statistics.OneWayAnova;

/**
 * ICC(2): how reliable the groups' means are, {@code (MSB − MSW)/MSB} (Bliese 2000; Shrout &amp; Fleiss'
 * ICC(1,k), not their ICC(2,k)). At most 1; negative where groups differ less than chance would make
 * them.
 */
final class Icc2 {
  private Icc2() {}

  /** As R's {@code multilevel::ICC2} has it. */
  static Estimable of(OneWayAnova anova) {
    return Icc1.whyNot(anova)
        .orElseGet(
            () ->
                anova.squaresBetween() == 0
                    ? Estimable.not(Reason.LEADERS_DO_NOT_DIFFER)
                    : Estimable.of((anova.msBetween() - anova.msWithin()) / anova.msBetween()));
  }
}
