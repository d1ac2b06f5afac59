package io.github.locus.result;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A figure with the number of distinct persons behind it, or the reason why it is not there.
 *
 * <p>There is no way to make one about persons without their number, and none with a value about fewer than the minimum. A
 * figure that has no persons of its own (a variance, a criterion, a rate) states those whose ratings it rests on. It
 * reads like an {@link Optional}; in JSON it is its value or {@code null}, and the record around it has the persons under
 * {@code persons} and the reasons under {@code why}, by component name.
 *
 * @param <T> what it is: a number, an {@link Estimate}, a word, or a record whose figures all rest on the same persons
 */
public final class Shown<T> {
  /** The least minimum that may be asked for: fewer protect nobody. */
  public static final int LEAST_MINIMUM = 3;

  private final Optional<T> value;
  private final int persons;
  private final Optional<Reason> reason;

  private Shown(Optional<T> value, int persons, Optional<Reason> reason) {
    this.value = value;
    this.persons = persons;
    this.reason = reason;
  }

  /**
   * A figure about persons.
   *
   * @param value the figure
   * @param persons distinct persons behind this very figure, never ratings
   * @param minimum smallest number of persons that a figure may be about, at least {@link #LEAST_MINIMUM}
   * @return the figure; withheld where the persons are too few
   * @throws IllegalArgumentException if the minimum protects nobody
   */
  public static <T> Shown<T> of(T value, int persons, int minimum) {
    if (minimum < LEAST_MINIMUM) {
      throw new IllegalArgumentException("minimum " + minimum + " is below " + LEAST_MINIMUM);
    }
    return persons < minimum
        ? withheld(Reason.TOO_FEW_PERSONS)
        : new Shown<>(Optional.of(value), persons, Optional.empty());
  }

  /**
   * A fact about a file, such as the number of its rows: nobody's answer, and known to whoever holds the file.
   *
   * @param value the fact
   * @return the fact, without persons
   */
  public static <T> Shown<T> fact(T value) {
    return new Shown<>(Optional.of(value), 0, Optional.empty());
  }

  /**
   * No figure.
   *
   * @param reason why
   */
  public static <T> Shown<T> withheld(Reason reason) {
    return new Shown<>(Optional.empty(), 0, Optional.of(reason));
  }

  /**
   * The figure.
   *
   * @return empty where there is none; {@link #reason()} says why
   */
  public Optional<T> value() {
    return value;
  }

  /**
   * Distinct persons behind the figure. Published figures state the lower end of a band ({@link Band}), so that no two
   * numbers can be subtracted.
   *
   * @return at least the minimum; 0 where there is no figure, and for a fact about a file
   */
  public int persons() {
    return persons;
  }

  /**
   * Why there is no figure.
   *
   * @return empty where there is one
   */
  public Optional<Reason> reason() {
    return reason;
  }

  /**
   * Whether there is a figure.
   *
   * @return true where {@link #value()} has one
   */
  public boolean isPresent() {
    return value.isPresent();
  }

  /**
   * Whether there is none.
   *
   * @return true where {@link #reason()} has a reason
   */
  public boolean isEmpty() {
    return value.isEmpty();
  }

  /** As {@link Optional#map} of the value. */
  public <U> Optional<U> map(Function<? super T, ? extends U> mapper) {
    return value.map(mapper);
  }

  /** As {@link Optional#flatMap} of the value. */
  public <U> Optional<U> flatMap(Function<? super T, Optional<U>> mapper) {
    return value.flatMap(mapper);
  }

  /** As {@link Optional#filter} of the value. */
  public Optional<T> filter(Predicate<? super T> wanted) {
    return value.filter(wanted);
  }

  /** As {@link Optional#orElse} of the value. */
  public T orElse(T other) {
    return value.orElse(other);
  }

  /** As {@link Optional#orElseThrow()} of the value. */
  public T orElseThrow() {
    return value.orElseThrow();
  }

  /** As {@link Optional#ifPresent} of the value. */
  public void ifPresent(Consumer<? super T> action) {
    value.ifPresent(action);
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof Shown<?> that
        && value.equals(that.value)
        && persons == that.persons
        && reason.equals(that.reason);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, persons, reason);
  }

  @Override
  public String toString() {
    return value
        .map(v -> v + " of " + persons + " persons")
        .orElseGet(() -> "withheld: " + reason.map(Reason::code).orElse(""));
  }
}
