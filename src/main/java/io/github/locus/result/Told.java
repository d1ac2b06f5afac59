package io.github.locus.result;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that stands in the JSON form of a record beside its components: the record has the codes, a language says them.
 * Reading passes it over.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Told.All.class)
public @interface Told {
  /** The name of the property. */
  String name();

  /** What it says. */
  String is();

  /** Whether there are several texts, as a list. */
  boolean list() default false;

  /** Several of them. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface All {
    /** The texts, in the order of the JSON. */
    Told[] value();
  }
}
