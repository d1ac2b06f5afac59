package io.github.locus.ingest.studyfile;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.study.ColumnReference;
import io.github.locus.ingest.study.ItemPlacement;
import io.github.locus.ingest.study.ItemPlacement.ByItem;
import io.github.locus.ingest.study.ItemPlacement.InOrder;
import io.github.locus.ingest.study.ItemPlacement.Pattern;
import io.github.locus.ingest.study.ItemPlacement.Run;
import io.github.locus.ingest.yaml.YamlNode;
import io.github.locus.ingest.yaml.YamlNode.Mapping;
import io.github.locus.ingest.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads where a study file says that the items stand. */
final class ItemParser {
  private static final String ITEMS = "items";
  private static final java.util.regex.Pattern GAP =
      java.util.regex.Pattern.compile("\\{([^{}]*)}");
  private static final java.util.regex.Pattern KNOWN_GAP =
      java.util.regex.Pattern.compile("item|text|function|n|n:0[1-9]");

  private final StudyFields fields;

  ItemParser(StudyFields fields) {
    this.fields = fields;
  }

  /**
   * Reads the key {@code items} of a mapping.
   *
   * @return placement by function
   */
  Map<String, ItemPlacement> items() {
    Map<String, ItemPlacement> items = new LinkedHashMap<>();
    Optional<YamlNode> node = fields.node(ITEMS);
    if (node.isPresent() && isForEvery(node.get())) {
      placement(node.get(), ITEMS)
          .ifPresent(placement -> items.put(ItemPlacement.EVERY_FUNCTION, placement));
      return items;
    }
    fields
        .below(ITEMS, StudyFields.ANY)
        .ifPresent(
            given ->
                given
                    .entries()
                    .forEach(
                        (function, entry) ->
                            placement(entry.value(), function)
                                .ifPresent(placement -> items.put(function, placement))));
    return items;
  }

  private static boolean isForEvery(YamlNode node) {
    return !(node instanceof Mapping mapping) || ColumnParser.isRun(mapping.entries());
  }

  private Optional<ItemPlacement> placement(YamlNode node, String key) {
    if (node instanceof Sequence list) {
      List<Optional<ColumnReference>> columns = new ArrayList<>();
      list.elements().forEach(e -> columns.add(ColumnParser.reference(fields, e, key)));
      return Optional.of(new InOrder(columns));
    }
    if (node instanceof Mapping mapping) {
      return mapping(mapping, key);
    }
    return fields.text(node, key).flatMap(text -> pattern(node, key, text));
  }

  private Optional<ItemPlacement> mapping(Mapping mapping, String key) {
    if (ColumnParser.isRun(mapping.entries())) {
      YamlNode run = mapping.entries().values().iterator().next().value();
      return ColumnParser.run(fields, run, Run::new);
    }
    Map<String, Optional<ColumnReference>> columns = new LinkedHashMap<>();
    fields
        .of(mapping, key, StudyFields.ANY)
        .ifPresent(
            given ->
                given
                    .entries()
                    .forEach(
                        (item, entry) ->
                            columns.put(item, ColumnParser.reference(given, entry.value(), item))));
    return Optional.of(new ByItem(columns));
  }

  private Optional<ItemPlacement> pattern(YamlNode node, String key, String text) {
    boolean tellsItems = false;
    Matcher gap = GAP.matcher(text);
    while (gap.find()) {
      if (!KNOWN_GAP.matcher(gap.group(1)).matches()) {
        fields.badValue(node, key, Clause.GAPPED_PATTERN, text);
        return Optional.empty();
      }
      tellsItems |= !gap.group(1).equals("function");
    }
    if (!tellsItems) {
      fields.badValue(node, key, Clause.TELLING_PATTERN.with("{item}", "{text}", "{n}"), text);
      return Optional.empty();
    }
    return Optional.of(new Pattern(text));
  }
}
