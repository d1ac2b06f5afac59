package io.github.locus.recommendation;

import io.github.locus.result.Borders;
import io.github.locus.result.DecisionResult;
import io.github.locus.result.DimensionSummary;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.InstrumentSummary;
import io.github.locus.result.Quantity;
import io.github.locus.result.Result;
import io.github.locus.result.ResultPath;
import io.github.locus.result.SensitivityResult;
import io.github.locus.result.SeparationGrade;
import io.github.locus.result.Statement;
import io.github.locus.result.VerdictKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What would change the verdict: other weights, or the evidence that is missing. */
final class ChangeWriter {
  private static final int MOST_WEIGHTS = 3;

  private final VerdictContext context;
  private final List<Statement> changes = new ArrayList<>();

  ChangeWriter(VerdictContext context) {
    this.context = context;
  }

  /** A weight at which the first two change places. */
  private record Crossing(int dimension, String id, double declared, double critical) {
    /** How far the weight has to move, as a multiple of what it is. */
    double effort() {
      return Math.abs(critical - declared) / declared;
    }
  }

  List<Statement> wouldChange() {
    if (context.is(VerdictKind.INSUFFICIENT_EVIDENCE)) {
      changes.add(
          Sentence.of("change.insufficient-evidence")
              .figure(
                  "fewest",
                  Quantity.COUNT,
                  ResultPath.start().to(Result::borders).to(Borders::fewestRespondents))
              .end());
    } else {
      weights();
      changes.addAll(new RobustnessWriter(context).changes());
      context.basis().ifPresent(function -> changes.add(byKind(function)));
    }
    separation();
    return changes;
  }

  private Statement byKind(RatedFunction function) {
    Sentence sentence = Sentence.about("change." + context.decision().kind().code(), function);
    return (context.is(VerdictKind.DEVELOP) ? sentence.threshold() : sentence).end();
  }

  private void weights() {
    Map<String, SensitivityResult> curves =
        context
            .evidence()
            .decision()
            .flatMap(ranking -> ranking.sensitivity().value())
            .orElse(Map.of());
    List<String> order = context.decision().byRepeatable();
    if (curves.isEmpty() || order.size() < 2) {
      return;
    }
    RatedFunction first = context.function(order.get(0));
    RatedFunction second = context.function(order.get(1));
    crossings(curves).stream()
        .sorted(Comparator.comparingDouble(Crossing::effort))
        .limit(MOST_WEIGHTS)
        .forEach(crossing -> changes.add(weight(crossing, first, second)));
  }

  private List<Crossing> crossings(Map<String, SensitivityResult> curves) {
    List<DimensionSummary> dimensions = context.evidence().instrument().dimensions();
    List<Crossing> crossings = new ArrayList<>();
    for (int d = 0; d < dimensions.size(); d++) {
      int place = d;
      DimensionSummary dimension = dimensions.get(d);
      Optional.ofNullable(curves.get(dimension.id()))
          .flatMap(curve -> curve.criticalWeight().value())
          .ifPresent(
              critical ->
                  crossings.add(new Crossing(place, dimension.id(), dimension.weight(), critical)));
    }
    return crossings;
  }

  private static Statement weight(Crossing crossing, RatedFunction first, RatedFunction second) {
    String id = crossing.id();
    String direction = crossing.critical() > crossing.declared() ? "more" : "less";
    return Sentence.about("change.weight." + direction, first, second)
        .dimension(id)
        .figure(
            "declared",
            Quantity.WEIGHT,
            ResultPath.start()
                .to(Result::instrument)
                .to(InstrumentSummary::dimensions, crossing.dimension())
                .to(DimensionSummary::weight))
        .figure(
            "critical",
            Quantity.WEIGHT,
            ResultPath.start()
                .shown(Result::decision)
                .within(DecisionResult::sensitivity, id)
                .shown(SensitivityResult::criticalWeight))
        .end();
  }

  private void separation() {
    for (RatedFunction function : context.important()) {
      if (function.separation() == SeparationGrade.NONE) {
        changes.add(Sentence.about("change.separation-none", function).end());
      }
    }
    List<String> unproven =
        context.important().stream()
            .filter(function -> function.separation() != SeparationGrade.NONE)
            .filter(function -> function.status() == FunctionStatus.READY_UNPROVEN)
            .map(RatedFunction::name)
            .toList();
    if (!unproven.isEmpty() && !context.is(VerdictKind.LEAD_WITH_PARTNER)) {
      changes.add(Sentence.of("change.ready-unproven").functions(unproven).end());
    }
    if (context.has(DataCondition.LEADERS_UNKNOWN)) {
      changes.add(Sentence.of("change.leaders-unknown").end());
    }
  }
}
