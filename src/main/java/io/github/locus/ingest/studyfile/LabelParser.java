package io.github.locus.ingest.studyfile;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.study.LabelRule;
import io.github.locus.ingest.study.MissingRule;
import io.github.locus.ingest.yaml.YamlFields;
import io.github.locus.ingest.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a study file says that answers mean. */
final class LabelParser {
  private static final String LABELS = "labels";
  private static final List<String> RULE_KEYS = List.of("order", "aliases", "reversed");
  private static final List<String> MISSING_KEYS = List.of("notAsked", "notAnswered", "nonAnswer");

  private final YamlFields fields;

  LabelParser(YamlFields root) {
    this.fields = root;
  }

  /**
   * Reads the key {@code labels}.
   *
   * @return rule by item, dimension or {@link LabelRule#EVERY_ITEM}
   */
  Map<String, LabelRule> labels() {
    Optional<YamlValue> labels = fields.value(LABELS);
    if (labels.isEmpty()) {
      return Map.of();
    }
    boolean every =
        !labels.get().isMapping() || RULE_KEYS.containsAll(labels.get().entries().keySet());
    return every
        ? rule(labels.get()).map(rule -> Map.of(LabelRule.EVERY_ITEM, rule)).orElse(Map.of())
        : labels.get().entries(LabelParser::rule);
  }

  /**
   * Reads the key {@code missing}.
   *
   * @return answers that are none
   */
  MissingRule missing() {
    if (fields.value("missing").filter(value -> !value.isMapping()).isPresent()) {
      return new MissingRule(List.of(), List.of(), fields.texts("missing"));
    }
    return fields
        .below("missing", MISSING_KEYS)
        .map(
            given ->
                new MissingRule(
                    given.texts("notAsked"), given.texts("notAnswered"), given.texts("nonAnswer")))
        .orElse(MissingRule.none());
  }

  private static Optional<LabelRule> rule(YamlValue value) {
    if (!value.isMapping()) {
      return Optional.of(new LabelRule(points(value), Map.of(), false));
    }
    return value
        .fields(RULE_KEYS)
        .map(
            given ->
                new LabelRule(
                    given.value("order").map(LabelParser::points).orElse(List.of()),
                    aliases(given),
                    given.flag("reversed").orElse(false)));
  }

  private static List<List<String>> points(YamlValue value) {
    List<List<String>> points = new ArrayList<>();
    Map<String, Integer> said = new HashMap<>();
    for (YamlValue point : value.list().orElse(List.of())) {
      List<String> spellings = point.texts();
      for (String spelling : spellings) {
        Integer other = said.putIfAbsent(spelling, points.size() + 1);
        if (other != null) {
          point.report(
              DiagnosticCode.TWO_MEANINGS,
              spelling,
              Clause.POINT.with(other),
              Clause.POINT.with(points.size() + 1));
        }
      }
      points.add(spellings);
    }
    if (points.size() < 2) {
      value.bad(Clause.TWO_LABELS, Clause.LABELS.with(points.size()));
    }
    return points;
  }

  private static Map<String, String> aliases(YamlFields rule) {
    return rule.below("aliases", YamlFields.ANY)
        .map(given -> given.entries(YamlValue::text))
        .orElse(Map.of());
  }
}
