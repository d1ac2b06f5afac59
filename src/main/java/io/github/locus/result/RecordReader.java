package io.github.locus.result;

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
        require(node.isArray(), "a list");
        for (int i = 0; i < node.size(); i++) {
          list.add(new Place(pointer + "/" + i, node.get(i)).value(first));
        }
        return list;
      }
      return map(entry -> entry.value(type.getActualTypeArguments()[1]));
    }

    private interface Reading {
      Object of(Place place) throws ResultFormatException;
    }

    private Map<String, Object> map(Reading entry) throws ResultFormatException {
      require(node.isObject(), "an object");
      Map<String, Object> map = new LinkedHashMap<>();
      for (String key : node.propertyNames()) {
        map.put(key, entry.of(new Place(RecordParts.path(pointer, key), node.path(key))));
      }
      return map;
    }

    private Object record(Class<?> type) throws ResultFormatException {
      require(node.isObject(), "an object");
      RecordComponent[] components = type.getRecordComponents();
      Object[] values = new Object[components.length];
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        String name = components[i].getName();
        types[i] = components[i].getType();
        if (!node.has(name)) {
          throw fault(
              "property '"
                  + name
                  + "' is missing: the file was cut, or written by an earlier version of locus;"
                  + " analyze again");
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
        String why = Optional.ofNullable(e.getCause()).map(Throwable::getMessage).orElse("");
        throw new ResultFormatException(at() + why, e);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(type + " cannot be made", e);
      }
    }

    /** A figure, or a map of them; the record around it has their persons and reasons. */
    private Object figures(Type type, String path, Place record) throws ResultFormatException {
      ParameterizedType generic = (ParameterizedType) type;
      if (generic.getRawType() == Map.class) {
        Type inner = generic.getActualTypeArguments()[1];
        Map<String, Object> map = new LinkedHashMap<>();
        require(node.isObject(), "an object");
        for (String key : node.propertyNames()) {
          map.put(
              key,
              new Place(RecordParts.path(pointer, key), node.path(key))
                  .figures(inner, RecordParts.path(path, key), record));
        }
        return map;
      }
      if (node.isNull()) {
        String code = record.node.path(RecordParts.WHY).path(path).asString("");
        try {
          return Shown.withheld(Reason.ofCode(code));
        } catch (IllegalArgumentException e) {
          throw new ResultFormatException(at() + "null without a known reason under why", e);
        }
      }
      int persons = record.node.path(RecordParts.PERSONS).path(path).asInt(-1);
      Object value = value(generic.getActualTypeArguments()[0]);
      if (persons == 0) {
        return Shown.fact(value);
      }
      Shown<Object> shown = Shown.of(value, persons, Shown.LEAST_MINIMUM);
      if (shown.isEmpty()) {
        throw fault("a figure without the persons behind it");
      }
      return shown;
    }

    private Object constant(Class<?> type) throws ResultFormatException {
      require(node.isString(), "text");
      return Stream.of(type.getEnumConstants())
          .filter(one -> ((Code) one).code().equals(node.asString()))
          .findFirst()
          .orElseThrow(() -> fault("a word that this version does not know"));
    }

    private Object scalar(Class<?> type) throws ResultFormatException {
      if (type == String.class) {
        require(node.isString(), "text");
        return node.asString();
      }
      if (type == boolean.class || type == Boolean.class) {
        require(node.isBoolean(), "true or false");
        return node.asBoolean();
      }
      if (type == double.class || type == Double.class) {
        require(node.isNumber(), "a number");
        return node.asDouble();
      }
      require(isWhole(), "a whole number");
      long whole = node.isIntegralNumber() ? node.asLong() : (long) node.asDouble();
      return type == long.class || type == Long.class ? (Object) whole : (int) whole;
    }

    /** As JSON Schema has it: 1e5 is as whole as 100000. */
    private boolean isWhole() {
      return node.isIntegralNumber()
          || (node.isNumber() && node.asDouble() == Math.rint(node.asDouble()));
    }

    private void require(boolean holds, String expected) throws ResultFormatException {
      if (!holds) {
        throw fault("found " + found() + " where " + expected + " is expected");
      }
    }

    private String found() {
      return switch (node.getNodeType()) {
        case NULL -> "null";
        case STRING -> "text";
        case NUMBER -> "a number";
        case BOOLEAN -> "true or false";
        case ARRAY -> "a list";
        case OBJECT -> "an object";
        default -> "nothing";
      };
    }

    private ResultFormatException fault(String message) {
      return new ResultFormatException(at() + message);
    }

    private String at() {
      return "at " + (pointer.isEmpty() ? "/" : pointer) + ": ";
    }
  }
}
