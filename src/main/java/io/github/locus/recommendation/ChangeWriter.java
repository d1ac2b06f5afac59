package io.github.locus.recommendation;

import io.github.locus.instrument.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What would change the verdict: other weights, or the evidence that is missing. */
final class ChangeWriter {
  private static final int MOST_WEIGHTS = 3;

  private final VerdictContext context;
  private final Wording wording;
  private final List<Statement> changes = new ArrayList<>();

  ChangeWriter(VerdictContext context) {
    this.context = context;
    this.wording = context.wording();
  }

  /** A weight at which the first two change places. */
  private record Crossing(Dimension dimension, double declared, double critical) {
    /** How far the weight has to move, as a multiple of what it is. */
    double effort() {
      return Math.abs(critical - declared) / declared;
    }
  }

  List<Statement> wouldChange() {
    if (context.is(VerdictKind.INSUFFICIENT_EVIDENCE)) {
      changes.add(wording.sentence("change.insufficient-evidence").end());
    } else {
      weights();
      context.basis().ifPresent(function -> changes.add(byKind(function)));
    }
    separation();
    return changes;
  }

  private Statement byKind(FunctionEvidence function) {
    return wording.about("change." + context.decision().kind().code(), function).end();
  }

  private void weights() {
    WeightEvidence weights = context.study().weights().orElse(null);
    FunctionEvidence first = context.firstRepeatable().orElse(null);
    if (weights == null || first == null || weights.critical().isEmpty()) {
      return;
    }
    FunctionEvidence second = context.study().function(weights.second());
    List<Crossing> crossings = crossings(weights);
    if (crossings.isEmpty()) {
      changes.add(wording.about("change.no-weight", first, second).end());
    }
    crossings.stream()
        .sorted(Comparator.comparingDouble(Crossing::effort))
        .limit(MOST_WEIGHTS)
        .forEach(crossing -> changes.add(weight(crossing, first, second)));
  }

  private List<Crossing> crossings(WeightEvidence weights) {
    List<Dimension> capabilities = context.study().instrument().capabilities();
    double[] declared = context.study().instrument().weights();
    List<Crossing> crossings = new ArrayList<>();
    for (int d = 0; d < declared.length; d++) {
      Dimension dimension = capabilities.get(d);
      double weight = declared[d];
      Optional.ofNullable(weights.critical().get(dimension.id()))
          .flatMap(critical -> critical)
          .ifPresent(critical -> crossings.add(new Crossing(dimension, weight, critical)));
    }
    return crossings;
  }

  private Statement weight(Crossing crossing, FunctionEvidence first, FunctionEvidence second) {
    String id = crossing.dimension().id();
    String direction = crossing.critical() > crossing.declared() ? "more" : "less";
    return wording
        .about("change.weight." + direction, first, second)
        .word("dimension", wording.dimension(id))
        .figure(
            "declared",
            Figure.share(
                crossing.declared(),
                1,
                "instrument",
                "dimensions",
                String.valueOf(wording.position(id)),
                "weight"))
        .figure(
            "critical",
            Figure.share(crossing.critical(), 1, "decision", "sensitivity", id, "criticalWeight"))
        .end();
  }

  private void separation() {
    for (FunctionEvidence function : context.important()) {
      if (function.separation() == SeparationGrade.NONE) {
        changes.add(wording.about("change.separation-none", function).end());
      }
    }
    List<String> unproven =
        context.important().stream()
            .filter(function -> function.separation() != SeparationGrade.NONE)
            .filter(function -> StatusRule.of(function) == FunctionStatus.READY_UNPROVEN)
            .map(FunctionEvidence::name)
            .toList();
    if (!unproven.isEmpty() && !context.is(VerdictKind.LEAD_WITH_PARTNER)) {
      changes.add(wording.sentence("change.ready-unproven").words("names", unproven).end());
    }
    if (context.study().has(DataCondition.LEADERS_UNKNOWN)) {
      changes.add(wording.sentence("change.leaders-unknown").end());
    }
  }
}
