package io.github.locus.result;

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

  private static final String HIDDEN = "fewer than 5 respondents";

  private ResultFixtures() {}

  /** Four functions, ten units, nine dimensions, three waves, nothing withheld but a leader and a dimension. */
  public static Result rich() {
    return sized(FUNCTIONS, 10);
  }

  /** As rich, with these functions and so many units. */
  public static Result sized(List<String> functions, int units) {
    return new FixtureWorld(functions, units).result();
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
        ResultSchema.VERSION,
        "0.1.0",
        new AnalysisOptions(Optional.empty(), instrument.id(), 60, 0.8, 5, 1, false, "en"),
        List.of(FixtureWorld.input("survey.csv", 3)),
        instrument,
        new Verdict(
            "insufficient-evidence",
            "The survey cannot say which function should lead: too few people answered.",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            why("confidence", "expectedLoss", "partner")),
        byName,
        Optional.empty(),
        Optional.empty(),
        new ScoringResult(
            12, 0, 0, Map.of(), Map.of(), Optional.empty(), Map.of("weights", "not weighted")),
        Map.of(),
        new QualityResult(
            Optional.empty(),
            Map.of(),
            Map.of(),
            Optional.empty(),
            new SamplerResult(1, 0, 0, 0, Map.of()),
            Map.of(),
            why("responseRate", "straightLining")),
        Optional.empty(),
        List.of(),
        why("succession", "decision", "perceptions"));
  }

  static FunctionResult withheldFunction() {
    Map<String, Optional<Estimate>> levels = new LinkedHashMap<>();
    Map<String, Optional<Double>> below = new LinkedHashMap<>();
    FixtureWorld.CAPABILITIES.forEach(
        id -> {
          levels.put(id, Optional.empty());
          below.put(id, Optional.empty());
        });
    return new FunctionResult(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "insufficient",
        "none",
        false,
        Optional.empty(),
        Optional.empty(),
        3,
        3,
        Optional.empty(),
        Optional.empty(),
        levels,
        levels,
        below,
        Optional.empty(),
        Optional.empty(),
        List.of(
            new LeaderResult(
                "IT-1",
                Optional.empty(),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                why("name", "respondents", "headcountShare", "effect", "level", "pReady"))),
        new PlaceResult(3, 0, 0, Optional.empty(), Optional.empty(), why("omega", "share")),
        why(
            "today",
            "repeatable",
            "showcase",
            "atRisk",
            "tau",
            "pToday",
            "pRepeatable",
            "pNewLeader",
            "pSpread",
            "contested",
            "respondents",
            "readyShare",
            "showcaseLeader",
            "dimensions",
            "repeatableDimensions",
            "pDimensionBelow",
            "reportedRepeatability",
            "leaveOneOut"));
  }

  static Map<String, String> why(String... components) {
    Map<String, String> why = new LinkedHashMap<>();
    for (String component : components) {
      why.put(component, HIDDEN);
    }
    return why;
  }
}
