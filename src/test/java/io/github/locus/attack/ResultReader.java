package io.github.locus.attack;

import io.github.locus.attack.Figure.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code result.json} as a stranger would: by the published names alone. */
final class ResultReader {
  /** Variance between leaders as it often is, points². */
  private static final double USUAL = 300;

  private final JsonNode result;

  private final List<Figure> figures = new ArrayList<>();

  private ResultReader(JsonNode result) {
    this.result = result;
  }

  static List<Figure> read(String json) {
    ResultReader reader = new ResultReader(tree(json));
    reader.scoring();
    reader.models();
    reader.functions();
    reader.succession();
    reader.items();
    return reader.figures;
  }

  /**
   * The figures of a result that may be shown, and beside them what a result with all digits says of the model of readiness,
   * to the digits that may be shown: the posterior's means, which stand there instead, tell about as much, but not in a
   * line. What is kept back for a group that is alike stays so.
   *
   * @param json the result
   * @param exact the same with all digits
   */
  static List<Figure> readBesideTheFit(String json, String exact) {
    List<Figure> figures = new ArrayList<>(read(json));
    figures.removeIf(f -> f.kind() == Kind.MODEL_MEAN && f.score().equals("readiness"));
    List<String> keptBack = keptBack(tree(json).path("models").path("readiness"));
    List<String> told = told(tree(json));
    read(exact).stream()
        .filter(f -> f.score().equals("readiness"))
        .filter(f -> f.kind() == Kind.MODEL_MEAN || f.kind() == Kind.LEADER_EFFECT)
        .filter(f -> !keptBack.contains(f.of() + " " + f.key()))
        .filter(f -> f.kind() == Kind.MODEL_MEAN || told.contains(f.of() + " " + f.key()))
        .forEach(f -> figures.add(f.rounded(1)));
    return figures;
  }

  /** Means that even a result of the fit would not tell, by function and wave. */
  private static List<String> keptBack(JsonNode model) {
    List<String> names = new ArrayList<>();
    entries(model.path("means"))
        .forEach(
            f ->
                entries(f.getValue()).stream()
                    .filter(wave -> !wave.getValue().isNumber())
                    .forEach(wave -> names.add(f.getKey() + " " + wave.getKey())));
    return names;
  }

  /** Leaders of whom something is told, by function and code. */
  private static List<String> told(JsonNode result) {
    List<String> names = new ArrayList<>();
    entries(result.path("functions"))
        .forEach(
            f ->
                f.getValue()
                    .path("leaderTable")
                    .valueStream()
                    .filter(leader -> !leader.path("level").isNull())
                    .forEach(
                        leader -> names.add(f.getKey() + " " + leader.path("code").asString())));
    return names;
  }

  static JsonNode tree(String json) {
    return JsonMapper.shared().readTree(json);
  }

  private void scoring() {
    entries(result.path("scoring").path("dimensionMeans"))
        .forEach(
            f ->
                entries(f.getValue())
                    .forEach(d -> add(Kind.RAW_MEAN, d.getKey(), f.getKey(), "", d.getValue())));
  }

  private void models() {
    for (Map.Entry<String, JsonNode> model : entries(result.path("models"))) {
      String score = model.getKey();
      JsonNode of = model.getValue();
      entries(of.path("means"))
          .forEach(
              f ->
                  entries(f.getValue())
                      .forEach(
                          w -> add(Kind.MODEL_MEAN, score, f.getKey(), w.getKey(), w.getValue())));
      entries(of.path("selfInflation"))
          .forEach(f -> add(Kind.SELF_INFLATION, score, f.getKey(), "", f.getValue()));
      for (String part : List.of("respondent", "climate", "place", "cell", "residual")) {
        add(Kind.VARIANCE, score, part, "", of.path("variance").path(part));
      }
      entries(of.path("variance").path("leader"))
          .forEach(f -> add(Kind.VARIANCE, score, f.getKey(), "", f.getValue()));
      entries(of.path("variance").path("why")).stream()
          .filter(
              why ->
                  why.getValue().asString().contains("alike-in")
                      || why.getValue().asString().equals("beside-alike"))
          .forEach(why -> guess(score, why.getKey().substring("leader/".length())));
      entries(of.path("leaderEffects"))
          .forEach(
              f ->
                  f.getValue()
                      .forEach(
                          e ->
                              add(
                                  Kind.LEADER_EFFECT,
                                  score,
                                  f.getKey(),
                                  e.path("code").asString(),
                                  e.path("estimate"))));
    }
  }

  /** A variance that is kept back is about what leaders usually differ by. */
  private void guess(String score, String function) {
    figures.add(new Figure(Kind.VARIANCE, score, function, Figure.GUESSED, USUAL, USUAL));
  }

  private void functions() {
    for (Map.Entry<String, JsonNode> function : entries(result.path("functions"))) {
      JsonNode of = function.getValue();
      add(Kind.TODAY, "readiness", function.getKey(), "", of.path("today").path("mean"));
      add(Kind.REPEATABLE, "readiness", function.getKey(), "", of.path("repeatable").path("mean"));
      add(Kind.SPREAD, "readiness", function.getKey(), "", of.path("tau").path("mean"));
      entries(of.path("dimensions"))
          .forEach(
              d -> add(Kind.TODAY, d.getKey(), function.getKey(), "", d.getValue().path("mean")));
      for (JsonNode leader : of.path("leaderTable")) {
        add(
            Kind.POSTERIOR_EFFECT,
            "readiness",
            function.getKey(),
            leader.path("code").asString(),
            leader.path("effect").path("mean"),
            of.path("leaderStep").asDouble(0) / 2);
      }
    }
  }

  private void succession() {
    for (Map.Entry<String, JsonNode> function : entries(result.path("succession"))) {
      for (JsonNode event : function.getValue().path("events")) {
        add(
            Kind.CHANGE,
            "readiness",
            function.getKey(),
            String.join(
                " ",
                event.path("unit").asString(),
                event.path("from").asString(),
                event.path("to").asString()),
            event.path("delta"));
      }
    }
  }

  /** Means of items, or what the shares of their answers say of them. */
  private void items() {
    for (Map.Entry<String, JsonNode> function : entries(result.path("quality").path("items"))) {
      for (Map.Entry<String, JsonNode> item : entries(function.getValue())) {
        JsonNode of = item.getValue();
        add(Kind.ITEM_MEAN, "", function.getKey(), item.getKey(), of.path("mean"));
        // "nearly all" gave one answer: its share of 1 is no share
        if (!of.path("mean").isNumber()
            && of.path("shares").isArray()
            && !of.path("nearlyAll").asBoolean()) {
          double[] mean = AnswerCounts.of(of).meanBounds();
          figures.add(
              new Figure(
                  Kind.ITEM_MEAN,
                  "",
                  function.getKey(),
                  item.getKey(),
                  (mean[0] + mean[1]) / 2,
                  (mean[1] - mean[0]) / 2));
        }
      }
    }
  }

  private void add(Kind kind, String score, String of, String key, JsonNode value) {
    add(kind, score, of, key, value, 0);
  }

  /** A figure in steps, which may be coarser than its digits. */
  private void add(
      Kind kind, String score, String of, String key, JsonNode value, double halfStep) {
    if (value.isNumber()) {
      double halfWidth = Math.max(halfStep, Digits.halfWidth(value.asString()));
      figures.add(new Figure(kind, score, of, key, value.asDouble(), halfWidth));
    }
  }

  private static List<Map.Entry<String, JsonNode>> entries(JsonNode node) {
    return node.isObject() ? List.copyOf(node.properties()) : List.of();
  }
}
