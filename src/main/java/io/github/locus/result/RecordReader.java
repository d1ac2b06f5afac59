package io.github.locus.result;

import io.github.locus.diagnostic.Clause;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads what {@link RecordWriter} wrote; properties that a record does not have are passed over. */
final class RecordReader {
  private RecordReader() {}

  static <T> T read(JsonNode node, Class<T> type) throws ResultFormatException {
    return type.cast(new Place("", node).value(type));
  }

  /** A value of the JSON and where it stands. */
  private record Place(String pointer, JsonNode node) {

    Object value(Type type) throws ResultFormatException {
      if (type instanceof ParameterizedType generic) {
        return generic(generic);
      }
      Class<?> plain = (Class<?>) type;
      return plain.isRecord() ? record(plain) : plain.isEnum() ? constant(plain) : scalar(plain);
    }

    private Object generic(ParameterizedType type) throws ResultFormatException {
      Type first = type.getActualTypeArguments()[0];
      if (type.getRawType() == Optional.class) {
        return node.isNull() ? Optional.empty() : Optional.of(value(first));
      }
      if (type.getRawType() == List.class) {
        List<Object> list = new ArrayList<>();
        require(node.isArray(), Clause.A_LIST);
        for (int i = 0; i < node.size(); i++) {
          list.add(new Place(pointer + "/" + i, node.get(i)).value(first));
        }
        return list;
      }
      return map((key, entry) -> entry.value(type.getActualTypeArguments()[1]));
    }

    private interface Reading {
      Object of(String key, Place place) throws ResultFormatException;
    }

    private Map<String, Object> map(Reading entry) throws ResultFormatException {
      require(node.isObject(), Clause.AN_OBJECT);
      Map<String, Object> map = new LinkedHashMap<>();
      for (String key : node.propertyNames()) {
        map.put(key, entry.of(key, new Place(RecordParts.path(pointer, key), node.path(key))));
      }
      return map;
    }

    private Object record(Class<?> type) throws ResultFormatException {
      require(node.isObject(), Clause.AN_OBJECT);
      RecordComponent[] components = type.getRecordComponents();
      Object[] values = new Object[components.length];
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        String name = components[i].getName();
        types[i] = components[i].getType();
        if (!node.has(name)) {
          throw new ResultFormatException(Clause.LACKS.with(at(), name));
        }
        Place place = new Place(RecordParts.path(pointer, name), node.path(name));
        values[i] =
            RecordParts.shows(components[i].getGenericType())
                ? place.figures(components[i].getGenericType(), name, this)
                : place.value(components[i].getGenericType());
      }
      try {
        return type.getDeclaredConstructor(types).newInstance(values);
      } catch (InvocationTargetException e) {
        throw new ResultFormatException(Clause.CONTRADICTS_ITSELF.with(at()), e);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(type + " cannot be made", e);
      }
    }

    /** A figure, or a map of them; the record around it has their persons and reasons. */
    private Object figures(Type type, String path, Place record) throws ResultFormatException {
      ParameterizedType generic = (ParameterizedType) type;
      if (generic.getRawType() == Map.class) {
        Type inner = generic.getActualTypeArguments()[1];
        return map((key, entry) -> entry.figures(inner, RecordParts.path(path, key), record));
      }
      if (node.isNull()) {
        String code = record.node.path(RecordParts.WHY).path(path).asString("");
        try {
          return Shown.withheld(Reason.ofCode(code));
        } catch (IllegalArgumentException e) {
          throw new ResultFormatException(Clause.NULL_WITHOUT_REASON.with(at()), e);
        }
      }
      int persons = record.node.path(RecordParts.PERSONS).path(path).asInt(-1);
      Object value = value(generic.getActualTypeArguments()[0]);
      if (persons == 0) {
        return Shown.fact(value);
      }
      Shown<Object> shown = Shown.of(value, persons, Shown.LEAST_MINIMUM);
      if (shown.isEmpty()) {
        throw new ResultFormatException(Clause.FIGURE_WITHOUT_PERSONS.with(at()));
      }
      return shown;
    }

    private Object constant(Class<?> type) throws ResultFormatException {
      require(node.isString(), Clause.A_TEXT);
      return Stream.of(type.getEnumConstants())
          .filter(one -> ((Code) one).code().equals(node.asString()))
          .findFirst()
          .orElseThrow(() -> new ResultFormatException(Clause.UNKNOWN_WORD.with(at())));
    }

    private Object scalar(Class<?> type) throws ResultFormatException {
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
      require(isWhole(), Clause.WHOLE_NUMBER);
      long whole = node.isIntegralNumber() ? node.asLong() : (long) node.asDouble();
      return type == long.class || type == Long.class ? (Object) whole : (int) whole;
    }

    /** As JSON Schema has it: 1e5 is as whole as 100000. */
    private boolean isWhole() {
      return node.isIntegralNumber()
          || (node.isNumber() && node.asDouble() == Math.rint(node.asDouble()));
    }

    private void require(boolean holds, Clause due) throws ResultFormatException {
      if (!holds) {
        throw new ResultFormatException(Clause.NOT_EXPECTED.with(at(), due));
      }
    }

    private String at() {
      return pointer.isEmpty() ? "/" : pointer;
    }
  }
}
