package io.github.locus.analysis;

import io.github.locus.decision.ExpectedLoss;
import io.github.locus.decision.RankAcceptability;
import io.github.locus.decision.RankOrder;
import io.github.locus.decision.ValueDraws;
import io.github.locus.multilevel.ScorePredictions;
import io.github.locus.protection.CodeCover;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.Protection;
import io.github.locus.protection.Site;
import io.github.locus.protection.SiteCell;
import io.github.locus.recommendation.VerdictRule;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.Robustness;
import io.github.locus.result.Shown;
import io.github.locus.result.UnitLeftOut;
import io.github.locus.scoring.Scorer;
import io.github.locus.separation.LeaderFrame;
import io.github.locus.separation.LensDraws;
import io.github.locus.separation.RespondentCounts;
import io.github.locus.separation.UnitLeverage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The verdict without the answers of one unit, unit by unit: each from a posterior of its own. Of more than
 * {@value Robustness#MOST_UNITS} units those are left out that leave the least of the lead by plain means, for each
 * posterior is as large as that of all.
 */
final class UnitsLeftOut {
  private final Computation computed;
  private final Ranking ranking;
  private final Publication unrounded;
  private final Result evidence;

  UnitsLeftOut(Chain chain, Ranking ranking, Result evidence) {
    this.computed = chain.computed();
    this.ranking = ranking;
    this.unrounded = chain.published().unrounded();
    this.evidence = evidence;
  }

  /** By code of the units that stand for themselves; merged ones have none. */
  Map<String, Shown<UnitLeftOut>> each(Jobs jobs) {
    Map<String, Jobs.Job<Shown<UnitLeftOut>>> running = new TreeMap<>(Codes.ORDER);
    Set<Integer> units = standingAlone();
    for (int unit : units.size() > Robustness.MOST_UNITS ? ofGreatestLeverage(units) : units) {
      running.put(unrounded.codes().unit(unit), jobs.start(() -> without(unit)));
    }
    Map<String, Shown<UnitLeftOut>> map = new LinkedHashMap<>();
    if (running.size() > 1) {
      running.forEach((code, job) -> map.put(code, job.get()));
    }
    return computed.options().fullPrecision() ? map : told(map);
  }

  /** Why one is kept back would tell of which sizes it is; a few beside those that are would be known by that. */
  private static Map<String, Shown<UnitLeftOut>> told(Map<String, Shown<UnitLeftOut>> all) {
    Map<String, Shown<UnitLeftOut>> told = new LinkedHashMap<>(all);
    told.values().removeIf(Shown::isEmpty);
    return told.size() < CodeCover.FEWEST ? Map.of() : told;
  }

  private Set<Integer> standingAlone() {
    Set<Integer> units = new TreeSet<>();
    ProtectedSurvey survey = computed.survey();
    for (SiteCell cell : survey.cells()) {
      Site site = survey.sites().get(cell.site());
      if (cell.wave() == computed.frame().latestWave(cell.function()) && site.single()) {
        units.add(site.units().get(0));
      }
    }
    return units;
  }

  private Set<Integer> ofGreatestLeverage(Set<Integer> units) {
    return UnitLeverage.greatest(
        computed.frame(),
        computed.othersRatings().orElseThrow(),
        ranking.functions(),
        ranking.functions().get(ranking.order().get(0)),
        computed.z(),
        units,
        Robustness.MOST_UNITS);
  }

  /**
   * Withheld where a merged cell would lose this unit's few, or units would be merged otherwise: beside the figures of the
   * whole survey that would tell of them.
   */
  private Shown<UnitLeftOut> without(int unit) {
    ProtectedSurvey rest =
        Protection.protectWithout(computed.study().survey(), computed.options().protection(), unit);
    if (!computed.survey().isCoarsenedAs(rest, unit)) {
      return Shown.withheld(Reason.LEAVES_OUT_FEW);
    }
    if (hasAlike(unit)) {
      return Shown.withheld(Reason.BESIDE_ALIKE);
    }
    if (rest.ratings().size() == 0) {
      return Shown.withheld(Reason.NOT_FITTED);
    }
    LeaderFrame frame = LeaderFrame.of(rest);
    return Publication.shown(
        ModelledSurvey.ofCapabilities(frame, Scorer.score(rest))
            .flatMap(m -> fitted(m, frame, unit)),
        this::verdict,
        Reason.NOT_FITTED);
  }

  private Optional<Rest> fitted(ModelledSurvey m, LeaderFrame frame, int unit) {
    return Posteriors.ofOneNear(
            m,
            computed.survey().instrument().weights(),
            computed.z(),
            computed.streams().split("without unit", unit),
            computed.posteriors().readiness().orElseThrow().posterior().draws())
        .flatMap(
            posterior ->
                ScorePredictions.near(m.model(), posterior.posterior())
                    .map(
                        predictions ->
                            new Rest(
                                frame,
                                RespondentCounts.of(frame),
                                posterior.lenses(),
                                predictions)));
  }

  /**
   * Whether a small group of a unit scored alike, for how far the verdict rests on it would tell at which level; or one of a
   * function that is ranked, for it is the rest of what every other unit takes off.
   */
  private boolean hasAlike(int unit) {
    ProtectedSurvey survey = computed.survey();
    return survey.cells().stream()
            .filter(cell -> survey.sites().get(cell.site()).units().contains(unit))
            .anyMatch(cell -> unrounded.alike().cell(cell).isPresent())
        || ranking.functions().stream().anyMatch(f -> unrounded.alike().besideCell(f).isPresent());
  }

  private Shown<UnitLeftOut> verdict(Rest rest) {
    List<LensDraws> left =
        rest.lenses().stream()
            .filter(l -> ranking.functions().contains(l.levels().function()))
            .toList();
    if (left.size() < 2) {
      return Shown.withheld(Reason.NEEDS_TWO_FUNCTIONS);
    }
    ValueDraws values = Evaluations.repeatable(left.stream().map(LensDraws::common).toList());
    RankAcceptability ranks = RankAcceptability.of(values);
    int first = RankOrder.byLoss(ExpectedLoss.of(values), ranks).get(0);
    return unrounded
        .figures()
        .whole(
            new UnitLeftOut(
                computed.functionName(left.get(first).levels().function()),
                ranks.best(first),
                Variants.variant(
                    VerdictRule.decide(
                        new RestEvidence(computed, ranking, evidence, rest).evidence()))),
            left.stream()
                .mapToInt(l -> rest.counts().ofFunction(l.levels().function()))
                .min()
                .orElse(0));
  }
}
