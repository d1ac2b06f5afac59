package io.github.locus.result;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema (2020-12) of a contract from its record, as {@link RecordWriter} writes it. */
final class RecordSchema {
  private static final int LONGEST_TEXT = 10_000;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final RecordDocumentation documentation;

  /** Rules by key; null while one is being made. */
  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  private final Map<String, Class<?>> keys = new TreeMap<>();

  private RecordSchema(RecordDocumentation documentation) {
    this.documentation = documentation;
  }

  /** The schema of a contract, ending in a line feed. */
  static String of(Contract contract, RecordDocumentation documentation) {
    RecordSchema schema = new RecordSchema(documentation);
    ObjectNode root = JSON.createObjectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "urn:locus:schema:" + contract.code() + ":" + contract.version());
    root.put("title", "locus " + contract.code());
    root.setAll(schema.record(contract.type()));
    ((ObjectNode) root.path("properties"))
        .replace(
            "schemaVersion",
            JSON.createObjectNode()
                .put("description", documentation.of(contract.type(), "schemaVersion"))
                .put("const", contract.version()));
    ObjectNode definitions = root.putObject("$defs");
    schema.definitions.forEach(definitions::set);
    return text(root);
  }

  private ObjectNode record(Class<?> record) {
    ObjectNode rule = JSON.createObjectNode();
    rule.put("description", documentation.of(record));
    rule.put("type", "object");
    ObjectNode properties = rule.putObject("properties");
    for (Told told : record.getAnnotationsByType(Told.class)) {
      ObjectNode text = properties.putObject(told.name()).put("description", told.is());
      text.setAll(told.list() ? list(text()) : text());
    }
    ArrayNode required = JSON.createArrayNode();
    for (RecordComponent component : record.getRecordComponents()) {
      properties
          .putObject(component.getName())
          .put("description", documentation.of(record, component.getName()))
          .setAll(value(component.getGenericType(), component));
      required.add(component.getName());
    }
    if (shows(record)) {
      figures(record, properties);
      required.add(RecordParts.PERSONS).add(RecordParts.WHY);
    }
    rule.set("required", required);
    rule.put("additionalProperties", false);
    return rule;
  }

  private static boolean shows(Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .anyMatch(component -> RecordParts.shows(component.getGenericType()));
  }

  /** The persons behind the figures of a record, and the reasons of those that are not there. */
  private void figures(Class<?> record, ObjectNode properties) {
    boolean facts =
        Arrays.stream(record.getRecordComponents())
            .anyMatch(component -> component.isAnnotationPresent(Fact.class));
    ObjectNode number = JSON.createObjectNode().put("type", "integer");
    number.put("minimum", facts ? 0 : Shown.LEAST_MINIMUM).put("maximum", Integer.MAX_VALUE);
    properties
        .putObject(RecordParts.PERSONS)
        .put(
            "description",
            "distinct persons behind each figure that is there, at least, by component name and key")
        .setAll(map(number));
    properties
        .putObject(RecordParts.WHY)
        .put(
            "description",
            "reason code by component name and key, for each figure that is not there")
        .setAll(map(reference(Reason.class)));
  }

  private ObjectNode value(Type type, RecordComponent component) {
    if (type instanceof ParameterizedType generic) {
      Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      Type raw = generic.getRawType();
      if (raw == Optional.class || raw == Shown.class) {
        return orNull(value(last, component));
      }
      if (raw == Map.class) {
        return map(value(last, component));
      }
      if (raw == List.class) {
        ObjectNode list = list(value(last, component));
        AtMost most = component.getAnnotation(AtMost.class);
        return most == null ? list : list.put("maxItems", most.value());
      }
    }
    if (type instanceof Class<?> plain) {
      if (plain.isRecord() || plain.isEnum()) {
        return reference(plain);
      }
      if (plain == String.class) {
        return text();
      }
      if (plain == boolean.class || plain == Boolean.class) {
        return JSON.createObjectNode().put("type", "boolean");
      }
      return number(plain, component);
    }
    throw new IllegalArgumentException("no form for " + component);
  }

  private static ObjectNode number(Class<?> type, RecordComponent component) {
    boolean whole = type == int.class || type == Integer.class;
    boolean large = type == long.class || type == Long.class;
    Within within = component.getAnnotation(Within.class);
    if (within == null && !whole && !large) {
      throw new IllegalArgumentException(
          component.getDeclaringRecord().getSimpleName() + "." + component + " has no range");
    }
    Range range = within == null ? Range.COUNT : within.value();
    ObjectNode rule = JSON.createObjectNode().put("type", whole || large ? "integer" : "number");
    double least = whole ? Math.max(range.least(), Integer.MIN_VALUE) : range.least();
    double most = whole ? Math.min(range.most(), Integer.MAX_VALUE) : range.most();
    return bound(bound(rule, "minimum", least), "maximum", most);
  }

  private static ObjectNode bound(ObjectNode rule, String name, double bound) {
    return bound == Math.rint(bound)
        ? rule.put(name, (long) bound)
        : rule.put(name, BigDecimal.valueOf(bound));
  }

  private ObjectNode reference(Class<?> type) {
    String key = key(type);
    Class<?> other = keys.putIfAbsent(key, type);
    if (other != null && other != type) {
      throw new IllegalArgumentException(key + " is " + type + " and " + other);
    }
    if (other == null) {
      definitions.put(key, type.isEnum() ? words(type) : record(type));
    }
    return JSON.createObjectNode().put("$ref", "#/$defs/" + key);
  }

  private ObjectNode words(Class<?> type) {
    ObjectNode rule = JSON.createObjectNode();
    rule.put("description", documentation.of(type));
    rule.put("type", "string");
    ArrayNode words = rule.putArray("enum");
    for (Object constant : type.getEnumConstants()) {
      words.add(((Code) constant).code());
    }
    return rule;
  }

  private static String key(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    String name = (around == null ? "" : around.getSimpleName()) + type.getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static ObjectNode text() {
    return JSON.createObjectNode().put("type", "string").put("maxLength", LONGEST_TEXT);
  }

  private static ObjectNode list(ObjectNode elements) {
    ObjectNode rule = JSON.createObjectNode().put("type", "array");
    rule.set("items", elements);
    return rule;
  }

  private static ObjectNode map(ObjectNode entries) {
    ObjectNode rule = JSON.createObjectNode().put("type", "object");
    rule.set("additionalProperties", entries);
    return rule;
  }

  private static ObjectNode orNull(ObjectNode rule) {
    if (rule.has("$ref")) {
      ObjectNode either = JSON.createObjectNode();
      either.putArray("anyOf").add(rule).add(JSON.createObjectNode().put("type", "null"));
      return either;
    }
    JsonNode type = rule.path("type");
    rule.putArray("type").add(type).add("null");
    return rule;
  }

  private static String text(JsonNode schema) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    return JSON.writer().with(printer).writeValueAsString(schema) + "\n";
  }
}
