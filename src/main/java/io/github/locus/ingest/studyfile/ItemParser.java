package io.github.locus.ingest.studyfile;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.study.ColumnReference;
import io.github.locus.ingest.study.ItemPlacement;
import io.github.locus.ingest.study.ItemPlacement.ByItem;
import io.github.locus.ingest.study.ItemPlacement.InOrder;
import io.github.locus.ingest.study.ItemPlacement.Pattern;
import io.github.locus.ingest.study.ItemPlacement.Run;
import io.github.locus.ingest.yaml.YamlFields;
import io.github.locus.ingest.yaml.YamlValue;
import java.util.LinkedHashMap;
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

  private final YamlFields fields;

  ItemParser(YamlFields fields) {
    this.fields = fields;
  }

  /**
   * Reads the key {@code items} of a mapping.
   *
   * @return placement by function
   */
  Map<String, ItemPlacement> items() {
    Optional<YamlValue> value = fields.value(ITEMS);
    if (value.isEmpty()) {
      return Map.of();
    }
    boolean every = !value.get().isMapping() || ColumnParser.isRun(value.get());
    return every
        ? placement(value.get())
            .map(placement -> Map.of(ItemPlacement.EVERY_FUNCTION, placement))
            .orElse(Map.of())
        : value.get().entries(ItemParser::placement);
  }

  private static Optional<ItemPlacement> placement(YamlValue value) {
    if (value.isList()) {
      return Optional.of(
          new InOrder(value.elements().stream().map(ColumnParser::reference).toList()));
    }
    if (!value.isMapping()) {
      return value.text().flatMap(text -> pattern(value, text));
    }
    if (ColumnParser.isRun(value)) {
      return ColumnParser.run(value.entries().values().iterator().next(), Run::new);
    }
    Map<String, Optional<ColumnReference>> columns = new LinkedHashMap<>();
    value.entries().forEach((item, column) -> columns.put(item, ColumnParser.reference(column)));
    return Optional.of(new ByItem(columns));
  }

  private static Optional<ItemPlacement> pattern(YamlValue value, String text) {
    boolean tellsItems = false;
    Matcher gap = GAP.matcher(text);
    while (gap.find()) {
      if (!KNOWN_GAP.matcher(gap.group(1)).matches()) {
        value.bad(Clause.GAPPED_PATTERN, text);
        return Optional.empty();
      }
      tellsItems |= !gap.group(1).equals("function");
    }
    if (!tellsItems) {
      value.bad(Clause.TELLING_PATTERN.with("{item}", "{text}", "{n}"), text);
      return Optional.empty();
    }
    return Optional.of(new Pattern(text));
  }
}
