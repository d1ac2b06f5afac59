package io.github.locus.analysis;

import io.github.locus.multilevel.Posterior;
import io.github.locus.recommendation.DataCondition;
import io.github.locus.recommendation.StudyEvidence;
import io.github.locus.result.Finding;
import io.github.locus.separation.LeaderMoves;
import io.github.locus.separation.LeadershipFit;
import io.github.locus.survey.LeaderSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Trouble as data: what was found, what it is held against, what to do. */
final class FindingsView {
  private static final Map<DataCondition, String> CONDITIONS =
      Map.of(
          DataCondition.LEADERS_UNKNOWN,
          "Nobody says who leads: each unit counts as one leader in all waves. Add a roster"
              + " (function, unit, wave, leader) to tell leaders from units.",
          DataCondition.NO_RESPONDENT_TERM,
          "No respondent rates more than one cell: leniency and residual are one. Ask each"
              + " respondent to rate several functions.",
          DataCondition.NO_CLIMATE_TERM,
          "Fewer than three units rate two functions each: a unit's general climate cannot be told"
              + " from its leaders.",
          DataCondition.OWN_FUNCTION_UNKNOWN,
          "The own function of some respondents is not known: they count as raters of others. Add"
              + " own_function.",
          DataCondition.EQUAL_SHARES,
          "A headcount is missing or 0: the units of that function count alike. Complete headcount"
              + " in the roster.",
          DataCondition.VACANCIES,
          "Some posts are vacant: their ratings are used, their units left out of the levels.",
          DataCondition.NO_TESTIMONY,
          "The instrument does not ask for strategy and reliance: there is no direct testimony on"
              + " repeatability.",
          DataCondition.MERGED,
          "Groups of few people are merged with others, or left out, before anything is computed.");

  private final List<Finding> findings = new ArrayList<>();

  private FindingsView() {}

  static List<Finding> result(Computation computed, StudyEvidence evidence) {
    FindingsView view = new FindingsView();
    computed.study().remarks().forEach(r -> view.add(r.code(), "warning", r.message()));
    for (DataCondition condition : DataCondition.values()) {
      if (evidence.data().conditions().contains(condition)) {
        view.add(condition.code(), "note", CONDITIONS.getOrDefault(condition, condition.code()));
      }
    }
    view.place(computed);
    view.models(computed);
    view.sampler(computed);
    view.crossCheck(evidence);
    return List.copyOf(view.findings);
  }

  private void add(String code, String severity, String message) {
    findings.add(new Finding(code, severity, message, Optional.empty(), Optional.empty()));
  }

  /** What tells leader and place apart, function by function; nothing where nobody says who leads. */
  private void place(Computation computed) {
    if (computed.survey().roster().source() == LeaderSource.UNKNOWN) {
      return;
    }
    for (int f = 0; f < computed.functions(); f++) {
      LeaderMoves moves = computed.frame().moves(f);
      if (moves.leaders() == 0) {
        continue;
      }
      String name = computed.functionName(f);
      if (moves.apart()) {
        add(
            "place-identified",
            "note",
            name
                + ": leader and place are told apart (leaders with ratings: "
                + moves.leaders()
                + ", of them leading several units: "
                + moves.leadersOfSeveralUnits()
                + "; units led by several of them: "
                + moves.unitsOfSeveralLeaders()
                + ").");
      } else {
        add(
            "place-not-identified",
            "note",
            name
                + ": leader and place are the same column of the data, for no leader has led two"
                + " units and no unit has had two leaders. A wave after a change of leader would"
                + " tell them apart.");
      }
    }
  }

  private void models(Computation computed) {
    if (computed.fits().readiness().isEmpty()) {
      add(
          "readiness-not-estimable",
          "warning",
          "Readiness cannot be fitted: the ratings do not vary, or there are too few of them."
              + " Collect more ratings.");
    }
    computed
        .fits()
        .readiness()
        .map(LeadershipFit::reml)
        .filter(fit -> fit.isSingular())
        .ifPresent(
            fit ->
                add(
                    "variance-at-zero",
                    "note",
                    "REML puts a variance of readiness at 0: the data show no difference there, and"
                        + " do not prove that there is none. The verdict rests on the posterior,"
                        + " which keeps that uncertainty."));
  }

  private void sampler(Computation computed) {
    computed
        .posteriors()
        .readiness()
        .map(ScorePosterior::posterior)
        .filter(p -> !p.converged())
        .ifPresent(this::notConverged);
  }

  private void notConverged(Posterior posterior) {
    findings.add(
        new Finding(
            "sampler-not-converged",
            "warning",
            "The sampler did not reach R-hat 1.01 and an effective size of 400 at four times its"
                + " length: read intervals with care, and try another seed.",
            Optional.of(posterior.rHat()),
            Optional.of(1.01)));
  }

  private void crossCheck(StudyEvidence evidence) {
    evidence
        .ranking()
        .flatMap(r -> r.expectedLoss().entrySet().stream().min(Map.Entry.comparingByValue()))
        .map(Map.Entry::getKey)
        .ifPresent(
            first ->
                evidence
                    .crossCheck()
                    .filter(plain -> !plain.function().equals(first))
                    .ifPresent(
                        plain ->
                            add(
                                "cross-check-differs",
                                "note",
                                "A plain lens (mean of leader means less 0.84 of their standard"
                                    + " deviation, noise taken off) names "
                                    + plain.function()
                                    + ", the model "
                                    + first
                                    + ". Look at both before deciding.")));
  }
}
