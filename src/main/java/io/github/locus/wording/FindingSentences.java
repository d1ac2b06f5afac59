package io.github.locus.wording;

import io.github.locus.result.Finding;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.PlaceResult;
import io.github.locus.result.Result;
import io.github.locus.result.SuccessionEstimate;
import io.github.locus.result.SuccessionResult;
import io.github.locus.result.TrendPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What findings say: each code has a text of the catalogue, filled with the figures of the result that it rests on; a figure
 * that is not shown is a dash.
 *
 * @param words the words of a language
 * @param result what the findings are of
 */
record FindingSentences(Words words, Result result) {
  // its sentence tells no figure, so that one does for all functions
  private static final String CONFOUNDED = "place-not-identified";

  /**
   * The sentences of findings in their order; of the functions in which leader and place are confounded there is one.
   *
   * @param findings what was found
   * @return what, and what to do
   */
  List<String> all(List<Finding> findings) {
    List<String> confounded =
        findings.stream()
            .filter(finding -> finding.code().equals(CONFOUNDED))
            .flatMap(finding -> finding.function().stream())
            .toList();
    List<String> sentences = new ArrayList<>();
    for (Finding finding : findings) {
      if (!finding.code().equals(CONFOUNDED)) {
        sentences.add(of(finding));
      } else if (finding.function().equals(confounded.stream().findFirst())) {
        sentences.add(confounded(words.list(confounded)));
      }
    }
    return sentences;
  }

  /**
   * What reading the input told of a finding, else the sentence that tells its figures, else the text of its code.
   *
   * @param finding what was found
   * @return what, and what to do
   */
  String of(Finding finding) {
    return finding.remark().orElseGet(() -> told(finding));
  }

  private String told(Finding finding) {
    String function = finding.function().orElse("");
    return switch (finding.code()) {
      case "place-identified" ->
          Optional.ofNullable(result.functions().get(function))
              .map(f -> place(function, f))
              .orElse(finding.code());
      case CONFOUNDED -> confounded(function);
      case Finding.SPREAD_OUTSIDE -> outside(function);
      case Finding.COMPOSITION -> composed(function);
      case "check-extremes" -> words.say("finding.check-extremes", "function", function);
      case "equal-shares" ->
          words.say(
              "finding.equal-shares",
              "functions",
              words.list(
                  result.functions().entrySet().stream()
                      .filter(entry -> !entry.getValue().headcounts())
                      .map(Map.Entry::getKey)
                      .toList()));
      case "cross-check-differs" ->
          words.say(
              "finding.cross-check-differs",
              "factor",
              result
                  .decision()
                  .flatMap(d -> d.crossCheck().value())
                  .map(check -> words.numbers().number(check.factor(), 2))
                  .orElse(Numbers.WITHHELD),
              "plain",
              finding.other().orElse(""),
              "function",
              function);
      case Finding.NOT_CONVERGED ->
          words.say(
              "finding.sampler-not-converged",
              "bound",
              finding.bound().map(b -> words.numbers().number(b, 2)).orElse(Numbers.WITHHELD));
      case "instrument-language" ->
          words.say(
              "finding.instrument-language",
              "instrument",
              result.instrument().id(),
              "language",
              result.options().language(),
              "shown",
              result.instrument().language());
      case "remarks-kept" ->
          words.say(
              "finding.remarks-kept",
              "n",
              finding.value().map(n -> words.numbers().number(n, 0)).orElse(Numbers.WITHHELD));
      default -> words.name("finding", finding.code());
    };
  }

  private String confounded(String functions) {
    return words.say("finding.place-not-identified", "function", functions);
  }

  private String outside(String function) {
    Optional<SuccessionEstimate> spread =
        result.successionOf(function).flatMap(own -> own.spread().value());
    Optional<Double> variance = result.leaderVariance(function);
    Numbers numbers = words.numbers();
    return words.say(
        "finding.spread-outside-succession",
        "function",
        function,
        "variance",
        variance.map(v -> numbers.number(v, 1)).orElse(Numbers.WITHHELD),
        "spread",
        spread.map(s -> numbers.number(s.estimate(), 1)).orElse(Numbers.WITHHELD),
        "interval",
        spread.map(s -> numbers.interval(s.low(), s.high(), 1)).orElse(Numbers.WITHHELD));
  }

  /** The step in which who took part moved the level most. */
  private String composed(String function) {
    List<TrendPoint> trend =
        result.successionOf(function).map(SuccessionResult::trend).orElse(List.of());
    Optional<TrendPoint> step =
        trend.stream()
            .filter(point -> point.composition().isPresent())
            .max(Comparator.comparingDouble(p -> Math.abs(p.composition().orElseThrow())));
    Numbers numbers = words.numbers();
    return words.say(
        "finding.composition-changed",
        "function",
        function,
        "wave",
        step.map(TrendPoint::wave).orElse(""),
        "kept",
        step.map(p -> numbers.whole(p.kept())).orElse(Numbers.WITHHELD),
        "units",
        step.map(p -> numbers.whole(p.units())).orElse(Numbers.WITHHELD),
        "composition",
        step.flatMap(p -> p.composition().value()).map(numbers::signed).orElse(Numbers.WITHHELD),
        "change",
        step.flatMap(p -> p.change().value())
            .map(c -> numbers.signed(c.mean()))
            .orElse(Numbers.WITHHELD));
  }

  private String place(String function, FunctionResult f) {
    PlaceResult place = f.place();
    return words.say(
        "finding.place-identified",
        "function",
        function,
        "leaders",
        words.numbers().whole(place.ratedLeaders()),
        "leadersOfSeveral",
        words.numbers().whole(place.leadersOfSeveralUnits()),
        "unitsOfSeveral",
        words.numbers().whole(place.unitsOfSeveralLeaders()));
  }
}
