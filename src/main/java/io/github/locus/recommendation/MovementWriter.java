package io.github.locus.recommendation;

import io.github.locus.result.Estimate;
import io.github.locus.result.Finding;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.ModelResult;
import io.github.locus.result.PlaceResult;
import io.github.locus.result.Quantity;
import io.github.locus.result.Result;
import io.github.locus.result.ResultPath;
import io.github.locus.result.Statement;
import io.github.locus.result.SuccessionEstimate;
import io.github.locus.result.SuccessionResult;
import io.github.locus.result.SuccessionShift;
import io.github.locus.result.VarianceComponents;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changes of leader have shown, as far as it bears on the first function named. */
final class MovementWriter {
  /** An interval of a share that is wider leaves open whether it is large or small, and is not told in running text. */
  private static final double WIDEST_SHARE = 0.5;

  private final VerdictContext context;
  private final List<Statement> reasons = new ArrayList<>();

  MovementWriter(VerdictContext context) {
    this.context = context;
  }

  List<Statement> reasons() {
    context
        .named()
        .ifPresent(
            function -> {
              place(function);
              spread(function);
              context
                  .evidence()
                  .successionOf(SuccessionResult.ALL)
                  .flatMap(all -> all.shift().value())
                  .ifPresent(this::shift);
            });
    return reasons;
  }

  private void place(RatedFunction function) {
    if (function.figures().place().share().value().filter(MovementWriter::tells).isPresent()) {
      Sentence sentence = Sentence.about("reason.place-share", function);
      reasons.add(
          sentence
              .estimate(
                  "share",
                  Quantity.SHARE,
                  sentence.own().to(FunctionResult::place).shown(PlaceResult::share))
              .end());
    }
  }

  private static boolean tells(Estimate share) {
    return share.high() - share.low() <= WIDEST_SHARE;
  }

  private void spread(RatedFunction function) {
    if (!contradicted(function)) {
      observed(function).ifPresent(reasons::add);
    }
  }

  /** What changes of leader showed against what the model says, where it lies outside. */
  List<Statement> contradictions() {
    return context.important().stream()
        .filter(this::contradicted)
        .map(
            function ->
                counts(
                        Sentence.about("caveat.spread-outside-succession", function),
                        path(function.name()))
                    .end())
        .toList();
  }

  private boolean contradicted(RatedFunction function) {
    return context.evidence().found(Finding.SPREAD_OUTSIDE, function.name());
  }

  private Optional<Statement> observed(RatedFunction function) {
    Optional<SuccessionEstimate> spread =
        context.evidence().successionOf(function.name()).flatMap(pairs -> pairs.spread().value());
    if (spread.isEmpty() || context.evidence().leaderVariance(function.name()).isEmpty()) {
      return Optional.empty();
    }
    ResultPath<SuccessionResult> pairs = path(function.name());
    Sentence sentence = Sentence.about("reason.succession-spread", function);
    interval(sentence, "spread", pairs.shown(SuccessionResult::spread));
    return Optional.of(
        counts(sentence, pairs)
            .figure(
                "variance",
                Quantity.POINTS,
                ResultPath.start()
                    .to(Result::models, ModelResult.READINESS)
                    .to(ModelResult::variance)
                    .shown(VarianceComponents::leader, function.name()))
            .end());
  }

  /** A shift whose interval holds 0 is no shift. */
  private void shift(SuccessionShift shift) {
    String variant = shift.high() < 0 ? "cost" : shift.low() > 0 ? "gain" : "none";
    ResultPath<SuccessionResult> pairs = path(SuccessionResult.ALL);
    Sentence sentence = Sentence.of("reason.succession-shift." + variant);
    shift(sentence, pairs.shown(SuccessionResult::shift));
    reasons.add(counts(sentence, pairs).end());
  }

  private static ResultPath<SuccessionResult> path(String name) {
    return ResultPath.start().within(Result::succession, name);
  }

  private static Sentence counts(Sentence sentence, ResultPath<SuccessionResult> pairs) {
    return sentence
        .figure("changed", Quantity.COUNT, pairs.to(SuccessionResult::changed))
        .figure("stable", Quantity.COUNT, pairs.to(SuccessionResult::stable));
  }

  /** Interval and p of the shift belong to the adjusted one. */
  private static void shift(Sentence sentence, ResultPath<SuccessionShift> shift) {
    sentence
        .figure("shift", Quantity.POINTS, shift.to(SuccessionShift::adjusted))
        .figure("shiftLow", Quantity.POINTS, shift.to(SuccessionShift::low))
        .figure("shiftHigh", Quantity.POINTS, shift.to(SuccessionShift::high));
  }

  private static void interval(
      Sentence sentence, String measure, ResultPath<SuccessionEstimate> estimate) {
    sentence
        .figure(measure, Quantity.POINTS, estimate.to(SuccessionEstimate::estimate))
        .figure(measure + "Low", Quantity.POINTS, estimate.to(SuccessionEstimate::low))
        .figure(measure + "High", Quantity.POINTS, estimate.to(SuccessionEstimate::high));
  }
}
