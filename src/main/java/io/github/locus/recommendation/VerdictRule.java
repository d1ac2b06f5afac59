package io.github.locus.recommendation;

import io.github.locus.decision.RankOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
  private static final double CLEAR = 0.6;
  private static final double STILL_IN_QUESTION = 0.2;

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
              s ->
                  s.isFirst(FunctionStatus.LEADER_DEPENDENT)
                      || s.status(s.today()) == FunctionStatus.LEADER_DEPENDENT),
          new Row(VerdictKind.DEVELOP, s -> true));

  private record Row(VerdictKind kind, Predicate<Standing> holds) {}

  /** P(best) and loss of the ranked functions. */
  private record Ranking(RankingEvidence evidence, List<FunctionEvidence> functions) {
    double repeatable(String function) {
      return evidence.repeatable().getOrDefault(function, 0.0);
    }

    double loss(String function) {
      return Optional.ofNullable(evidence.expectedLoss().get(function)).orElseThrow();
    }

    List<String> byLoss() {
      List<Double> losses = functions.stream().map(f -> loss(f.name())).toList();
      List<Double> best = functions.stream().map(f -> repeatable(f.name())).toList();
      return RankOrder.byLoss(losses, best).stream().map(i -> functions.get(i).name()).toList();
    }

    List<String> order(Map<String, Double> pBest, Function<Lenses, LevelEstimate> lens) {
      List<Double> best = new ArrayList<>();
      List<Double> means = new ArrayList<>();
      for (FunctionEvidence function : functions) {
        best.add(pBest.getOrDefault(function.name(), 0.0));
        means.add(function.lenses().map(lens).map(LevelEstimate::mean).orElse(0.0));
      }
      return RankOrder.byBest(best, means).stream().map(i -> functions.get(i).name()).toList();
    }
  }

  /** Who stands where. */
  private record Standing(
      Ranking ranking,
      Map<String, FunctionStatus> statuses,
      List<String> byRepeatable,
      String today,
      List<DimensionGap> gapsOfFirst) {
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
   * Decides.
   *
   * @param study all evidence
   * @return the verdict with the functions it names, its confidence and its expected loss
   */
  public static VerdictDecision decide(StudyEvidence study) {
    List<FunctionEvidence> ranked = ranked(study);
    return study
        .ranking()
        .filter(ranking -> ranked.size() >= 2)
        .map(ranking -> decide(standing(study, new Ranking(ranking, ranked))))
        .orElseGet(VerdictRule::insufficient);
  }

  /**
   * The functions that take part in the ranking: ranked by the data and not insufficient.
   *
   * @param study all evidence
   * @return in the order of the study
   */
  public static List<FunctionEvidence> ranked(StudyEvidence study) {
    return study.functions().stream()
        .filter(function -> StatusRule.of(function) != FunctionStatus.INSUFFICIENT)
        .filter(
            function ->
                study
                    .ranking()
                    .filter(r -> r.repeatable().containsKey(function.name()))
                    .isPresent())
        .toList();
  }

  private static Standing standing(StudyEvidence study, Ranking ranking) {
    Map<String, FunctionStatus> statuses = new LinkedHashMap<>();
    ranking.functions().forEach(f -> statuses.put(f.name(), StatusRule.of(f)));
    List<String> byRepeatable = ranking.byLoss();
    List<String> byToday = ranking.order(ranking.evidence().today(), Lenses::today);
    FunctionEvidence first = study.function(byRepeatable.get(0));
    return new Standing(
        ranking,
        statuses,
        byRepeatable,
        byToday.get(0),
        GapRule.gaps(first, study.instrument(), study.threshold()));
  }

  private static VerdictDecision decide(Standing standing) {
    VerdictKind kind =
        TABLE.stream()
            .filter(row -> row.holds().test(standing))
            .findFirst()
            .map(Row::kind)
            .orElse(VerdictKind.DEVELOP);
    boolean onToday =
        kind == VerdictKind.INSTITUTIONALISE_FIRST
            && !standing.isFirst(FunctionStatus.LEADER_DEPENDENT);
    String basis = onToday ? standing.today() : standing.first();
    RankingEvidence evidence = standing.ranking().evidence();
    Map<String, Double> lens = onToday ? evidence.today() : evidence.repeatable();
    return new VerdictDecision(
        kind,
        kind == VerdictKind.TOO_CLOSE ? inQuestion(standing) : List.of(basis),
        Optional.of(standing.first()),
        Optional.of(standing.today()),
        Optional.of(basis),
        onToday,
        Optional.ofNullable(lens.get(basis)),
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
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }
}
