package io.github.locus.result;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Looks a figure up where a text says that it stands. It follows types as well as values, so that a misspelled name is
 * told from a figure that is withheld, even below one that is.
 */
public final class FigureSearch {
  /** What a record is in one figure, the first that it has: an estimate its mean, a verdict its kind. */
  private static final List<String> IN_ONE_FIGURE = List.of("mean", "estimate", "kind");

  private final Set<String> names;
  private final BiFunction<String, Collection<String>, Optional<String>> spelling;

  /**
   * @param names what entries are called by: a map without an entry of such a name lacks a figure, not a place
   * @param spelling the name that is meant by another spelling of it, among names
   */
  public FigureSearch(
      Set<String> names, BiFunction<String, Collection<String>, Optional<String>> spelling) {
    this.names = Set.copyOf(names);
    this.spelling = spelling;
  }

  /**
   * Follows a path as far as it leads.
   *
   * @param root where the path begins
   * @param path names of components, keys of maps and numbers in lists; those of an estimate may be left out
   * @return what stands there
   */
  public Sought in(Record root, List<String> path) {
    At at = new At(root.getClass(), Optional.of(root), Optional.empty()).bare();
    List<String> taken = new ArrayList<>();
    for (String part : path) {
      Optional<Step> step = step(at, part);
      if (step.isEmpty()) {
        return new Sought.Nowhere(part, at.names());
      }
      at = step.get().to().bare();
      taken.add(step.get().name());
    }
    for (Optional<Step> step = inOneFigure(at); step.isPresent(); step = inOneFigure(at)) {
      at = step.get().to().bare();
      taken.add(step.get().name());
    }
    return at.figure(taken);
  }

  /** One part of a path, as the result spells it. */
  private record Step(String name, At to) {}

  private Optional<Step> inOneFigure(At at) {
    return at.isRecord()
        ? IN_ONE_FIGURE.stream()
            .filter(at.names()::contains)
            .findFirst()
            .flatMap(name -> step(at, name))
        : Optional.empty();
  }

  private Optional<Step> step(At at, String part) {
    if (at.isRecord()) {
      return at.component(part).map(next -> new Step(part, next));
    }
    if (at.isList() && part.matches("0|[1-9][0-9]{0,8}")) {
      return Optional.of(new Step(part, at.element(Integer.parseInt(part))));
    }
    return at.isMap() ? entry(at, part) : Optional.empty();
  }

  private Optional<Step> entry(At at, String part) {
    List<String> keys = at.names();
    Optional<String> key = keys.contains(part) ? Optional.of(part) : spelling.apply(part, keys);
    Optional<String> known =
        key.or(() -> names.contains(part) ? Optional.of(part) : spelling.apply(part, names));
    if (known.isPresent() || at.value().isEmpty()) {
      String name = known.orElse(part);
      return Optional.of(new Step(name, at.entry(name)));
    }
    return Optional.empty();
  }

  /** A place: what can stand there, what does, and why nothing does. */
  private record At(Type type, Optional<Object> value, Optional<Reason> reason) {
    /** Without what says that it may be missing. */
    At bare() {
      At at = this;
      while (at.is(Shown.class) || at.is(Optional.class)) {
        at = at.unwrapped();
      }
      return at;
    }

    private At unwrapped() {
      Type inner = argument(0);
      if (value.isEmpty()) {
        return new At(inner, Optional.empty(), reason);
      }
      if (value.get() instanceof Shown<?> shown) {
        return new At(inner, shown.map(v -> v), shown.reason());
      }
      return new At(inner, ((Optional<?>) value.get()).map(v -> v), Optional.empty());
    }

    Class<?> raw() {
      Type raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
      return raw instanceof Class<?> known ? known : Object.class;
    }

    private boolean is(Class<?> kind) {
      return raw().equals(kind);
    }

    private Type argument(int number) {
      return ((ParameterizedType) type).getActualTypeArguments()[number];
    }

    boolean isRecord() {
      return raw().isRecord();
    }

    boolean isMap() {
      return is(Map.class);
    }

    boolean isList() {
      return is(List.class);
    }

    /** What a path can go on with from here, as far as it is known. */
    List<String> names() {
      if (isRecord()) {
        return Arrays.stream(raw().getRecordComponents()).map(RecordComponent::getName).toList();
      }
      return value
          .filter(Map.class::isInstance)
          .map(map -> ((Map<?, ?>) map).keySet().stream().map(String.class::cast).toList())
          .orElse(List.of());
    }

    Optional<At> component(String name) {
      return Arrays.stream(raw().getRecordComponents())
          .filter(component -> component.getName().equals(name))
          .findFirst()
          .map(
              component ->
                  new At(
                      component.getGenericType(),
                      value.map(record -> RecordParts.of((Record) record, component)),
                      reason));
    }

    At entry(String key) {
      return new At(
          argument(1),
          value.flatMap(map -> Optional.<Object>ofNullable(((Map<?, ?>) map).get(key))),
          reason);
    }

    At element(int number) {
      return new At(
          argument(0),
          value.map(List.class::cast).filter(l -> number < l.size()).map(l -> l.get(number)),
          reason);
    }

    /** What stands here, if it is a figure. */
    Sought figure(List<String> path) {
      Class<?> of = isList() && argument(0) instanceof Class<?> each ? each : raw();
      Optional<Sought.Kind> kind = kind(of);
      if (kind.isEmpty()) {
        return new Sought.Nowhere("", names());
      }
      return new Sought.Figure(
          path, kind.get(), codes(of), value.map(found -> valued(kind.get(), found)), reason);
    }

    private Optional<Sought.Kind> kind(Class<?> of) {
      if (Code.class.isAssignableFrom(of) || of == String.class) {
        return Optional.of(isList() ? Sought.Kind.WORDS : Sought.Kind.WORD);
      }
      if (isList() || isMap()) {
        return Optional.empty();
      }
      if (of == Boolean.class || of == boolean.class) {
        return Optional.of(Sought.Kind.WORD);
      }
      return Number.class.isAssignableFrom(of) || of.isPrimitive()
          ? Optional.of(Sought.Kind.NUMBER)
          : Optional.empty();
    }

    private static List<String> codes(Class<?> of) {
      if (of == Boolean.class || of == boolean.class) {
        return List.of("true", "false");
      }
      Object[] constants = Code.class.isAssignableFrom(of) ? of.getEnumConstants() : null;
      return constants == null
          ? List.of()
          : Arrays.stream(constants).map(constant -> ((Code) constant).code()).toList();
    }

    private static Sought.Value valued(Sought.Kind kind, Object found) {
      return switch (kind) {
        case NUMBER ->
            new Sought.Value(OptionalDouble.of(((Number) found).doubleValue()), List.of());
        case WORD -> new Sought.Value(OptionalDouble.empty(), List.of(word(found)));
        case WORDS ->
            new Sought.Value(
                OptionalDouble.empty(),
                ((List<?>) found).stream().map(FigureSearch.At::word).toList());
      };
    }

    private static String word(Object found) {
      return found instanceof Code code ? code.code() : found.toString();
    }
  }
}
