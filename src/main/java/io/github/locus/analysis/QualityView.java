package io.github.locus.analysis;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.SurveyItem;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.psychometrics.FunctionAgreement;
import io.github.locus.psychometrics.GroupAgreement;
import io.github.locus.psychometrics.ItemDistribution;
import io.github.locus.psychometrics.ItemDistributions;
import io.github.locus.psychometrics.ItemStatistics;
import io.github.locus.psychometrics.RatingGroups;
import io.github.locus.psychometrics.ResponseRate;
import io.github.locus.psychometrics.ScaleReliability;
import io.github.locus.result.AgreementResult;
import io.github.locus.result.Convergence;
import io.github.locus.result.Interval;
import io.github.locus.result.ItemResult;
import io.github.locus.result.LeaderAgreement;
import io.github.locus.result.QualityResult;
import io.github.locus.result.ReliabilityResult;
import io.github.locus.result.SamplerResult;
import io.github.locus.result.StraightLining;
import io.github.locus.separation.LeaderFrame;
import io.github.locus.statistics.Estimable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Quality of the measurement as the user sees it, nothing withheld yet. */
final class QualityView {
  private final Computation computed;
  private final ProtectedSurvey survey;

  QualityView(Computation computed) {
    this.computed = computed;
    this.survey = computed.survey();
  }

  QualityResult result() {
    Map<String, String> why = new LinkedHashMap<>();
    Optional<Double> rate = figure(ResponseRate.of(survey).share(), "responseRate", why);
    io.github.locus.psychometrics.StraightLining lines =
        io.github.locus.psychometrics.StraightLining.of(survey);
    Optional<Double> identical = figure(lines.share(), "straightLining", why);
    return new QualityResult(
        rate,
        reliability(),
        agreement(),
        identical.map(share -> new StraightLining(lines.eligible(), lines.identical(), share)),
        sampler(),
        items(),
        why);
  }

  private static Optional<Double> figure(
      Estimable estimable, String name, Map<String, String> why) {
    estimable.why().ifPresent(reason -> why.put(name, reason));
    return estimable.value();
  }

  private Map<String, ReliabilityResult> reliability() {
    Map<String, ReliabilityResult> map = new LinkedHashMap<>();
    List<Dimension> dimensions = survey.instrument().dimensions();
    for (int d = 0; d < dimensions.size(); d++) {
      map.put(
          dimensions.get(d).id(), reliability(dimensions.get(d), ScaleReliability.of(survey, d)));
    }
    return map;
  }

  private static ReliabilityResult reliability(Dimension dimension, ScaleReliability r) {
    Map<String, String> why = new LinkedHashMap<>();
    Optional<Double> alpha = figure(r.alpha(), "alpha", why);
    Optional<Double> omega = figure(r.omega(), "omega", why);
    r.alpha().why().ifPresent(reason -> why.put("alphaInterval", reason));
    Map<String, Double> itemRest = new LinkedHashMap<>();
    Map<String, Double> dropped = new LinkedHashMap<>();
    for (int i = 0; i < dimension.items().size(); i++) {
      String item = dimension.items().get(i).id();
      ItemStatistics statistics = r.itemStatistics().get(i);
      statistics.itemRestCorrelation().value().ifPresent(v -> itemRest.put(item, v));
      statistics.itemRestCorrelation().why().ifPresent(v -> why.put("itemRest/" + item, v));
      statistics.alphaIfDropped().value().ifPresent(v -> dropped.put(item, v));
      statistics.alphaIfDropped().why().ifPresent(v -> why.put("alphaIfDropped/" + item, v));
    }
    return new ReliabilityResult(
        Optional.of(r.n()),
        r.items(),
        alpha,
        r.alphaInterval().map(interval -> new Interval(interval.low(), interval.high())),
        omega,
        itemRest,
        dropped,
        why);
  }

  /** A leader's own cells are a group, each merged cell that several lead is one. */
  private Map<String, AgreementResult> agreement() {
    int[] groupOfCell = new int[survey.cells().size()];
    int[] count = new int[computed.functions()];
    Arrays.setAll(count, f -> computed.frame().leaders(f).size());
    for (int c = 0; c < groupOfCell.length; c++) {
      int leader = computed.frame().soleLeader(c);
      boolean led = !computed.frame().leaderShares(c).isEmpty();
      int function = survey.cells().get(c).function();
      groupOfCell[c] = leader == LeaderFrame.VACANT && led ? count[function]++ : leader;
    }
    RatingGroups groups = RatingGroups.of(survey, f -> count[f], c -> groupOfCell[c]);
    List<FunctionAgreement> functions = FunctionAgreement.of(computed.scored(), groups);
    Map<String, AgreementResult> map = new LinkedHashMap<>();
    for (int f = 0; f < computed.functions(); f++) {
      map.put(computed.functionName(f), agreement(f, functions.get(f)));
    }
    return map;
  }

  private AgreementResult agreement(int function, FunctionAgreement a) {
    Map<String, String> why = new LinkedHashMap<>();
    return new AgreementResult(
        figure(a.icc1(), "icc1", why),
        figure(a.icc1UnequalSizes(), "icc1UnequalSizes", why),
        figure(a.icc2(), "icc2", why),
        figure(a.rwgjMedian(), "rwgjMedian", why),
        figure(a.rwgjSkewedMedian(), "rwgjSkewedMedian", why),
        figure(a.admMedian(), "admMedian", why),
        a.groups().stream()
            .filter(g -> g.group() < computed.frame().leaders(function).size())
            .map(g -> leader(function, g))
            .toList(),
        why);
  }

  private LeaderAgreement leader(int function, GroupAgreement g) {
    return new LeaderAgreement(
        computed.frame().leaders(function).get(g.group()).code(),
        Optional.of((int) g.n()),
        g.rwgj().value(),
        g.rwgjSkewed().value(),
        g.adm().value());
  }

  /** Convergence of every posterior that is reported, and the worst of it. */
  private SamplerResult sampler() {
    Map<String, Convergence> posteriors = new LinkedHashMap<>();
    add(posteriors, "readiness", computed.posteriors().readiness());
    for (int d = 0; d < computed.capabilities().size(); d++) {
      add(
          posteriors,
          computed.capabilities().get(d).id(),
          computed.posteriors().dimensions().get(d));
    }
    add(posteriors, "reportedRepeatability", computed.posteriors().testimony());
    long draws =
        computed.posteriors().readiness().map(p -> (long) p.posterior().draws().size()).orElse(0L);
    return new SamplerResult(
        posteriors.values().stream().mapToDouble(Convergence::rHat).max().orElse(1),
        posteriors.values().stream().mapToDouble(Convergence::effectiveSampleSize).min().orElse(0),
        draws,
        WeightDraws.VECTORS * WeightDraws.STATES,
        posteriors);
  }

  private static void add(
      Map<String, Convergence> posteriors, String name, Optional<ScorePosterior> posterior) {
    posterior
        .map(ScorePosterior::posterior)
        .ifPresent(p -> posteriors.put(name, new Convergence(p.rHat(), p.effectiveSize())));
  }

  private Map<String, Map<String, ItemResult>> items() {
    ItemDistributions distributions = ItemDistributions.of(survey);
    Map<String, Map<String, ItemResult>> map = new LinkedHashMap<>();
    for (int f = 0; f < computed.functions(); f++) {
      Map<String, ItemResult> byItem = new LinkedHashMap<>();
      for (int i = 0; i < survey.instrument().items().size(); i++) {
        SurveyItem item = survey.instrument().items().get(i);
        item(distributions.of(f, i), item.reversed()).ifPresent(r -> byItem.put(item.id(), r));
      }
      map.put(computed.functionName(f), byItem);
    }
    return map;
  }

  /** An item needs two answers to be described; fewer are never shown anyway. */
  private static Optional<ItemResult> item(ItemDistribution d, boolean reversed) {
    return d.mean()
        .value()
        .flatMap(
            mean ->
                d.sd()
                    .value()
                    .flatMap(
                        sd ->
                            d.favourableShare(reversed)
                                .value()
                                .map(
                                    favourable ->
                                        new ItemResult(
                                            d.n(),
                                            d.missing(),
                                            mean,
                                            sd,
                                            favourable,
                                            d.shares()))));
  }
}
