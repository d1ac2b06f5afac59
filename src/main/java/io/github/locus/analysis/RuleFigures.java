package io.github.locus.analysis;

import io.github.locus.result.Component;
import io.github.locus.result.DecisionResult;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.LensDecision;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import java.util.Map;

/** Where the figures stand in evidence that the rules of a verdict look at, for whoever makes them anew. */
final class RuleFigures {
  static final Component<Result, Map<String, FunctionResult>> FUNCTIONS = Result::functions;
  static final Component<Result, Shown<DecisionResult>> DECISION = Result::decision;
  static final Component<DecisionResult, LensDecision> ON_TODAY = DecisionResult::today;
  static final Component<DecisionResult, LensDecision> ON_REPEATABLE = DecisionResult::repeatable;
  static final Component<LensDecision, Map<String, Double>> P_BEST = LensDecision::pBest;
  static final Component<LensDecision, Shown<Map<String, Double>>> LOSS =
      LensDecision::expectedLoss;
  static final Component<FunctionResult, Shown<Estimate>> TODAY = FunctionResult::today;
  static final Component<FunctionResult, Shown<Double>> P_TODAY = FunctionResult::pToday;
  static final Component<FunctionResult, Shown<Double>> P_REPEATABLE = FunctionResult::pRepeatable;
  static final Component<FunctionResult, Shown<Double>> P_NEW = FunctionResult::pNewLeader;
  static final Component<FunctionResult, Shown<Double>> READY_SHARE = FunctionResult::readyShare;
  static final Component<FunctionResult, Map<String, Shown<Double>>> BELOW =
      FunctionResult::pDimensionBelow;

  private RuleFigures() {}
}
