package io.github.locus.recommendation;

import io.github.locus.result.Component;
import io.github.locus.result.CrossCheck;
import io.github.locus.result.DecisionResult;
import io.github.locus.result.DimensionSummary;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.InstrumentSummary;
import io.github.locus.result.Result;
import io.github.locus.result.SeparationGrade;
import io.github.locus.result.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures of an independent sampler, as evidence. */
final class ReferenceStudy {
  private ReferenceStudy() {}

  static JsonNode read(String name) throws IOException {
    String path = "/reference/" + name + ".posterior.json";
    try (InputStream in =
        Objects.requireNonNull(ReferenceStudy.class.getResourceAsStream(path), path)) {
      return JsonMapper.builder().build().readTree(in);
    }
  }

  static Result evidence(JsonNode reference) {
    List<RatedFunction> functions = new ArrayList<>();
    reference
        .get("functions")
        .properties()
        .forEach(entry -> functions.add(function(entry.getKey(), entry.getValue(), reference)));
    JsonNode decision = reference.get("decision");
    DecisionResult ranking =
        Cases.ranking(
            values(decision.get("today").get("pBest")),
            values(decision.get("repeatable").get("pBest")),
            values(decision.get("showcase").get("pBest")),
            values(decision.get("repeatable").get("expectedLoss")));
    Map<String, Double> level = new LinkedHashMap<>();
    reference
        .get("crossCheck")
        .get("level")
        .properties()
        .forEach(entry -> level.put(entry.getKey(), entry.getValue().asDouble()));
    Component<DecisionResult, Shown<CrossCheck>> crossCheck = DecisionResult::crossCheck;
    return Cases.study(
        instrument(functions),
        functions,
        Cases.shown(
            crossCheck.replaced(
                ranking,
                Cases.plain(reference.get("crossCheck").get("function").asString(), level))));
  }

  private static RatedFunction function(String name, JsonNode f, JsonNode reference) {
    RatedFunction bare =
        Cases.evidence(
            name,
            f.get("respondents").asInt(),
            new Cases.Chances(
                f.get("pToday").get("value").asDouble(),
                f.get("pRepeatable").get("value").asDouble(),
                f.get("pNewLeader").get("value").asDouble(),
                f.get("pSpread").get("value").asDouble()),
            f.get("readyShare").asDouble(),
            SeparationGrade.GOOD);
    RatedFunction levels = bare;
    Map<String, Component<FunctionResult, Shown<Estimate>>> lenses =
        Map.of(
            "today", FunctionResult::today,
            "repeatable", FunctionResult::repeatable,
            "showcase", FunctionResult::showcase,
            "atRisk", FunctionResult::atRisk,
            "tau", FunctionResult::tau,
            "reportedRepeatability", FunctionResult::reportedRepeatability);
    for (var lens : lenses.entrySet()) {
      levels = Cases.with(levels, lens.getValue(), Cases.shown(level(f.get(lens.getKey()))));
    }
    levels = Cases.with(levels, FunctionResult::dimensions, Map.of());
    return dimensions(
        Cases.with(levels, FunctionResult::succession, f.get("succession").asBoolean()),
        f,
        reference);
  }

  /** The file has P(today &lt; T − 10) of the first function named alone, and no repeatable by dimension. */
  private static RatedFunction dimensions(RatedFunction bare, JsonNode f, JsonNode reference) {
    JsonNode verdict = reference.get("verdict");
    boolean first = verdict.get("functions").get(0).asString().equals(bare.name());
    double atRisk = f.get("atRisk").get("mean").asDouble();
    RatedFunction function = bare;
    for (var entry : f.get("dimensions").properties()) {
      double mean = entry.getValue().get("mean").asDouble();
      double below = first ? verdict.get("pDimensionBelow").get(entry.getKey()).asDouble() : 0;
      function =
          Cases.withDimension(
              function, entry.getKey(), new Cases.Level(mean, below, mean - atRisk));
    }
    return function;
  }

  private static InstrumentSummary instrument(List<RatedFunction> functions) {
    List<String> ids = List.copyOf(functions.get(0).figures().dimensions().keySet());
    return Cases.instrument(
        ids.stream()
            .map(id -> Cases.dimension(id, DimensionSummary.Role.CAPABILITY, 1.0 / ids.size()))
            .toList());
  }

  private static Estimate level(JsonNode node) {
    return new Estimate(
        node.get("mean").asDouble(), node.get("low").asDouble(), node.get("high").asDouble());
  }

  private static Map<String, Double> values(JsonNode node) {
    Map<String, Double> values = new LinkedHashMap<>();
    node.properties()
        .forEach(entry -> values.put(entry.getKey(), entry.getValue().get("value").asDouble()));
    return values;
  }
}
