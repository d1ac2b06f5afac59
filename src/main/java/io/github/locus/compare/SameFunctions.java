package io.github.locus.compare;

import io.github.locus.result.Component;
import io.github.locus.result.DecisionResult;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.ItemResult;
import io.github.locus.result.LensDecision;
import io.github.locus.result.PerceptionsResult;
import io.github.locus.result.QualityResult;
import io.github.locus.result.Result;
import io.github.locus.result.ScoringResult;
import io.github.locus.result.Share;
import io.github.locus.result.Shown;
import io.github.locus.result.Verdict;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Functions that an earlier result has under other names than a later one: the same function of one questionnaire, which an
 * organisation calls otherwise now. A name that both have is one function.
 *
 * @param names the earlier names, each with the later one
 */
record SameFunctions(Map<String, String> names) {
  private static final Component<Result, Map<String, FunctionResult>> FUNCTIONS = Result::functions;
  private static final Component<Result, Verdict> VERDICT = Result::verdict;
  private static final Component<Verdict, List<String>> NAMED = Verdict::functions;
  private static final Component<Result, Shown<DecisionResult>> DECISION = Result::decision;
  private static final Component<DecisionResult, LensDecision> REPEATABLE =
      DecisionResult::repeatable;
  private static final Component<LensDecision, Map<String, Double>> P_BEST = LensDecision::pBest;
  private static final Component<Result, ScoringResult> SCORING = Result::scoring;
  private static final Component<ScoringResult, Map<String, Map<String, Shown<Integer>>>>
      RESPONDENTS = ScoringResult::respondents;
  private static final Component<Result, QualityResult> QUALITY = Result::quality;
  private static final Component<QualityResult, Map<String, Map<String, Shown<ItemResult>>>> ITEMS =
      QualityResult::items;
  private static final Component<Result, Shown<PerceptionsResult>> PERCEPTIONS =
      Result::perceptions;
  private static final List<Component<PerceptionsResult, Map<String, Shown<Share>>>> NOMINATIONS =
      List.of(
          PerceptionsResult::shouldLead,
          PerceptionsResult::turnTo,
          PerceptionsResult::fromOutside,
          PerceptionsResult::window);

  SameFunctions {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  /**
   * Finds them by what the questionnaire calls them.
   *
   * @param before the earlier result
   * @param after the later result
   * @return none where the two have another questionnaire, or the same names
   */
  static SameFunctions of(Result before, Result after) {
    Map<String, String> names = new LinkedHashMap<>();
    if (before.instrument().id().equals(after.instrument().id())) {
      Set<String> earlier = names(before);
      Set<String> later = names(after);
      for (String name : earlier) {
        List<String> same =
            later.stream()
                .filter(other -> !earlier.contains(other))
                .filter(other -> role(after, other).equals(role(before, name)))
                .toList();
        boolean alone =
            earlier.stream().filter(n -> role(before, n).equals(role(before, name))).count() == 1;
        if (!later.contains(name) && alone && same.size() == 1) {
          names.put(name, same.get(0));
        }
      }
    }
    return new SameFunctions(names);
  }

  private static Set<String> names(Result result) {
    Set<String> names = new LinkedHashSet<>(result.functions().keySet());
    names.addAll(result.scoring().respondents().keySet());
    return names;
  }

  private static String role(Result result, String name) {
    return result.instrument().roles().getOrDefault(name, name);
  }

  /**
   * The earlier result under the later names, as far as results are set against one another.
   *
   * @param before the earlier result
   * @return a copy
   */
  Result in(Result before) {
    if (names.isEmpty()) {
      return before;
    }
    Result result = FUNCTIONS.replaced(before, named(before.functions()));
    Verdict verdict = before.verdict();
    result =
        VERDICT.replaced(
            result, NAMED.replaced(verdict, verdict.functions().stream().map(this::name).toList()));
    result =
        DECISION.replaced(
            result,
            before
                .decision()
                .map(decision -> Shown.fact(decided(decision)))
                .orElse(before.decision()));
    ScoringResult scoring = before.scoring();
    result = SCORING.replaced(result, RESPONDENTS.replaced(scoring, named(scoring.respondents())));
    QualityResult quality = before.quality();
    result = QUALITY.replaced(result, ITEMS.replaced(quality, named(quality.items())));
    return PERCEPTIONS.replaced(
        result,
        before
            .perceptions()
            .map(perceptions -> Shown.fact(nominated(perceptions)))
            .orElse(before.perceptions()));
  }

  private DecisionResult decided(DecisionResult decision) {
    LensDecision lens = decision.repeatable();
    return REPEATABLE.replaced(decision, P_BEST.replaced(lens, named(lens.pBest())));
  }

  private PerceptionsResult nominated(PerceptionsResult perceptions) {
    PerceptionsResult nominated = perceptions;
    for (Component<PerceptionsResult, Map<String, Shown<Share>>> question : NOMINATIONS) {
      nominated = question.replaced(nominated, named(question.of(perceptions)));
    }
    return nominated;
  }

  private <V> Map<String, V> named(Map<String, V> byName) {
    return byName.entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> name(entry.getKey()),
                Map.Entry::getValue,
                (one, other) -> one,
                LinkedHashMap::new));
  }

  private String name(String earlier) {
    return Optional.ofNullable(names.get(earlier)).orElse(earlier);
  }
}
