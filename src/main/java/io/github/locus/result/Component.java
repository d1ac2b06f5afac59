package io.github.locus.result;

import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/**
 * A component of a record, as a method reference such as {@code FunctionResult::today}: the compiler knows it, so that it
 * cannot be renamed under whoever names it.
 *
 * @param <R> the record
 * @param <C> its component
 */
public interface Component<R, C> extends Serializable {
  /** The component of a record. */
  C of(R record);

  /**
   * A record with another value of this component.
   *
   * @param record the record
   * @param value the other value
   * @return a copy, alike in everything else
   * @throws IllegalArgumentException if this refers to no component of it, a defect
   */
  default R replaced(R record, C value) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    String own = name();
    if (Arrays.stream(components).noneMatch(component -> component.getName().equals(own))) {
      throw new IllegalArgumentException(own + " is no component of " + record.getClass());
    }
    for (int i = 0; i < components.length; i++) {
      values[i] =
          components[i].getName().equals(own)
              ? value
              : RecordParts.of((Record) record, components[i]);
    }
    @SuppressWarnings("unchecked") // the class of a record of type R makes records of type R
    Class<R> type = (Class<R>) record.getClass();
    return RecordParts.make(type, values);
  }

  /**
   * The name of the component: what the compiler keeps of a method reference to a serializable type.
   *
   * @return such as {@code today}
   */
  default String name() {
    try {
      Method form = getClass().getDeclaredMethod("writeReplace");
      form.setAccessible(true);
      return ((SerializedLambda) form.invoke(this)).getImplMethodName();
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalArgumentException("not a reference to a component", e);
    }
  }
}
