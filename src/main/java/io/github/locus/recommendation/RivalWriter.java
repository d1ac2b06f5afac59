package io.github.locus.recommendation;

import io.github.locus.result.DecisionResult;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.LensDecision;
import io.github.locus.result.PerceptionsResult;
import io.github.locus.result.Quantity;
import io.github.locus.result.Result;
import io.github.locus.result.ResultPath;
import io.github.locus.result.Share;
import io.github.locus.result.Shown;
import io.github.locus.result.Statement;
import io.github.locus.result.VerdictKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Why not the function that a reader would have chosen: the one that is the best more often though it costs more on
 * average; else the one with the highest level today, else the one with the best
 * showcase, else the one that most people name as the one to lead; where the verdict names all of these, the next one by
 * its repeatable level. A verdict that leaves the choice open has a rival only among those it does not name; where none
 * of these is shown to be ready and to stay so, that is said in its place.
 */
final class RivalWriter {
  /** Chances are printed as whole percentages. */
  private static final double TOLD_APART = 0.01;

  private final VerdictContext context;

  RivalWriter(VerdictContext context) {
    this.context = context;
  }

  Optional<Statement> rival() {
    RatedFunction chosen = context.basis().orElse(null);
    if (chosen == null || chosen.figures().repeatable().isEmpty()) {
      return Optional.empty();
    }
    Optional<Statement> oftener = oftener(chosen);
    if (oftener.isPresent()) {
      return oftener;
    }
    if (context.is(VerdictKind.TOO_CLOSE) && noneIsReady()) {
      return Optional.of(
          Sentence.of("rival.none-ready")
              .functions(context.decision().functions())
              .threshold()
              .end());
    }
    return obvious("today", highest(FunctionResult::today), chosen)
        .or(() -> obvious("showcase", highest(FunctionResult::showcase), chosen))
        .or(() -> obvious("nominated", mostNominated(), chosen))
        .or(() -> obvious("next", next(), chosen));
  }

  /**
   * First is what costs least on average. Where another one is the best more often, as one whose leaders are taken to lie
   * far apart, a reader meets the larger chance in the chart of ranks and has to know why it does not decide.
   */
  private Optional<Statement> oftener(RatedFunction chosen) {
    if (context.decision().onToday()) {
      return Optional.empty();
    }
    Map<String, Double> best =
        context.evidence().decision().map(d -> d.repeatable().pBest()).orElse(Map.of());
    double own = best.getOrDefault(chosen.name(), 1.0);
    return best.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> most.getValue() - own >= TOLD_APART)
        .map(most -> context.function(most.getKey()))
        .flatMap(
            other ->
                costlier(
                        isDearer(chosen, other) ? "rival.oftener" : "rival.oftener-even",
                        chosen,
                        other)
                    .map(
                        sentence ->
                            sentence
                                .figure(
                                    "other.pBest",
                                    Quantity.PROBABILITY,
                                    ranking()
                                        .to(DecisionResult::repeatable)
                                        .to(LensDecision::pBest, other.name()))
                                .figure(
                                    "confidence", Quantity.PROBABILITY, VerdictContext.CONFIDENCE)
                                .end()));
  }

  private boolean noneIsReady() {
    List<String> named = context.decision().functions();
    return !named.isEmpty()
        && named.stream()
            .map(context::function)
            .noneMatch(function -> function.status() == FunctionStatus.SYSTEMATIC);
  }

  private Optional<Statement> obvious(
      String lure, Optional<RatedFunction> rival, RatedFunction chosen) {
    return rival
        .filter(other -> !context.decision().functions().contains(other.name()))
        .filter(other -> !other.name().equals(chosen.name()))
        .filter(other -> other.figures().repeatable().isPresent())
        .flatMap(other -> against(lure, chosen, other));
  }

  private Optional<Statement> against(String lure, RatedFunction chosen, RatedFunction rival) {
    boolean byLevel = !lure.equals("nominated") && !lure.equals("next");
    if (byLevel && rival.status().isPatchy() && rival.figures().pNewLeader().isPresent()) {
      return Optional.of(
          lured(Sentence.about("rival." + lure + ".dependent", chosen, rival), lure)
              .otherChance(FunctionResult::pNewLeader)
              .threshold()
              .end());
    }
    double kept = mean(rival, FunctionResult::repeatable);
    if (kept < mean(chosen, FunctionResult::repeatable)) {
      String key = "rival." + lure + (byLevel ? ".less" : "");
      return Optional.of(
          lured(Sentence.about(key, chosen, rival), lure)
              .otherMean(FunctionResult::repeatable)
              .mean(FunctionResult::repeatable)
              .end());
    }
    return context.decision().onToday() ? Optional.of(later(chosen, rival)) : even(chosen, rival);
  }

  /** The verdict names the one that is first today: the rival is not. */
  private static Statement later(RatedFunction chosen, RatedFunction rival) {
    return Sentence.about("rival.later", chosen, rival)
        .otherMean(FunctionResult::repeatable)
        .mean(FunctionResult::repeatable)
        .figure(
            "other.pBest",
            Quantity.PROBABILITY,
            ranking().to(DecisionResult::today).to(LensDecision::pBest, rival.name()))
        .figure("confidence", Quantity.PROBABILITY, VerdictContext.CONFIDENCE)
        .end();
  }

  private static ResultPath<DecisionResult> ranking() {
    return ResultPath.start().shown(Result::decision);
  }

  /** The level that makes a reader think of the rival. */
  private static Sentence lured(Sentence sentence, String lure) {
    return switch (lure) {
      case "today" -> sentence.otherMean(FunctionResult::today);
      case "showcase" -> sentence.otherMean(FunctionResult::showcase);
      default -> sentence;
    };
  }

  /** It would keep as much, and gives up more where it keeps less. */
  private Optional<Statement> even(RatedFunction chosen, RatedFunction rival) {
    return costlier("rival.even", chosen, rival).map(Sentence::end);
  }

  /** A sentence with what both choices cost on average; none where the rival costs less. */
  private Optional<Sentence> costlier(String key, RatedFunction chosen, RatedFunction rival) {
    double own = losses().getOrDefault(chosen.name(), Double.POSITIVE_INFINITY);
    double others = losses().getOrDefault(rival.name(), Double.NEGATIVE_INFINITY);
    ResultPath<LensDecision> lens = ranking().to(DecisionResult::repeatable);
    return own <= others
        ? Optional.of(
            Sentence.about(key, chosen, rival)
                .figure(
                    "other.loss",
                    Quantity.POINTS,
                    lens.within(LensDecision::expectedLoss, rival.name()))
                .figure(
                    "loss",
                    Quantity.POINTS,
                    lens.within(LensDecision::expectedLoss, chosen.name())))
        : Optional.empty();
  }

  /** Losses are printed to a tenth of a point. */
  private boolean isDearer(RatedFunction chosen, RatedFunction rival) {
    double own = losses().getOrDefault(chosen.name(), Double.POSITIVE_INFINITY);
    double others = losses().getOrDefault(rival.name(), Double.NEGATIVE_INFINITY);
    return Math.rint(10 * others) > Math.rint(10 * own);
  }

  private Map<String, Double> losses() {
    return context
        .evidence()
        .decision()
        .flatMap(d -> d.repeatable().expectedLoss().value())
        .orElse(Map.of());
  }

  private Optional<RatedFunction> highest(Function<FunctionResult, Shown<Estimate>> level) {
    return context.judged().stream()
        .filter(f -> level.apply(f.figures()).isPresent())
        .max(Comparator.comparingDouble(f -> mean(f, level)));
  }

  private Optional<RatedFunction> mostNominated() {
    Map<String, Shown<Share>> wanted =
        context.evidence().perceptions().map(PerceptionsResult::shouldLead).orElse(Map.of());
    return context.judged().stream()
        .filter(f -> RatedFunction.of(wanted, f.name()).isPresent())
        .max(
            Comparator.comparingDouble(
                f -> RatedFunction.of(wanted, f.name()).orElseThrow().share()));
  }

  private Optional<RatedFunction> next() {
    List<String> named = context.decision().functions();
    return context.decision().byRepeatable().stream()
        .filter(name -> !named.contains(name))
        .findFirst()
        .map(context::function);
  }

  private static double mean(
      RatedFunction function, Function<FunctionResult, Shown<Estimate>> level) {
    return level.apply(function.figures()).map(Estimate::mean).orElse(Double.NEGATIVE_INFINITY);
  }
}
