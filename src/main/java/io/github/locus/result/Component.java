package io.github.locus.result;

import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;

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
    List<RecordComponent> components = RecordParts.components(record.getClass());
    String own = name();
    int place = 0;
    while (place < components.size() && !components.get(place).getName().equals(own)) {
      place++;
    }
    if (place == components.size()) {
      throw new IllegalArgumentException(own + " is no component of " + record.getClass());
    }
    Object[] values = RecordParts.values((Record) record);
    values[place] = value;
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
