package io.github.locus.analysis;

import io.github.locus.protection.PatternCounts;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.Protection;
import io.github.locus.protection.ProtectionRules;
import io.github.locus.protection.ProtectionRules.RatingUse;
import io.github.locus.recommendation.EvidenceRule;
import io.github.locus.recommendation.VerdictDecision;
import io.github.locus.recommendation.VerdictRule;
import io.github.locus.result.Component;
import io.github.locus.result.Figures;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.Robustness;
import io.github.locus.result.Shown;
import io.github.locus.result.VerdictVariant;
import java.util.Map;

/**
 * The verdict under other rules, and on less of the survey.
 *
 * @param exact with all digits, what the rules see
 */
record Variants(Robustness exact) {
  private static final Component<Robustness, Shown<VerdictVariant>> STRAIGHT =
      Robustness::withoutStraightLined;

  /** Nothing but the verdict itself. */
  static Variants none() {
    return new Variants(
        new Robustness(
            no(Reason.NOTHING_TO_LEAVE_OUT),
            no(Reason.NOT_DRAWN),
            no(Reason.NOT_DRAWN),
            no(Reason.NOT_DRAWN),
            no(Reason.NOT_DRAWN),
            no(Reason.NOT_DRAWN),
            no(Reason.NOT_DRAWN),
            no(Reason.NOT_DRAWN),
            no(Reason.NOT_DRAWN),
            Map.of(),
            no(Reason.NOT_DRAWN)));
  }

  private static <T> Shown<T> no(Reason reason) {
    return Shown.withheld(reason);
  }

  static Variants of(Chain chain, Result evidence, Jobs jobs) {
    Shown<VerdictVariant> straight = withoutStraightLined(chain, evidence, jobs);
    if (chain.ranking().isEmpty()) {
      return new Variants(STRAIGHT.replaced(none().exact(), straight));
    }
    Ranking ranking = chain.ranking().orElseThrow();
    VerdictCurves curves = new VerdictCurves(chain, ranking, evidence);
    OtherEvidence other = new OtherEvidence(chain, ranking);
    boolean drawn = chain.computed().options().sensitivity();
    return new Variants(
        new Robustness(
            straight,
            curves.thresholds(),
            curves.lowerThreshold(),
            curves.higherThreshold(),
            curves.assurances(),
            curves.lowerAssurance(),
            curves.higherAssurance(),
            other.priors(),
            other.confidence(),
            drawn ? new UnitsLeftOut(chain, ranking, evidence).each(jobs) : Map.of(),
            new Silence(chain, ranking, evidence).result()));
  }

  private static Shown<VerdictVariant> withoutStraightLined(
      Chain chain, Result evidence, Jobs jobs) {
    Computation computed = chain.computed();
    PatternCounts patterns = computed.survey().account().patterns();
    if (patterns.straight() == 0
        || !EvidenceRule.isDoubtful(evidence.quality(), evidence.instrument())) {
      return Shown.withheld(Reason.NOTHING_TO_LEAVE_OUT);
    }
    ProtectedSurvey rest =
        Protection.protect(
            computed.study().survey(),
            new ProtectionRules(computed.options().minGroup(), RatingUse.NOT_STRAIGHT));
    if (rest.ratings().size() == 0) {
      return Shown.withheld(Reason.NO_USED_RATINGS);
    }
    Study quick = computed.study().withOptions(computed.options().withSensitivity(false));
    Computation without = Computation.of(quick, rest, jobs);
    if (leavesOutFew(computed, without)) {
      return Shown.withheld(Reason.LEAVES_OUT_FEW);
    }
    Chain other = Chain.of(without, jobs);
    int persons = other.ranking().map(r -> other.published().fewest(r.functions())).orElse(0);
    Publication unrounded = other.published().unrounded();
    return unrounded
        .figures()
        .whole(
            variant(VerdictRule.decide(other.evidence())),
            Math.max(persons, unrounded.persons().used()));
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

  static VerdictVariant variant(VerdictDecision decision) {
    return new VerdictVariant(decision.kind(), decision.functions(), decision.confidence());
  }

  /** What of them may be published, rounded. */
  Robustness result(Publication made) {
    Figures figures = made.figures();
    if (figures.precision().full()) {
      return exact;
    }
    RoundedVariants rounded = RoundedVariants.of(made);
    return new Robustness(
        rounded.of(exact.withoutStraightLined(), rounded::verdict),
        rounded.each(exact.thresholds(), rounded::threshold),
        exact.lowerThreshold(),
        exact.higherThreshold(),
        rounded.each(exact.assurances(), rounded::assurance),
        exact.lowerAssurance(),
        exact.higherAssurance(),
        rounded.each(exact.priors(), rounded::prior),
        rounded.of(exact.confidence(), rounded::confidence),
        rounded.shown(exact.withoutUnit(), rounded::unit),
        rounded.of(exact.silence(), rounded::silence));
  }
}
