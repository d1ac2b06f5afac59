package io.github.locus.recommendation;

import io.github.locus.result.CrossCheck;
import io.github.locus.result.DecisionResult;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.Gap;
import io.github.locus.result.LensDecision;
import io.github.locus.result.Margin;
import io.github.locus.result.PerceptionsResult;
import io.github.locus.result.Quantity;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.ResultPath;
import io.github.locus.result.Share;
import io.github.locus.result.Shown;
import io.github.locus.result.Statement;
import io.github.locus.result.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why: the figures that the verdict rests on, the strongest first. */
final class ReasonWriter {
  /** A loss under this is printed as 0.0. */
  private static final double PRINTED = 0.05;

  private final VerdictContext context;
  private final List<Statement> reasons = new ArrayList<>();

  ReasonWriter(VerdictContext context) {
    this.context = context;
  }

  List<Statement> reasons() {
    context.basis().ifPresent(this::confidence);
    context.important().forEach(this::standing);
    orderOfTheTwoLenses();
    renewedFirst();
    reasons.addAll(new DependenceWriter(context).reasons());
    reasons.addAll(new MovementWriter(context).reasons());
    partner();
    context.named().ifPresent(this::gaps);
    context.named().ifPresent(this::testimony);
    crossCheck();
    reasons.addAll(new NominationWriter(context).reasons());
    window();
    return reasons;
  }

  private void confidence(RatedFunction function) {
    boolean onToday = context.decision().onToday();
    Sentence confidence =
        onToday
            ? Sentence.about("reason.confidence.today", function)
            : Sentence.about("reason.confidence.repeatable", function).assurance();
    reasons.add(
        confidence.figure("confidence", Quantity.PROBABILITY, VerdictContext.CONFIDENCE).end());
    double loss = context.decision().expectedLoss().orElseThrow();
    reasons.add(
        Sentence.about("reason.expected-loss." + (loss < PRINTED ? "none" : "some"), function)
            .figure(
                "loss",
                Quantity.POINTS,
                ResultPath.start().to(Result::verdict).shown(Verdict::expectedLoss))
            .end());
    if (!onToday) {
      context
          .evidence()
          .decision()
          .flatMap(decision -> decision.repeatable().margin().value())
          .filter(margin -> margin.first().equals(function.name()))
          .ifPresent(margin -> reasons.add(margin(function, margin)));
    }
  }

  private static Statement margin(RatedFunction function, Margin margin) {
    return Sentence.about("reason.margin", function)
        .beside(margin.next())
        .estimate(
            "margin",
            Quantity.POINTS,
            ResultPath.start()
                .shown(Result::decision)
                .to(DecisionResult::repeatable)
                .shown(LensDecision::margin)
                .to(Margin::difference))
        .end();
  }

  private void standing(RatedFunction function) {
    FunctionStatus status = function.status();
    Sentence standing =
        Sentence.about("reason.status-" + status.code(), function)
            .level(FunctionResult::today)
            .threshold();
    if (status.isPatchy()) {
      standing.chance(FunctionResult::pNewLeader);
    } else {
      standing.chance(FunctionResult::pToday);
    }
    if (status == FunctionStatus.SYSTEMATIC) {
      standing.chance(FunctionResult::pRepeatable);
    }
    reasons.add(standing.end());
    reasons.add(lenses(function).assurance().level(FunctionResult::repeatable).end());
  }

  /** Why there is no showcase is said where merging is the cause. */
  private static Sentence lenses(RatedFunction function) {
    Shown<Estimate> showcase = function.figures().showcase();
    return showcase
        .reason()
        .map(why -> Sentence.about("reason.lenses." + without(why), function))
        .orElseGet(() -> Sentence.about("reason.lenses", function).mean(FunctionResult::showcase));
  }

  private static String without(Reason showcase) {
    return switch (showcase) {
      case NO_LEADER_ALONE -> "merged";
      case BEST_NOT_SHOWN -> "best-merged";
      default -> "untold";
    };
  }

  private void orderOfTheTwoLenses() {
    RatedFunction first = context.firstRepeatable().orElse(null);
    RatedFunction today = context.firstToday().orElse(null);
    if (first == null || today == null || first.equals(today)) {
      return;
    }
    ResultPath<DecisionResult> decision = ResultPath.start().shown(Result::decision);
    reasons.add(
        Sentence.about("reason.today-first", today, first)
            .level(FunctionResult::today)
            .mean(FunctionResult::repeatable)
            .otherMean(FunctionResult::repeatable)
            .figure(
                "pBest",
                Quantity.PROBABILITY,
                decision.to(DecisionResult::today).to(LensDecision::pBest, today.name()))
            .end());
    if (context.decision().onToday()) {
      reasons.add(
          Sentence.about("reason.repeatable-first", first)
              .figure(
                  "pBest",
                  Quantity.PROBABILITY,
                  decision.to(DecisionResult::repeatable).to(LensDecision::pBest, first.name()))
              .end());
    }
  }

  /** Posts in many hands average out: another function may keep more if all are refilled at once. */
  private void renewedFirst() {
    Optional<RatedFunction> first = context.firstRepeatable();
    Optional<RatedFunction> keeps =
        context.decision().byRepeatable().stream()
            .map(context::function)
            .filter(function -> function.figures().renewed().isPresent())
            .max(Comparator.comparingDouble(ReasonWriter::renewed));
    if (first.filter(f -> f.figures().renewed().isPresent()).isPresent()
        && keeps.isPresent()
        && renewed(keeps.get()) - renewed(first.get()) >= 2 * PRINTED) {
      reasons.add(
          Sentence.about("reason.renewed-first", keeps.get(), first.get())
              .mean(FunctionResult::renewed)
              .otherMean(FunctionResult::renewed)
              .assurance()
              .end());
    }
  }

  private static double renewed(RatedFunction function) {
    return function.figures().renewed().orElseThrow().mean();
  }

  private void partner() {
    RatedFunction lead = context.named().orElse(null);
    PartnerChoice choice = context.partner();
    if (lead == null || choice.gain().isEmpty()) {
      return;
    }
    Optional<String> partner = choice.partner();
    if (partner.isEmpty()) {
      reasons.add(Sentence.about("reason.no-partner", lead).end());
      return;
    }
    String variant = choice.lifts().isEmpty() ? "broad" : "lifts";
    reasons.add(
        Sentence.about("reason.partner." + variant, lead)
            .beside(partner.get())
            .dimensions(choice.lifts())
            .figure(
                "gain",
                Quantity.POINTS,
                ResultPath.start().to(Result::verdict).to(Verdict::partnerGain, partner.get()))
            .end());
  }

  private void gaps(RatedFunction function) {
    for (Gap gap : context.gaps(function)) {
      Sentence sentence =
          Sentence.about("reason.gap", function).dimension(gap.dimension()).farBelow();
      reasons.add(
          sentence
              .figure(
                  "level",
                  Quantity.POINTS,
                  sentence
                      .own()
                      .shown(FunctionResult::dimensions, gap.dimension())
                      .to(Estimate::mean))
              .figure(
                  "p",
                  Quantity.PROBABILITY,
                  sentence.own().shown(FunctionResult::pDimensionBelow, gap.dimension()))
              .end());
    }
  }

  private void testimony(RatedFunction function) {
    if (ContestedRule.contested(function.figures()).filter(contested -> !contested).isPresent()) {
      reasons.add(Sentence.about("reason.testimony", function).reported().end());
    }
  }

  private void crossCheck() {
    RatedFunction first = context.firstRepeatable().orElse(null);
    Optional<CrossCheck> check =
        context.evidence().decision().flatMap(ranking -> ranking.crossCheck().value());
    if (first != null && check.filter(c -> c.function().equals(first.name())).isPresent()) {
      reasons.add(
          Sentence.about("reason.cross-check", first)
              .figure("level", Quantity.POINTS, plainLevel(first.name()))
              .end());
    }
  }

  /** The level of a function on the plain lens. */
  static ResultPath<Double> plainLevel(String name) {
    return ResultPath.start()
        .shown(Result::decision)
        .shown(DecisionResult::crossCheck)
        .to(CrossCheck::level, name);
  }

  private void window() {
    Sentence sentence = Sentence.of("reason.window");
    ResultPath<PerceptionsResult> perceptions = ResultPath.start().shown(Result::perceptions);
    List<String> choices =
        context
            .evidence()
            .perceptions()
            .map(PerceptionsResult::window)
            .map(window -> window.keySet().stream().filter(c -> shown(window, c)).toList())
            .orElse(List.of());
    for (String choice : choices) {
      sentence.figure(
          choice,
          Quantity.SHARE,
          perceptions.shown(PerceptionsResult::window, choice).to(Share::share));
    }
    if (!choices.isEmpty()) {
      reasons.add(sentence.end());
    }
  }

  private static boolean shown(Map<String, Shown<Share>> window, String choice) {
    return RatedFunction.of(window, choice).isPresent();
  }
}
