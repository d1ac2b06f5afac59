package io.github.locus.analysis;

import io.github.locus.multilevel.Posterior;
import io.github.locus.recommendation.DataCondition;
import io.github.locus.recommendation.StudyEvidence;
import io.github.locus.result.Finding;
import io.github.locus.result.PlaceResult;
import io.github.locus.separation.LeaderMoves;
import io.github.locus.separation.LeadershipFit;
import io.github.locus.survey.LeaderSource;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Trouble as data: what was found, what it is held against, what to do. */
final class FindingsView {
  private final List<Finding> findings = new ArrayList<>();

  private final Words words;

  private FindingsView(Words words) {
    this.words = words;
  }

  static List<Finding> result(Computation computed, StudyEvidence evidence) {
    FindingsView view = new FindingsView(Words.of(computed.options().language()));
    computed.study().remarks().forEach(r -> view.add(r.code(), "warning", r.message()));
    for (DataCondition condition : DataCondition.values()) {
      if (evidence.data().conditions().contains(condition)) {
        view.add(condition.code(), "note", view.words.name("finding", condition.code()));
      }
    }
    view.place(computed);
    view.models(computed);
    view.sampler(computed);
    view.crossCheck(evidence);
    String language = computed.options().language();
    if (!view.words.speaks(language)) {
      view.add("no-words", "warning", view.words.say("finding.no-words", "language", language));
    }
    AskedInstrument.lacks(evidence.instrument(), language)
        .map(
            shown ->
                AskedInstrument.finding(view.words, evidence.instrument().id(), language, shown))
        .ifPresent(view.findings::add);

    return List.copyOf(view.findings);
  }

  /** That a plain calculation names another function. */
  static String crossCheck(Words words, String plain, String first) {
    return words.say(
        "finding.cross-check-differs",
        "factor",
        words.numbers().number(0.84, 2),
        "plain",
        plain,
        "function",
        first);
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
      add(
          moves.apart() ? "place-identified" : "place-not-identified",
          "note",
          place(
              words,
              computed.functionName(f),
              moves.apart(),
              moves.leaders(),
              moves.leadersOfSeveralUnits(),
              moves.unitsOfSeveralLeaders()));
    }
  }

  /** Whether leader and place are told apart, and by what, as a result has it. */
  static String place(Words words, String function, boolean apart, PlaceResult place) {
    return place(
        words,
        function,
        apart,
        place.ratedLeaders(),
        place.leadersOfSeveralUnits(),
        place.unitsOfSeveralLeaders());
  }

  private static String place(
      Words words,
      String function,
      boolean apart,
      int leaders,
      int leadersOfSeveral,
      int unitsOfSeveral) {
    return apart
        ? words.say(
            "finding.place-identified",
            "function",
            function,
            "leaders",
            words.numbers().whole(leaders),
            "leadersOfSeveral",
            words.numbers().whole(leadersOfSeveral),
            "unitsOfSeveral",
            words.numbers().whole(unitsOfSeveral))
        : words.say("finding.place-not-identified", "function", function);
  }

  private void models(Computation computed) {
    if (computed.fits().readiness().isEmpty()) {
      add("readiness-not-estimable", "warning", words.say("finding.readiness-not-estimable"));
    }
    computed
        .fits()
        .readiness()
        .map(LeadershipFit::reml)
        .filter(fit -> fit.isSingular())
        .ifPresent(fit -> add("variance-at-zero", "note", words.say("finding.variance-at-zero")));
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
            words.say("finding.sampler-not-converged", "bound", words.numbers().number(1.01, 2)),
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
                                crossCheck(words, plain.function(), first))));
  }
}
