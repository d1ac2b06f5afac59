package io.github.locus.result;

import io.github.locus.recommendation.Recommender;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Results that every writer's test uses: one rich (invented figures, plausible and consistent), one with everything
 * withheld, and variations in size and names.
 */
public final class ResultFixtures {
  /** The functions of the rich result. */
  public static final List<String> FUNCTIONS = List.of("IT", "HR", "L&D", "BU");

  private ResultFixtures() {}

  /** Four functions, ten units, nine dimensions, three waves, nothing withheld but a leader and a dimension. */
  public static Result rich() {
    return sized(FUNCTIONS, 10);
  }

  /** As rich, with these functions and so many units. */
  /** The same with no more digits than are published. */
  public static Result published() {
    String json = new String(JsonForm.write(rich()), StandardCharsets.UTF_8);
    String rounded =
        json.replaceAll("(\\d{2,}\\.\\d|[1-9]\\.\\d)\\d+", "$1")
            .replaceAll("(0\\.\\d{3})\\d+", "$1");
    try {
      return ResultJson.read(rounded.getBytes(StandardCharsets.UTF_8));
    } catch (ResultFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Result sized(List<String> functions, int units) {
    return new FixtureWorld(functions, units).result();
  }

  /** As rich, with all digits: not for release. */
  public static Result internal() {
    return internal(rich());
  }

  /** The same result with all digits. */
  public static Result internal(Result result) {
    Component<AnalysisOptions, Boolean> internal = AnalysisOptions::internal;
    return with(result, Result::options, internal.replaced(result.options(), true));
  }

  /** A result with another component. */
  public static <C> Result with(Result result, Component<Result, C> component, C value) {
    return component.replaced(result, value);
  }

  /** Every optional component empty, every collection as small as it gets, functions declared. */
  public static Result withheld() {
    return withheld(FUNCTIONS);
  }

  /** As withheld, with these functions. */
  public static Result withheld(List<String> functions) {
    Map<String, FunctionResult> byName = new LinkedHashMap<>();
    functions.forEach(name -> byName.put(name, withheldFunction()));
    InstrumentSummary instrument = FixtureWorld.instrument();
    return new Result(
        Contract.RESULT.version(),
        "0.1.0",
        new AnalysisOptions(
            Optional.empty(),
            instrument.id(),
            60,
            0.8,
            5,
            CarelessRatings.DROP,
            1,
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            "en"),
        List.of(),
        Recommender.borders(60),
        List.of(FixtureWorld.input("survey.csv", 3)),
        instrument,
        Verdict.undecided(),
        byName,
        hidden(),
        hidden(),
        Map.of(),
        new ScoringResult(
            shown(12),
            hidden(),
            Map.of(),
            hidden(),
            Map.of(),
            Map.of(),
            Shown.withheld(Reason.NO_WEIGHTS)),
        Map.of(),
        noPosterior(),
        new QualityResult(
            hidden(),
            Map.of(),
            ResultFixtures.noReadiness(),
            Map.of(),
            Map.of(),
            hidden(),
            new SamplerResult(Optional.empty(), Optional.empty(), 0, 0, 0, Map.of()),
            Map.of()),
        noRobustness(),
        hidden(),
        List.of());
  }

  /** No reliability of readiness. */
  public static ReadinessReliability noReadiness() {
    return new ReadinessReliability(hidden(), hidden(), hidden(), Map.of(), Map.of());
  }

  /** No posterior of the model. */
  static ModelPosterior noPosterior() {
    return new ModelPosterior(Map.of(), Map.of(), Map.of(), hidden(), hidden(), hidden(), Map.of());
  }

  /** A verdict without straight lines, and none under another rule. */
  public static Robustness robustness(Shown<VerdictVariant> withoutStraightLined) {
    return new Robustness(
        withoutStraightLined,
        hidden(),
        hidden(),
        hidden(),
        hidden(),
        hidden(),
        hidden(),
        hidden(),
        hidden(),
        Map.of(),
        hidden());
  }

  /** No verdict under another rule. */
  static Robustness noRobustness() {
    return robustness(hidden());
  }

  static FunctionResult withheldFunction() {
    Map<String, Shown<Estimate>> levels = new LinkedHashMap<>();
    Map<String, Shown<Double>> below = new LinkedHashMap<>();
    FixtureWorld.CAPABILITIES.forEach(
        id -> {
          levels.put(id, hidden());
          below.put(id, hidden());
        });
    return new FunctionResult(
        hidden(),
        hidden(),
        hidden(),
        hidden(),
        hidden(),
        hidden(),
        hidden(),
        hidden(),
        hidden(),
        hidden(),
        FunctionStatus.INSUFFICIENT,
        SeparationGrade.NONE,
        false,
        hidden(),
        hidden(),
        3,
        3,
        true,
        hidden(),
        hidden(),
        levels,
        levels,
        below,
        hidden(),
        hidden(),
        hidden(),
        hidden(),
        List.of(
            new LeaderResult(
                "IT-1",
                Optional.empty(),
                Optional.of(1),
                hidden(),
                hidden(),
                hidden(),
                hidden(),
                hidden())),
        new PlaceResult(3, 0, 0, hidden(), hidden(), hidden()));
  }

  /** A figure about many. */
  static <T> Shown<T> shown(T value) {
    return Shown.of(value, 120, 5);
  }

  /** A figure about too few. */
  static <T> Shown<T> hidden() {
    return Shown.withheld(Reason.TOO_FEW_PERSONS);
  }
}
