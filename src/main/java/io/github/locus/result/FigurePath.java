package io.github.locus.result;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Follows a JSON pointer (RFC 6901) through records, as it would lead through their JSON. */
final class FigurePath {
  private FigurePath() {}

  static OptionalDouble number(Object root, String pointer) {
    Optional<Object> at = Optional.of(root);
    if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
      return OptionalDouble.empty();
    }
    for (String part : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      String name = part.replace("~1", "/").replace("~0", "~");
      at = at.flatMap(value -> step(value, name));
    }
    return at.filter(Number.class::isInstance)
        .map(value -> OptionalDouble.of(((Number) value).doubleValue()))
        .orElse(OptionalDouble.empty());
  }

  private static Optional<Object> step(Object value, String name) {
    if (value instanceof Record record) {
      return component(record, name).flatMap(FigurePath::present);
    }
    if (value instanceof Map<?, ?> map) {
      return Optional.<Object>ofNullable(map.get(name)).flatMap(FigurePath::present);
    }
    if (value instanceof List<?> list && name.matches("0|[1-9][0-9]{0,8}")) {
      int index = Integer.parseInt(name);
      return index < list.size() ? present(list.get(index)) : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<Object> component(Record record, String name) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (component.getName().equals(name)) {
        return Optional.of(RecordParts.of(record, component));
      }
    }
    return Optional.empty();
  }

  private static Optional<Object> present(Object value) {
    if (value instanceof Shown<?> shown) {
      return shown.value().map(o -> o);
    }
    return value instanceof Optional<?> optional ? optional.map(o -> o) : Optional.of(value);
  }
}
