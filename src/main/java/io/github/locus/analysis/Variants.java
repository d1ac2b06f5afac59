package io.github.locus.analysis;

import io.github.locus.protection.PatternCounts;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.Protection;
import io.github.locus.protection.ProtectionRules;
import io.github.locus.protection.ProtectionRules.RatingUse;
import io.github.locus.recommendation.EvidenceRule;
import io.github.locus.recommendation.VerdictDecision;
import io.github.locus.recommendation.VerdictRule;
import io.github.locus.result.Reason;
import io.github.locus.result.Robustness;
import io.github.locus.result.Shown;
import io.github.locus.result.VerdictVariant;

/**
 * The verdict under other rules, and on less of the survey, with all digits.
 *
 * @param withoutStraightLined the verdict without any rating that gives one answer throughout
 */
record Variants(Outcome withoutStraightLined) {
  /** A verdict, or why there is none. */
  sealed interface Outcome {}

  /**
   * A verdict.
   *
   * @param decision the verdict
   * @param persons fewest persons behind a function that it compares
   */
  record Decided(VerdictDecision decision, int persons) implements Outcome {}

  /**
   * No verdict.
   *
   * @param reason why
   */
  record Undecided(Reason reason) implements Outcome {}

  static Variants none() {
    return new Variants(new Undecided(Reason.NOTHING_TO_LEAVE_OUT));
  }

  static Variants of(Chain chain, Jobs jobs) {
    return new Variants(withoutStraightLined(chain, jobs));
  }

  private static Outcome withoutStraightLined(Chain chain, Jobs jobs) {
    Computation computed = chain.computed();
    PatternCounts patterns = computed.survey().account().patterns();
    boolean doubtful =
        EvidenceRule.isDoubtful(
            new QualityView(chain.published().unrounded()).result(),
            ProvenanceView.instrument(computed.study()));
    if (patterns.straight() == 0 || !doubtful) {
      return new Undecided(Reason.NOTHING_TO_LEAVE_OUT);
    }
    ProtectedSurvey rest =
        Protection.protect(
            computed.study().survey(),
            new ProtectionRules(computed.options().minGroup(), RatingUse.NOT_STRAIGHT));
    if (rest.ratings().size() == 0) {
      return new Undecided(Reason.NO_USED_RATINGS);
    }
    Study quick =
        computed.study().withOptions(computed.options().withSensitivity(false));
    Computation without = Computation.of(quick, rest, jobs);
    if (leavesOutFew(computed, without)) {
      return new Undecided(Reason.LEAVES_OUT_FEW);
    }
    Chain other = Chain.of(without, jobs);
    int persons =
        other.ranking().map(r -> other.published().fewest(r.functions())).orElse(0);
    return new Decided(
        VerdictRule.decide(other.evidence(other.published().unrounded(), none())), persons);
  }

  /** Whether the persons of a function in a wave become fewer by less than the minimum. */
  private static boolean leavesOutFew(Computation all, Computation without) {
    for (int f = 0; f < all.functions(); f++) {
      for (int t = 0; t < all.survey().waves().size(); t++) {
        int fewer = all.counts().ofFunction(f, t) - without.counts().ofFunction(f, t);
        if (fewer != 0 && Math.abs(fewer) < all.options().minGroup()) {
          return true;
        }
      }
    }
    return false;
  }

  /** What of them may be published. */
  Robustness result(Publication made) {
    return new Robustness(shown(made, withoutStraightLined));
  }

  private static Shown<VerdictVariant> shown(Publication made, Outcome outcome) {
    if (outcome instanceof Decided decided) {
      VerdictDecision decision = decided.decision();
      return made.figures()
          .whole(
              new VerdictVariant(
                  decision.kind(),
                  decision.functions(),
                  decision
                      .confidence()
                      .map(p -> made.figures().precision().share(p, decided.persons()))),
              decided.persons());
    }
    return Shown.withheld(((Undecided) outcome).reason());
  }
}
