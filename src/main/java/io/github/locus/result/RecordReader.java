package io.github.locus.result;

import io.github.locus.diagnostic.Clause;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads what {@link RecordWriter} wrote; properties that a record does not have are passed over. */
final class RecordReader {
  /** The constants of a closed list by their words: a result has thousands of such words. */
  private static final ClassValue<Map<String, Object>> CONSTANTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
          Map<String, Object> constants = new HashMap<>();
          for (Object constant : type.getEnumConstants()) {
            constants.put(((Code) constant).code(), constant);
          }
          return Map.copyOf(constants);
        }
      };

  /** Names and keys that lead to the value that is read, the last first. */
  private final Deque<String> place = new ArrayDeque<>();

  private RecordReader() {}

  static <T> T read(JsonNode node, Class<T> type) throws ResultFormatException {
    return type.cast(new RecordReader().value(node, type));
  }

  private Object value(JsonNode node, Type type) throws ResultFormatException {
    if (type instanceof ParameterizedType generic) {
      return generic(node, generic);
    }
    Class<?> plain = (Class<?>) type;
    return plain.isRecord()
        ? record(node, plain)
        : plain.isEnum() ? constant(node, plain) : scalar(node, plain);
  }

  private Object generic(JsonNode node, ParameterizedType type) throws ResultFormatException {
    Type first = type.getActualTypeArguments()[0];
    if (type.getRawType() == Optional.class) {
      return node.isNull() ? Optional.empty() : Optional.of(value(node, first));
    }
    if (type.getRawType() == List.class) {
      require(node.isArray(), Clause.A_LIST);
      List<Object> list = new ArrayList<>(node.size());
      for (int i = 0; i < node.size(); i++) {
        place.push(Integer.toString(i));
        list.add(value(node.get(i), first));
        place.pop();
      }
      return list;
    }
    Type entries = type.getActualTypeArguments()[1];
    return map(node, (key, entry) -> value(entry, entries));
  }

  private interface Reading {
    Object of(String key, JsonNode entry) throws ResultFormatException;
  }

  private Map<String, Object> map(JsonNode node, Reading reading) throws ResultFormatException {
    require(node.isObject(), Clause.AN_OBJECT);
    Map<String, Object> map = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      place.push(entry.getKey());
      map.put(entry.getKey(), reading.of(entry.getKey(), entry.getValue()));
      place.pop();
    }
    return map;
  }

  private Object record(JsonNode node, Class<?> type) throws ResultFormatException {
    require(node.isObject(), Clause.AN_OBJECT);
    List<RecordComponent> components = RecordParts.components(type);
    Object[] values = new Object[components.size()];
    for (int i = 0; i < values.length; i++) {
      String name = components.get(i).getName();
      Type part = components.get(i).getGenericType();
      JsonNode at = node.path(name);
      if (at.isMissingNode()) {
        throw new ResultFormatException(Clause.LACKS.with(at(), name));
      }
      place.push(name);
      values[i] = RecordParts.shows(part) ? figures(at, part, name, node) : value(at, part);
      place.pop();
    }
    try {
      return RecordParts.maker(type).newInstance(values);
    } catch (InvocationTargetException e) {
      throw new ResultFormatException(Clause.CONTRADICTS_ITSELF.with(at()), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made", e);
    }
  }

  /** A figure, or a map of them; the record around it has their persons and reasons. */
  private Object figures(JsonNode node, Type type, String path, JsonNode record)
      throws ResultFormatException {
    ParameterizedType generic = (ParameterizedType) type;
    if (generic.getRawType() == Map.class) {
      Type inner = generic.getActualTypeArguments()[1];
      return map(node, (key, entry) -> figures(entry, inner, RecordParts.path(path, key), record));
    }
    if (node.isNull()) {
      String code = record.path(RecordParts.WHY).path(path).asString("");
      if (constants(Reason.class).get(code) instanceof Reason reason) {
        return Shown.withheld(reason);
      }
      throw new ResultFormatException(Clause.NULL_WITHOUT_REASON.with(at()));
    }
    int persons = record.path(RecordParts.PERSONS).path(path).asInt(-1);
    Object value = value(node, generic.getActualTypeArguments()[0]);
    if (persons == 0) {
      return Shown.fact(value);
    }
    Shown<Object> shown = Shown.of(value, persons, Shown.LEAST_MINIMUM);
    if (shown.isEmpty()) {
      throw new ResultFormatException(Clause.FIGURE_WITHOUT_PERSONS.with(at()));
    }
    return shown;
  }

  private static Map<String, Object> constants(Class<?> type) {
    return CONSTANTS.get(type);
  }

  private Object constant(JsonNode node, Class<?> type) throws ResultFormatException {
    require(node.isString(), Clause.A_TEXT);
    return Optional.ofNullable(constants(type).get(node.asString()))
        .orElseThrow(() -> new ResultFormatException(Clause.UNKNOWN_WORD.with(at())));
  }

  private Object scalar(JsonNode node, Class<?> type) throws ResultFormatException {
    if (type == String.class) {
      require(node.isString(), Clause.A_TEXT);
      return node.asString();
    }
    if (type == boolean.class || type == Boolean.class) {
      require(node.isBoolean(), Clause.TRUE_OR_FALSE);
      return node.asBoolean();
    }
    if (type == double.class || type == Double.class) {
      require(node.isNumber(), Clause.A_NUMBER);
      return node.asDouble();
    }
    require(isWhole(node), Clause.WHOLE_NUMBER);
    long whole = node.isIntegralNumber() ? node.asLong() : (long) node.asDouble();
    return type == long.class || type == Long.class ? (Object) whole : (int) whole;
  }

  /** As JSON Schema has it: 1e5 is as whole as 100000. */
  private static boolean isWhole(JsonNode node) {
    return node.isIntegralNumber()
        || (node.isNumber() && node.asDouble() == Math.rint(node.asDouble()));
  }

  private void require(boolean holds, Clause due) throws ResultFormatException {
    if (!holds) {
      throw new ResultFormatException(Clause.NOT_EXPECTED.with(at(), due));
    }
  }

  /** The JSON pointer of the value that is read. */
  private String at() {
    String pointer = "";
    for (var names = place.descendingIterator(); names.hasNext(); ) {
      pointer = RecordParts.path(pointer, names.next());
    }
    return pointer.isEmpty() ? "/" : pointer;
  }
}
