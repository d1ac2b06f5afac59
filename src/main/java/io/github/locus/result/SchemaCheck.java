package io.github.locus.result;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds a document against a schema that we publish, while it streams past. Structure and ranges are
 * so stated in one place, the schema, and are true of whatever was read.
 *
 * <p>It knows the keywords that our schemas use ({@link #KEYWORDS}) and no others. Properties that the
 * schema does not name are passed over, since a later version of the program may write more.
 */
final class SchemaCheck {
  /** The keywords of JSON Schema 2020-12 that are understood; {@code $ref} within the schema only. */
  static final Set<String> KEYWORDS =
      Set.of(
          "$schema",
          "$id",
          "$defs",
          "$ref",
          "title",
          "description",
          "type",
          "const",
          "enum",
          "pattern",
          "minimum",
          "maximum",
          "maxLength",
          "maxItems",
          "maxProperties",
          "properties",
          "required",
          "additionalProperties",
          "items",
          "anyOf");

  private static final int LONGEST_SHOWN = 40;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonNode schema;
  private final JsonParser document;

  /** By reference: some are referred to a thousand times. */
  private final Map<String, JsonNode> definitions = new HashMap<>();

  private SchemaCheck(JsonNode schema, JsonParser document) {
    this.schema = schema;
    this.document = document;
  }

  /**
   * Reads the value that comes next and checks it on the way.
   *
   * @param schema the whole schema
   * @param document stands before the value; afterwards at its last token
   * @return the value, without the properties that the schema does not name
   * @throws ResultFormatException if the value breaks the schema; says where, what is there and what
   *     is due
   */
  static JsonNode read(JsonNode schema, JsonParser document) throws ResultFormatException {
    document.nextToken();
    return new SchemaCheck(schema, document).value(schema);
  }

  private JsonNode value(JsonNode rule) throws ResultFormatException {
    JsonNode due = resolved(rule);
    JsonToken token = document.currentToken();
    if (!isOfType(due.path("type"), token)) {
      throw broken(due);
    }
    return switch (token) {
      case START_OBJECT -> object(due);
      case START_ARRAY -> array(due);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(due);
      case VALUE_STRING -> text(due);
      case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
      default -> NODES.nullNode();
    };
  }

  /** What the rule says of this value: references followed, and the alternative to null taken. */
  private JsonNode resolved(JsonNode rule) {
    JsonNode at = rule;
    while (at.has("$ref") || at.has("anyOf")) {
      at = at.has("$ref") ? definition(at.path("$ref").asString()) : alternative(at.path("anyOf"));
    }
    return at;
  }

  private JsonNode definition(String reference) {
    return definitions.computeIfAbsent(
        reference,
        name -> {
          JsonNode found = schema.at(name.substring(1));
          if (found.isMissingNode()) {
            throw new IllegalStateException("the schema has no " + name);
          }
          return found;
        });
  }

  private JsonNode alternative(JsonNode either) {
    boolean isNull = document.currentToken() == JsonToken.VALUE_NULL;
    for (JsonNode one : either) {
      if (one.path("type").asString("").equals("null") == isNull) {
        return one;
      }
    }
    throw new IllegalStateException("anyOf stands for a value or null only");
  }

  private static Set<String> types(JsonNode due) {
    JsonNode type = due.path("type");
    return type.isArray()
        ? type.valueStream()
            .map(JsonNode::asString)
            .collect(Collectors.toCollection(LinkedHashSet::new))
        : type.isString() ? Set.of(type.asString()) : Set.of();
  }

  /** Whether a value is of the type, or one of the types, that a rule states; of any where it states none. */
  private boolean isOfType(JsonNode due, JsonToken token) {
    if (due.isMissingNode()) {
      return true;
    }
    for (JsonNode one : due.isArray() ? due : List.of(due)) {
      if (is(one.asString(), token)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(String type, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> type.equals("object");
      case START_ARRAY -> type.equals("array");
      case VALUE_STRING -> type.equals("string");
      case VALUE_TRUE, VALUE_FALSE -> type.equals("boolean");
      case VALUE_NULL -> type.equals("null");
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          type.equals("number") || (type.equals("integer") && isWhole());
      default -> throw new IllegalStateException("no value: " + token);
    };
  }

  private boolean isWhole() {
    return document.currentToken() == JsonToken.VALUE_NUMBER_INT
        || document.getDoubleValue() == Math.rint(document.getDoubleValue());
  }

  private JsonNode object(JsonNode due) throws ResultFormatException {
    JsonNode named = due.path("properties");
    JsonNode others = due.path("additionalProperties");
    int most = due.path("maxProperties").asInt(Integer.MAX_VALUE);
    ObjectNode read = NODES.objectNode();
    Set<String> seen = new HashSet<>();
    String name;
    while ((name = document.nextName()) != null) {
      document.nextToken();
      if (!seen.add(name)) {
        throw new ResultFormatException(Clause.STANDS_TWICE.with(place()));
      }
      if (seen.size() > most) {
        throw broken(due);
      }
      JsonNode rule = named.path(name);
      rule = rule.isMissingNode() ? others : rule;
      if (rule.isObject()) {
        read.set(name, value(rule));
      } else {
        document.skipChildren();
      }
    }
    for (JsonNode required : due.path("required")) {
      if (!seen.contains(required.asString())) {
        throw missing(required.asString());
      }
    }
    return read;
  }

  private JsonNode array(JsonNode due) throws ResultFormatException {
    int most = due.path("maxItems").asInt(Integer.MAX_VALUE);
    int items = 0;
    ArrayNode read = NODES.arrayNode();
    while (document.nextToken() != JsonToken.END_ARRAY) {
      if (++items > most) {
        throw broken(due);
      }
      read.add(value(due.path("items")));
    }
    return read;
  }

  private JsonNode number(JsonNode due) throws ResultFormatException {
    double value = document.getDoubleValue();
    boolean within =
        Double.isFinite(value)
            && value >= due.path("minimum").asDouble(Double.NEGATIVE_INFINITY)
            && value <= due.path("maximum").asDouble(Double.POSITIVE_INFINITY);
    if (!within || (due.has("const") && value != due.path("const").asDouble())) {
      throw broken(due);
    }
    if (document.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
      return NODES.numberNode(value);
    }
    return switch (document.getNumberType()) {
      case INT -> NODES.numberNode(document.getIntValue());
      case LONG -> NODES.numberNode(document.getLongValue());
      default -> NODES.numberNode(document.getBigIntegerValue());
    };
  }

  private JsonNode text(JsonNode due) throws ResultFormatException {
    String value = document.getString();
    JsonNode words = due.path("enum");
    boolean known =
        !words.isArray() || words.valueStream().anyMatch(word -> word.asString().equals(value));
    boolean shaped =
        !due.has("pattern")
            || Pattern.compile(due.path("pattern").asString()).matcher(value).find();
    if (!known || !shaped || value.length() > due.path("maxLength").asInt(Integer.MAX_VALUE)) {
      throw broken(due);
    }
    return NODES.stringNode(value);
  }

  private ResultFormatException broken(JsonNode due) {
    return new ResultFormatException(Clause.IS_FOR.with(place(), found(), words(due)));
  }

  private ResultFormatException missing(String name) {
    return new ResultFormatException(Clause.LACKS.with(place(), name));
  }

  private Argument place() {
    var location = document.currentTokenLocation();
    String pointer = document.streamReadContext().pathAsPointer().toString();
    return Clause.AT_LINE.with(
        location.getLineNr(),
        location.getColumnNr(),
        pointer.isEmpty() ? Clause.THE_DOCUMENT : pointer);
  }

  /** What stands there; of a text only so much that it can be found. */
  private Argument found() {
    return switch (document.currentToken()) {
      case START_OBJECT, END_OBJECT -> Clause.AN_OBJECT;
      case START_ARRAY, END_ARRAY -> Clause.A_LIST;
      case VALUE_STRING -> new Argument.Quoted(cut(document.getString()));
      default -> Argument.of(cut(document.getString()));
    };
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }

  private static Argument words(JsonNode due) {
    if (due.has("const")) {
      return Argument.of(due.path("const").asString());
    }
    return limited(
        types(due).stream()
            .map(SchemaCheck::kind)
            .reduce((one, other) -> Clause.OR_LAST.with(one, other))
            .orElse(Argument.none()),
        due);
  }

  private static Argument kind(String type) {
    return switch (type) {
      case "object" -> Clause.AN_OBJECT;
      case "array" -> Clause.A_LIST;
      case "string" -> Clause.A_TEXT;
      case "boolean" -> Clause.TRUE_OR_FALSE;
      case "integer" -> Clause.WHOLE_NUMBER;
      case "number" -> Clause.A_NUMBER;
      default -> Argument.of(type);
    };
  }

  private static Argument limited(Argument kind, JsonNode due) {
    if (due.has("enum")) {
      return Clause.OF_THESE.with(
          kind, due.path("enum").valueStream().map(JsonNode::asString).toList());
    }
    if (due.has("minimum") && due.has("maximum")) {
      return Clause.FROM_TO.with(kind, due.path("minimum"), due.path("maximum"));
    }
    if (due.has("pattern")) {
      return Clause.OF_FORM.with(kind, due.path("pattern").asString());
    }
    return Stream.of("maxLength", "maxItems", "maxProperties")
        .filter(due::has)
        .findFirst()
        .map(most -> (Argument) Clause.OF_AT_MOST.with(kind, due.path(most)))
        .orElse(kind);
  }
}
