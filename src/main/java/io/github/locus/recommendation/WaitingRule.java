package io.github.locus.recommendation;

import io.github.locus.result.AnalysisOptions;
import io.github.locus.result.Component;
import io.github.locus.result.CostPerPoint;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.Precision;
import io.github.locus.result.Quantity;
import io.github.locus.result.Result;
import io.github.locus.result.ResultPath;
import io.github.locus.result.Verdict;
import io.github.locus.result.VerdictKind;
import io.github.locus.result.WaitingCost;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What it costs to wait: the points that the first function named lacks today to the threshold, at what the organisation
 * says that a point costs. It is made of published figures alone, so that it tells no level more exactly than they do, and
 * whoever multiplies what is printed gets it.
 */
public final class WaitingRule {
  private static final Component<Result, Verdict> VERDICT = Result::verdict;
  private static final Component<Verdict, Optional<WaitingCost>> WAITING = Verdict::waiting;

  /** One of the points, two of the amount: the product is exact. */
  private static final int DECIMALS = 3;

  private WaitingRule() {}

  /**
   * A result with the cost of waiting.
   *
   * @param published a result as it is published, without it
   * @return the same where no cost is stated, nothing lacks, the level is not told, or nobody is named to lead
   */
  public static Result applied(Result published) {
    return VERDICT.replaced(published, WAITING.replaced(published.verdict(), waiting(published)));
  }

  private static Optional<WaitingCost> waiting(Result published) {
    Verdict verdict = published.verdict();
    AnalysisOptions options = published.options();
    if (verdict.kind() == VerdictKind.TOO_CLOSE
        || verdict.kind() == VerdictKind.INSUFFICIENT_EVIDENCE) {
      return Optional.empty();
    }
    Precision precision = new Precision(options.minGroup(), options.internal());
    return options
        .costPerPoint()
        .flatMap(
            each ->
                verdict.functions().stream()
                    .findFirst()
                    .flatMap(name -> Optional.ofNullable(published.functions().get(name)))
                    .flatMap(lead -> lead.today().value())
                    .map(Estimate::mean)
                    .map(today -> precision.level(options.threshold() - today))
                    .filter(lacking -> lacking > 0)
                    .map(lacking -> cost(verdict.functions().get(0), lacking, each)));
  }

  private static WaitingCost cost(String lead, double lacking, CostPerPoint each) {
    double cost =
        BigDecimal.valueOf(lacking)
            .multiply(BigDecimal.valueOf(each.amount()))
            .setScale(DECIMALS, RoundingMode.HALF_UP)
            .doubleValue();
    ResultPath<WaitingCost> waiting =
        ResultPath.start().to(Result::verdict).given(Verdict::waiting);
    return new WaitingCost(
        lacking,
        cost,
        Sentence.of("waiting.threshold")
            .on(lead)
            .mean(FunctionResult::today)
            .threshold()
            .figure("lacking", Quantity.POINTS, waiting.to(WaitingCost::lacking))
            .figure(
                "amount",
                Quantity.AMOUNT,
                ResultPath.start()
                    .to(Result::options)
                    .given(AnalysisOptions::costPerPoint)
                    .to(CostPerPoint::amount))
            .figure("cost", Quantity.AMOUNT, waiting.to(WaitingCost::cost))
            .end());
  }
}
