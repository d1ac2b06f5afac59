package io.github.locus.result;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The range of the numbers in a component, be they its value, its entries or its elements. The published schemas state it,
 * and reading refuses what lies outside. Numbers of type {@code int} and {@code long} without it are {@link Range#COUNT}s.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Within {
  /** The range. */
  Range value();
}
