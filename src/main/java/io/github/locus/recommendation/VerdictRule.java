package io.github.locus.recommendation;

import io.github.locus.decision.RankOrder;
import io.github.locus.result.DecisionResult;
import io.github.locus.result.Evidence;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.Gap;
import io.github.locus.result.LensDecision;
import io.github.locus.result.VerdictKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The verdict: the first row of a table that holds. f* is first on repeatable, the choice with the smallest expected
 * loss; g* is first by P(best) on today, of equal P(best) the one with the higher posterior mean. Functions without
 * sufficient ratings are not ranked.
 *
 * <p>f* is not chosen by P(best), for that counts how often a function is best and not how far it falls behind when it is
 * not: in simulated organisations it loses more points, and is right less often (see the decision study).
 */
public final class VerdictRule {
  static final double CLEAR = 0.6;
  static final double STILL_IN_QUESTION = 0.2;

  private static final List<Row> TABLE =
      List.of(
          new Row(VerdictKind.TOO_CLOSE, s -> s.ranking().repeatable(s.first()) < CLEAR),
          new Row(
              VerdictKind.LEAD,
              s -> s.isFirst(FunctionStatus.SYSTEMATIC) && s.gapsOfFirst().isEmpty()),
          new Row(
              VerdictKind.LEAD_WITH_PARTNER,
              s ->
                  s.isFirst(FunctionStatus.SYSTEMATIC) || s.isFirst(FunctionStatus.READY_UNPROVEN)),
          new Row(
              VerdictKind.INSTITUTIONALISE_FIRST,
              s -> s.status(s.first()).isPatchy() || s.status(s.today()).isPatchy()),
          new Row(VerdictKind.DEVELOP, s -> true));

  private record Row(VerdictKind kind, Predicate<Standing> holds) {}

  /** P(best) and loss of the ranked functions. */
  private record Ranking(DecisionResult decision, List<RatedFunction> functions) {
    double repeatable(String function) {
      return of(decision.repeatable().pBest(), function);
    }

    double loss(String function) {
      return of(decision.repeatable().expectedLoss().orElseThrow(), function);
    }

    private static double of(Map<String, Double> map, String function) {
      return Optional.ofNullable(map.get(function)).orElseThrow();
    }

    List<String> byLoss() {
      List<Double> losses = functions.stream().map(f -> loss(f.name())).toList();
      List<Double> best = functions.stream().map(f -> repeatable(f.name())).toList();
      return RankOrder.byLoss(losses, best).stream().map(i -> functions.get(i).name()).toList();
    }

    String firstToday() {
      List<Double> best =
          functions.stream().map(f -> of(decision.today().pBest(), f.name())).toList();
      List<Double> means =
          functions.stream().map(f -> f.figures().today().orElseThrow().mean()).toList();
      return functions.get(RankOrder.byBest(best, means).get(0)).name();
    }
  }

  /** Who stands where. */
  private record Standing(
      Ranking ranking,
      Map<String, FunctionStatus> statuses,
      List<String> byRepeatable,
      String today,
      List<Gap> gapsOfFirst) {
    String first() {
      return byRepeatable.get(0);
    }

    FunctionStatus status(String function) {
      return statuses.getOrDefault(function, FunctionStatus.INSUFFICIENT);
    }

    boolean isFirst(FunctionStatus status) {
      return status(first()) == status;
    }
  }

  private VerdictRule() {}

  /**
   * @param evidence all evidence, with all digits
   * @return the verdict with the functions it names, its confidence and its expected loss
   */
  public static VerdictDecision decide(Evidence evidence) {
    List<RatedFunction> ranked = ranked(evidence);
    return evidence
        .decision()
        .filter(ranking -> ranked.size() >= 2)
        .map(ranking -> decide(standing(evidence, new Ranking(ranking, ranked))))
        .orElseGet(VerdictRule::insufficient);
  }

  /** The functions that take part in the ranking: ranked by the data and not insufficient. */
  private static List<RatedFunction> ranked(Evidence evidence) {
    Set<String> ranked =
        evidence.decision().map(d -> d.repeatable().pBest().keySet()).orElse(Set.of());
    return evidence.functions().entrySet().stream()
        .map(entry -> new RatedFunction(entry.getKey(), entry.getValue()))
        .filter(function -> function.judged() && ranked.contains(function.name()))
        .toList();
  }

  private static Standing standing(Evidence evidence, Ranking ranking) {
    Map<String, FunctionStatus> statuses = new LinkedHashMap<>();
    ranking.functions().forEach(f -> statuses.put(f.name(), f.status()));
    List<String> byRepeatable = ranking.byLoss();
    FunctionResult first =
        Optional.ofNullable(evidence.functions().get(byRepeatable.get(0))).orElseThrow();
    return new Standing(
        ranking, statuses, byRepeatable, ranking.firstToday(), GapRule.gaps(first, evidence));
  }

  private static VerdictDecision decide(Standing standing) {
    VerdictKind kind =
        TABLE.stream()
            .filter(row -> row.holds().test(standing))
            .findFirst()
            .map(Row::kind)
            .orElse(VerdictKind.DEVELOP);
    boolean onToday =
        kind == VerdictKind.INSTITUTIONALISE_FIRST && !standing.status(standing.first()).isPatchy();
    String basis = onToday ? standing.today() : standing.first();
    DecisionResult decision = standing.ranking().decision();
    LensDecision lens = onToday ? decision.today() : decision.repeatable();
    return new VerdictDecision(
        kind,
        kind == VerdictKind.TOO_CLOSE ? inQuestion(standing) : List.of(basis),
        standing.byRepeatable(),
        Optional.of(standing.today()),
        Optional.of(basis),
        onToday,
        Optional.ofNullable(lens.pBest().get(basis)),
        Optional.of(standing.ranking().loss(basis)));
  }

  private static List<String> inQuestion(Standing standing) {
    return standing.byRepeatable().stream()
        .filter(function -> standing.ranking().repeatable(function) >= STILL_IN_QUESTION)
        .toList();
  }

  private static VerdictDecision insufficient() {
    return new VerdictDecision(
        VerdictKind.INSUFFICIENT_EVIDENCE,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }
}
