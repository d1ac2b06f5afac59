package io.github.locus.recommendation;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

  static StudyEvidence evidence(JsonNode reference) {
    List<FunctionEvidence> functions = new ArrayList<>();
    reference
        .get("functions")
        .properties()
        .forEach(entry -> functions.add(function(entry.getKey(), entry.getValue(), reference)));
    JsonNode decision = reference.get("decision");
    RankingEvidence ranking =
        new RankingEvidence(
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
    return new StudyEvidence(
        instrument(functions),
        60,
        0.8,
        functions,
        Optional.of(ranking),
        Optional.of(
            new CrossCheckEvidence(reference.get("crossCheck").get("function").asString(), level)),
        Optional.empty(),
        Map.of(),
        Map.of(),
        Map.of(),
        Cases.goodData());
  }

  private static FunctionEvidence function(String name, JsonNode f, JsonNode reference) {
    Lenses lenses =
        new Lenses(
            level(f.get("today")),
            level(f.get("repeatable")),
            Optional.of(level(f.get("showcase"))),
            level(f.get("atRisk")),
            level(f.get("tau")),
            f.get("pToday").get("value").asDouble(),
            f.get("pRepeatable").get("value").asDouble(),
            f.get("pNewLeader").get("value").asDouble(),
            f.get("pSpread").get("value").asDouble());
    return new FunctionEvidence(
        name,
        f.get("respondents").asInt(),
        true,
        Optional.of(lenses),
        Optional.of(f.get("readyShare").asDouble()),
        SeparationGrade.GOOD,
        f.get("succession").asBoolean(),
        Optional.of(level(f.get("reportedRepeatability"))),
        Optional.empty(),
        Optional.empty(),
        dimensions(name, f, lenses, reference));
  }

  /** The file has P(today &lt; T − 10) of the first function named alone, and no repeatable by dimension. */
  private static Map<String, DimensionEvidence> dimensions(
      String name, JsonNode f, Lenses lenses, JsonNode reference) {
    JsonNode verdict = reference.get("verdict");
    boolean first = verdict.get("functions").get(0).asString().equals(name);
    Map<String, DimensionEvidence> dimensions = new LinkedHashMap<>();
    f.get("dimensions")
        .properties()
        .forEach(
            entry -> {
              double mean = entry.getValue().get("mean").asDouble();
              double below =
                  first ? verdict.get("pDimensionBelow").get(entry.getKey()).asDouble() : 0;
              dimensions.put(
                  entry.getKey(),
                  new DimensionEvidence(mean, below, mean - lenses.atRisk().mean()));
            });
    return dimensions;
  }

  private static Instrument instrument(List<FunctionEvidence> functions) {
    List<Dimension> dimensions = new ArrayList<>();
    for (String id : functions.get(0).dimensions().keySet()) {
      dimensions.add(Cases.dimension(id, DimensionRole.CAPABILITY, 1));
    }
    return new Instrument(
        "reference",
        "1",
        List.of("en"),
        functions.stream().map(f -> new OrgFunction(f.name())).toList(),
        dimensions,
        List.of(),
        Map.of());
  }

  private static LevelEstimate level(JsonNode node) {
    return new LevelEstimate(
        node.get("mean").asDouble(), node.get("low").asDouble(), node.get("high").asDouble());
  }

  private static Map<String, Double> values(JsonNode node) {
    Map<String, Double> values = new LinkedHashMap<>();
    node.properties()
        .forEach(entry -> values.put(entry.getKey(), entry.getValue().get("value").asDouble()));
    return values;
  }
}
