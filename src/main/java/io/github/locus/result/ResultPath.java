package io.github.locus.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way from a result to one of its values, by its components. Who names a figure names what the compiler knows: a
 * component cannot be renamed under it, and no string spells the way again.
 *
 * @param pointer the way as a JSON pointer (RFC 6901) into {@code result.json}
 * @param <T> what stands at its end
 */
public record ResultPath<T>(String pointer) {
  /**
   * The result itself.
   *
   * @return the empty way
   */
  public static ResultPath<Result> start() {
    return new ResultPath<>("");
  }

  /** On to a component. */
  public <C> ResultPath<C> to(Component<T, C> component) {
    return new ResultPath<>(RecordParts.path(pointer, component.name()));
  }

  /** On to a component that may be withheld. */
  public <C> ResultPath<C> shown(Component<T, Shown<C>> component) {
    return new ResultPath<>(RecordParts.path(pointer, component.name()));
  }

  /** On to a component that may not be there. */
  public <C> ResultPath<C> given(Component<T, Optional<C>> component) {
    return new ResultPath<>(RecordParts.path(pointer, component.name()));
  }

  /** On to an entry of a component. */
  public <C> ResultPath<C> to(Component<T, Map<String, C>> component, String key) {
    return new ResultPath<>(RecordParts.path(to(component).pointer, key));
  }

  /** On to an entry, which may be withheld, of a component. */
  public <C> ResultPath<C> shown(Component<T, Map<String, Shown<C>>> component, String key) {
    return new ResultPath<>(RecordParts.path(to(component).pointer, key));
  }

  /** On to an entry of a component that may be withheld as a whole. */
  public <C> ResultPath<C> within(Component<T, Shown<Map<String, C>>> component, String key) {
    return new ResultPath<>(RecordParts.path(shown(component).pointer, key));
  }

  /** On to an element of a component that may be withheld as a whole. */
  public <C> ResultPath<C> within(Component<T, Shown<List<C>>> component, int index) {
    return new ResultPath<>(RecordParts.path(shown(component).pointer, Integer.toString(index)));
  }

  /** On to an element of an entry of a component. */
  public <C> ResultPath<C> to(Component<T, Map<String, List<C>>> component, String key, int index) {
    return new ResultPath<>(
        RecordParts.path(
            RecordParts.path(RecordParts.path(pointer, component.name()), key),
            Integer.toString(index)));
  }

  /** On to an element of a component. */
  public <C> ResultPath<C> to(Component<T, List<C>> component, int index) {
    return new ResultPath<>(RecordParts.path(to(component).pointer, Integer.toString(index)));
  }
}
