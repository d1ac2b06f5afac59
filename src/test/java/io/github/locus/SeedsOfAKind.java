package io.github.locus;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Cases of one kind that differ by their seeds: the first in each build, all in the nightly one. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(SeedsOfAKind.Cases.class)
public @interface SeedsOfAKind {
  /**
   * The arguments of each case, with commas between them.
   *
   * @return a seed each, and what else the test takes
   */
  String[] value();

  /** Takes as many as the build has. */
  final class Cases implements ArgumentsProvider, AnnotationConsumer<SeedsOfAKind> {
    private String[] cases = {};

    @Override
    public void accept(SeedsOfAKind given) {
      cases = given.value();
    }

    @Override
    public Stream<? extends Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      return Arrays.stream(cases)
          .limit(SeededCases.count(1, cases.length))
          .map(one -> Arguments.of((Object[]) one.split(",")));
    }
  }
}
