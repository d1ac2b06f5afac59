package io.github.locus.batch;

import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.PortfolioLevel;
import io.github.locus.result.PortfolioState;
import io.github.locus.result.Result;
import io.github.locus.result.Share;
import io.github.locus.result.Shown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a portfolio shows of one organisation. */
public final class Entries {
  private Entries() {}

  /**
   * Of an organisation that was analysed.
   *
   * @param name name of its folder
   * @param result its result
   * @return its line
   */
  public static PortfolioEntry of(String name, Result result) {
    List<String> named = result.verdict().functions();
    return new PortfolioEntry(
        name,
        result.options().title(),
        PortfolioState.ANALYZED,
        Optional.empty(),
        Optional.of(result.verdict().kind()),
        named,
        result.verdict().confidence().value(),
        level(result, FunctionResult::today),
        level(result, FunctionResult::repeatable),
        result.verdict().firstToday(),
        mostNominated(result),
        Optional.of(result.instrument().id()),
        Optional.of(result.options().threshold()),
        result.options().internal(),
        levels(result));
  }

  private static Map<String, PortfolioLevel> levels(Result result) {
    Map<String, Double> best =
        result.decision().value().map(found -> found.repeatable().pBest()).orElse(Map.of());
    Map<String, PortfolioLevel> levels = new LinkedHashMap<>();
    result
        .functions()
        .forEach(
            (name, function) ->
                levels.put(
                    result.instrument().roles().getOrDefault(name, name),
                    new PortfolioLevel(
                        name,
                        function.today().value(),
                        function.repeatable().value(),
                        Optional.ofNullable(best.get(name)))));
    return levels;
  }

  /** The function that most say should lead; where two are named alike, the first in the questionnaire. */
  private static Optional<String> mostNominated(Result result) {
    Optional<String> first = Optional.empty();
    double most = 0;
    for (String function : result.functions().keySet()) {
      double share =
          result
              .perceptions()
              .flatMap(said -> Optional.ofNullable(said.shouldLead().get(function)))
              .flatMap(Shown::value)
              .map(Share::share)
              .orElse(0.0);
      if (share > most) {
        most = share;
        first = Optional.of(function);
      }
    }
    return first;
  }

  private static Optional<Estimate> level(
      Result result, Function<FunctionResult, Shown<Estimate>> lens) {
    return result.verdict().functions().stream()
        .findFirst()
        .map(result.functions()::get)
        .flatMap(function -> lens.apply(function).value());
  }
}
