package io.github.locus.analysis;

import io.github.locus.instrument.Instrument;
import io.github.locus.recommendation.CrossCheckEvidence;
import io.github.locus.recommendation.DataCondition;
import io.github.locus.recommendation.DataEvidence;
import io.github.locus.recommendation.DimensionEvidence;
import io.github.locus.recommendation.FunctionEvidence;
import io.github.locus.recommendation.FunctionStatus;
import io.github.locus.recommendation.LeaderLoss;
import io.github.locus.recommendation.Lenses;
import io.github.locus.recommendation.LevelEstimate;
import io.github.locus.recommendation.RankingEvidence;
import io.github.locus.recommendation.SeparationGrade;
import io.github.locus.recommendation.StatusRule;
import io.github.locus.recommendation.StudyEvidence;
import io.github.locus.recommendation.WeightEvidence;
import io.github.locus.result.DecisionResult;
import io.github.locus.result.Estimate;
import io.github.locus.result.Finding;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import io.github.locus.result.WeightSummary;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A result as a recommendation takes it, with the digits that are published. Rules held against it may decide otherwise
 * than those that saw all digits: it is for the words alone.
 */
final class ResultEvidence {
  /** What is not published is in no sentence; a chance that says neither yes nor no stands for it. */
  private static final double UNDECIDED = 0.5;

  private final Result result;

  private ResultEvidence(Result result) {
    this.result = result;
  }

  /**
   * The evidence in a result.
   *
   * @param result the result
   * @param instrument what was asked, with texts in the language of the sentences
   */
  static StudyEvidence of(Result result, Instrument instrument) {
    return new ResultEvidence(result).study(instrument);
  }

  private StudyEvidence study(Instrument instrument) {
    ShownEvidence shown =
        new ShownEvidence(
            result.functions(),
            result.succession().value(),
            result.models(),
            result.perceptions().value(),
            result.quality().responseRate().value());
    return new StudyEvidence(
        instrument,
        result.options().threshold(),
        result.options().assurance(),
        result.functions().entrySet().stream()
            .map(entry -> function(entry.getKey(), entry.getValue()))
            .toList(),
        ranking(),
        result
            .decision()
            .flatMap(d -> d.crossCheck().value())
            .map(c -> new CrossCheckEvidence(c.function(), c.level())),
        weights(),
        shown.window(),
        shown.movement(),
        shown.nominations(),
        data());
  }

  private static FunctionEvidence function(String name, FunctionResult f) {
    boolean judged = !f.status().equals(FunctionStatus.INSUFFICIENT.code());
    int fewest = StatusRule.FEWEST_RESPONDENTS;
    return new FunctionEvidence(
        name,
        judged ? Math.max(fewest, f.respondents().value().orElse(fewest)) : 0,
        judged,
        lenses(f),
        f.readyShare().value(),
        SeparationGrade.valueOf(f.separation().toUpperCase(Locale.ROOT)),
        f.succession(),
        f.reportedRepeatability().map(ResultEvidence::level),
        f.leaveOneOut().map(l -> new LeaderLoss(l.max(), l.leader(), l.p())),
        f.showcaseLeader().value(),
        dimensions(f));
  }

  private static Optional<Lenses> lenses(FunctionResult f) {
    if (f.today().isEmpty() || f.repeatable().isEmpty()) {
      return Optional.empty();
    }
    LevelEstimate none = new LevelEstimate(0, 0, 0);
    return Optional.of(
        new Lenses(
            level(f.today().orElseThrow()),
            level(f.repeatable().orElseThrow()),
            f.showcase().map(ResultEvidence::level),
            f.atRisk().map(ResultEvidence::level).orElse(none),
            f.tau().map(ResultEvidence::level).orElse(none),
            f.pToday().value().orElse(UNDECIDED),
            f.pRepeatable().value().orElse(UNDECIDED),
            f.pNewLeader().value().orElse(UNDECIDED),
            f.pSpread().value().orElse(UNDECIDED)));
  }

  private static LevelEstimate level(Estimate e) {
    return new LevelEstimate(e.mean(), e.low(), e.high());
  }

  private static Map<String, DimensionEvidence> dimensions(FunctionResult f) {
    Map<String, DimensionEvidence> dimensions = new LinkedHashMap<>();
    f.dimensions()
        .forEach(
            (id, today) -> {
              Optional<Double> below = entry(f.pDimensionBelow(), id);
              Optional<Estimate> repeatable = entry(f.repeatableDimensions(), id);
              if (today.isPresent() && below.isPresent() && repeatable.isPresent()) {
                dimensions.put(
                    id,
                    new DimensionEvidence(
                        today.orElseThrow().mean(), below.get(), repeatable.get().mean()));
              }
            });
    return dimensions;
  }

  private static <V> Optional<V> entry(Map<String, Shown<V>> map, String id) {
    return Optional.ofNullable(map.get(id)).flatMap(Shown::value);
  }

  private Optional<RankingEvidence> ranking() {
    return result
        .decision()
        .value()
        .flatMap(
            d ->
                d.repeatable()
                    .expectedLoss()
                    .map(
                        loss ->
                            new RankingEvidence(
                                d.today().pBest(),
                                d.repeatable().pBest(),
                                d.showcase().pBest(),
                                loss)));
  }

  /** The second by expected loss is the one that a weight may put first. */
  private Optional<WeightEvidence> weights() {
    Optional<DecisionResult> decision = result.decision().value();
    List<String> order =
        decision
            .flatMap(d -> d.repeatable().expectedLoss().value())
            .map(
                loss ->
                    loss.entrySet().stream()
                        .sorted(Comparator.comparingDouble(Map.Entry::getValue))
                        .map(Map.Entry::getKey)
                        .toList())
            .orElse(List.of());
    return decision
        .flatMap(d -> d.sensitivity().value())
        .filter(all -> order.size() > 1)
        .map(
            all -> {
              Map<String, Optional<Double>> critical = new LinkedHashMap<>();
              all.forEach((id, one) -> critical.put(id, one.criticalWeight().value()));
              return new WeightEvidence(order.get(1), critical);
            });
  }

  private DataEvidence data() {
    Set<String> found = result.findings().stream().map(Finding::code).collect(Collectors.toSet());
    Set<DataCondition> conditions = EnumSet.noneOf(DataCondition.class);
    Arrays.stream(DataCondition.values())
        .filter(condition -> found.contains(condition.code()))
        .forEach(conditions::add);
    return new DataEvidence(
        conditions,
        result.scoring().imputedShare().value().orElse(0.0),
        result.scoring().weights().map(WeightSummary::designEffect),
        result.quality().responseRate().value(),
        found.contains("sampler-not-converged")
            ? Optional.of(
                new DataEvidence.Convergence(
                    result.quality().sampler().rHat(),
                    result.quality().sampler().effectiveSampleSize()))
            : Optional.empty());
  }
}
