package io.github.locus.recommendation;

import io.github.locus.result.Borders;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.LeaveOneOut;
import io.github.locus.result.PlaceResult;
import io.github.locus.result.Quantity;
import io.github.locus.result.Result;
import io.github.locus.result.ResultPath;
import io.github.locus.result.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What depends on a leader: for each function that does and matters for the verdict, the points at risk, where it works,
 * and in what it leans on its leaders most.
 */
final class DependenceWriter {
  private final VerdictContext context;
  private final List<Statement> reasons = new ArrayList<>();

  DependenceWriter(VerdictContext context) {
    this.context = context;
  }

  List<Statement> reasons() {
    showcase();
    context.dependent().forEach(this::dependence);
    return reasons;
  }

  private static Statement showcase(RatedFunction function) {
    return function
        .figures()
        .showcaseLeader()
        .map(code -> Sentence.about("reason.showcase.coded", function).leader(code))
        .orElseGet(() -> Sentence.about("reason.showcase.plain", function))
        .mean(FunctionResult::showcase)
        .chance(FunctionResult::pNewLeader)
        .threshold()
        .end();
  }

  private void dependence(RatedFunction function) {
    boolean unknown = context.has(DataCondition.LEADERS_UNKNOWN);
    twoReadings(function);
    String between = unknown ? "units" : function.figures().succession() ? "leaders" : "either";
    Sentence atRisk =
        Sentence.about("reason.at-risk." + between, function)
            .mean(FunctionResult::atRisk)
            .assurance();
    reasons.add((unknown ? atRisk : atRisk.mean(FunctionResult::renewed)).end());
    if (function.figures().readyShare().isPresent()) {
      String of = function.figures().headcounts() ? "headcount" : unknown ? "units" : "units-led";
      Sentence sentence = Sentence.about("reason.ready-share." + of, function).threshold();
      reasons.add(
          sentence
              .figure(
                  "sure", Quantity.SHARE, ResultPath.start().to(Result::borders).to(Borders::yes))
              .figure(
                  "readyShare", Quantity.SHARE, sentence.own().shown(FunctionResult::readyShare))
              .end());
    }
    function
        .figures()
        .leaveOneOut()
        .filter(loss -> loss.max() > 0)
        .ifPresent(loss -> reasons.add(leaderLoss(function, loss)));
    DependentDimension.of(function)
        .ifPresent(dimension -> reasons.add(mostDependent(function, dimension.id())));
  }

  /** Where leader and place are one column of the data, the truth lies between two readings. */
  private void twoReadings(RatedFunction function) {
    if (function.figures().place().ifPlace().isPresent()) {
      Sentence sentence = Sentence.about("reason.two-readings", function).assurance();
      reasons.add(
          sentence
              .level(FunctionResult::repeatable)
              .estimate(
                  "ifPlace",
                  Quantity.POINTS,
                  sentence.own().to(FunctionResult::place).shown(PlaceResult::ifPlace))
              .end());
    }
  }

  private static Statement leaderLoss(RatedFunction function, LeaveOneOut loss) {
    Sentence sentence =
        loss.leader()
            .map(code -> Sentence.about("reason.leader-loss.coded", function).leader(code))
            .orElseGet(() -> Sentence.about("reason.leader-loss.plain", function));
    ResultPath<LeaveOneOut> without = sentence.own().shown(FunctionResult::leaveOneOut);
    return sentence
        .figure("loss", Quantity.POINTS, without.to(LeaveOneOut::max))
        .figure("p", Quantity.PROBABILITY, without.to(LeaveOneOut::p))
        .end();
  }

  private static Statement mostDependent(RatedFunction function, String dimension) {
    Sentence sentence = Sentence.about("reason.most-dependent", function).dimension(dimension);
    return sentence
        .figure(
            "dimensionToday",
            Quantity.POINTS,
            sentence.own().shown(FunctionResult::dimensions, dimension).to(Estimate::mean))
        .figure(
            "dimensionRepeatable",
            Quantity.POINTS,
            sentence
                .own()
                .shown(FunctionResult::repeatableDimensions, dimension)
                .to(Estimate::mean))
        .end();
  }

  /** The brightest place is one leader's, and a new one there would not do. */
  private void showcase() {
    context
        .firstShowcase()
        .filter(function -> function.status().isPatchy())
        .ifPresent(function -> reasons.add(showcase(function)));
  }
}
