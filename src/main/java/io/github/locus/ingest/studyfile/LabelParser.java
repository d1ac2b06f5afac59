package io.github.locus.ingest.studyfile;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.study.LabelRule;
import io.github.locus.ingest.study.MissingRule;
import io.github.locus.ingest.yaml.YamlNode;
import io.github.locus.ingest.yaml.YamlNode.Entry;
import io.github.locus.ingest.yaml.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a study file says that answers mean. */
final class LabelParser {
  private static final String LABELS = "labels";
  private static final List<String> RULE_KEYS = List.of("order", "aliases", "reversed");
  private static final List<String> MISSING_KEYS = List.of("notAsked", "notAnswered", "nonAnswer");

  private final StudyFields fields;

  LabelParser(StudyFields root) {
    this.fields = root;
  }

  /**
   * Reads the key {@code labels}.
   *
   * @return rule by item, dimension or {@link LabelRule#EVERY_ITEM}
   */
  Map<String, LabelRule> labels() {
    Map<String, LabelRule> rules = new LinkedHashMap<>();
    Optional<YamlNode> node = fields.node(LABELS);
    if (node.isEmpty()) {
      return rules;
    }
    if (!(node.get() instanceof Mapping mapping)
        || RULE_KEYS.containsAll(mapping.entries().keySet())) {
      rule(node.get(), LABELS).ifPresent(rule -> rules.put(LabelRule.EVERY_ITEM, rule));
      return rules;
    }
    for (Map.Entry<String, Entry> entry : mapping.entries().entrySet()) {
      rule(entry.getValue().value(), entry.getKey())
          .ifPresent(rule -> rules.put(entry.getKey(), rule));
    }
    return rules;
  }

  /**
   * Reads the key {@code missing}.
   *
   * @return answers that are none
   */
  MissingRule missing() {
    Optional<YamlNode> node = fields.node("missing");
    if (node.isPresent() && !(node.get() instanceof Mapping)) {
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

  private Optional<LabelRule> rule(YamlNode node, String key) {
    if (!(node instanceof Mapping)) {
      return Optional.of(new LabelRule(points(node, key), Map.of(), false));
    }
    return fields
        .of(node, key, RULE_KEYS)
        .map(
            given ->
                new LabelRule(
                    given.node("order").map(order -> points(order, "order")).orElse(List.of()),
                    aliases(given),
                    given.flag("reversed").orElse(false)));
  }

  private List<List<String>> points(YamlNode node, String key) {
    List<List<String>> points = new ArrayList<>();
    Map<String, Integer> said = new HashMap<>();
    for (YamlNode point : fields.list(node, key)) {
      List<String> spellings = fields.texts(point, key);
      for (String spelling : spellings) {
        Integer other = said.putIfAbsent(spelling, points.size() + 1);
        if (other != null) {
          fields
              .out()
              .add(
                  DiagnosticCode.TWO_MEANINGS,
                  fields.place(point),
                  spelling,
                  Clause.POINT.with(other),
                  Clause.POINT.with(points.size() + 1));
        }
      }
      points.add(spellings);
    }
    if (points.size() < 2) {
      fields.badValue(node, key, Clause.TWO_LABELS, Clause.LABELS.with(points.size()));
    }
    return points;
  }

  private static Map<String, String> aliases(StudyFields rule) {
    Map<String, String> aliases = new LinkedHashMap<>();
    rule.below("aliases", StudyFields.ANY)
        .ifPresent(
            given ->
                given
                    .entries()
                    .forEach(
                        (alias, entry) ->
                            given
                                .text(entry.value(), alias)
                                .ifPresent(label -> aliases.put(alias, label))));
    return aliases;
  }
}
