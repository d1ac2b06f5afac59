package io.github.locus.result;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The components of a record, and the figures among them. */
final class RecordParts {
  /** Where a record's JSON has the persons behind its figures. */
  static final String PERSONS = "persons";

  /** Where a record's JSON has the reasons of figures that are not there. */
  static final String WHY = "why";

  private RecordParts() {}

  static Object of(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(record.getClass() + " cannot be read", e);
    }
  }

  /** A record of its components. */
  static <R> R make(Class<R> type, Object[] values) {
    Class<?>[] types =
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made", e);
    }
  }

  /** Whether a component holds figures: itself, or its entries where it is a map. */
  static boolean shows(Type type) {
    return type instanceof ParameterizedType generic
        && (generic.getRawType() == Shown.class
            || (generic.getRawType() == Map.class && shows(generic.getActualTypeArguments()[1])));
  }

  /** The figures of a component by path: its name, and the keys of maps. */
  static Map<String, Shown<?>> shown(String path, Object value) {
    Map<String, Shown<?>> all = new LinkedHashMap<>();
    if (value instanceof Shown<?> shown) {
      all.put(path, shown);
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, entry) -> all.putAll(shown(path(path, (String) key), entry)));
    }
    return all;
  }

  static String path(String path, String key) {
    return path + "/" + key.replace("~", "~0").replace("/", "~1");
  }
}
