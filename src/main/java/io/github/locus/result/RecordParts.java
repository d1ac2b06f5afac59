package io.github.locus.result;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The components of a record, and the figures among them. */
final class RecordParts {
  /** Where a record's JSON has the persons behind its figures. */
  static final String PERSONS = "persons";

  /** Where a record's JSON has the reasons of figures that are not there. */
  static final String WHY = "why";

  private static final ClassValue<Form> FORMS =
      new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
          return Form.of(type);
        }
      };

  /**
   * How records of a class are made and read; looked up once a class, for thousands are read and a class answers slowly.
   *
   * @param components in order
   * @param accessors in the same order
   * @param maker from all components
   */
  private record Form(
      List<RecordComponent> components, List<Method> accessors, Constructor<?> maker) {
    static Form of(Class<?> type) {
      List<RecordComponent> components = List.of(type.getRecordComponents());
      Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        return new Form(
            components,
            components.stream().map(RecordComponent::getAccessor).toList(),
            type.getDeclaredConstructor(types));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(type + " cannot be made", e);
      }
    }
  }

  private RecordParts() {}

  /** The components of a class of records, in order. */
  static List<RecordComponent> components(Class<?> type) {
    return FORMS.get(type).components();
  }

  /** The values of a record, in the order of its components. */
  static Object[] values(Record record) {
    List<Method> accessors = FORMS.get(record.getClass()).accessors();
    Object[] values = new Object[accessors.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = read(record, accessors.get(i));
    }
    return values;
  }

  static Object of(Record record, RecordComponent component) {
    return read(record, component.getAccessor());
  }

  private static Object read(Record record, Method accessor) {
    try {
      return accessor.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(record.getClass() + " cannot be read", e);
    }
  }

  /** What makes records of a class, from all components in order. */
  static Constructor<?> maker(Class<?> type) {
    return FORMS.get(type).maker();
  }

  /** A record of its components. */
  static <R> R make(Class<R> type, Object[] values) {
    try {
      return type.cast(FORMS.get(type).maker().newInstance(values));
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
