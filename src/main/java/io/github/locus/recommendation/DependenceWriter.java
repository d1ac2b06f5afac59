package io.github.locus.recommendation;

import java.util.ArrayList;
import java.util.List;

/**
 * What depends on a leader: for each function that does and matters for the verdict, the points at risk, where it works,
 * and in what it leans on its leaders most.
 */
final class DependenceWriter {
  private final VerdictContext context;
  private final Wording wording;
  private final List<Statement> reasons = new ArrayList<>();

  DependenceWriter(VerdictContext context) {
    this.context = context;
    this.wording = context.wording();
  }

  List<Statement> reasons() {
    showcase();
    context.dependent().forEach(this::dependence);
    return reasons;
  }

  private Statement showcase(FunctionEvidence function) {
    return function
        .showcaseLeader()
        .map(code -> wording.about("reason.showcase.coded", function).word("code", code).end())
        .orElseGet(() -> wording.about("reason.showcase.plain", function).end());
  }

  private void dependence(FunctionEvidence function) {
    String variant = context.study().has(DataCondition.LEADERS_UNKNOWN) ? ".units" : ".leaders";
    reasons.add(wording.about("reason.at-risk" + variant, function).end());
    if (function.readyShare().isPresent()) {
      reasons.add(wording.about("reason.ready-share", function).end());
    }
    function
        .leaderLoss()
        .filter(loss -> loss.points() > 0)
        .ifPresent(loss -> reasons.add(leaderLoss(function, loss)));
    DependentDimension.of(function)
        .ifPresent(dimension -> reasons.add(mostDependent(function, dimension)));
  }

  private Statement leaderLoss(FunctionEvidence function, LeaderLoss loss) {
    return wording
        .about("reason.leader-loss", function)
        .word("code", loss.leader())
        .figure(
            "loss",
            Figure.points(loss.points(), "functions", function.name(), "leaveOneOut", "max"))
        .figure("p", Figure.probability(loss.p(), "functions", function.name(), "leaveOneOut", "p"))
        .end();
  }

  private Statement mostDependent(FunctionEvidence function, DependentDimension dimension) {
    String id = dimension.id();
    return wording
        .about("reason.most-dependent", function)
        .word("dimension", wording.dimension(id))
        .figure(
            "dimensionToday",
            Figure.points(
                dimension.evidence().today(),
                "functions",
                function.name(),
                "dimensions",
                id,
                "mean"))
        .figure(
            "dimensionRepeatable",
            Figure.points(
                dimension.evidence().repeatable(),
                "functions",
                function.name(),
                "repeatableDimensions",
                id,
                "mean"))
        .end();
  }

  /** The brightest place is one leader's, and a new one there would not do. */
  private void showcase() {
    context
        .firstShowcase()
        .filter(function -> StatusRule.of(function) == FunctionStatus.LEADER_DEPENDENT)
        .ifPresent(function -> reasons.add(showcase(function)));
  }
}
