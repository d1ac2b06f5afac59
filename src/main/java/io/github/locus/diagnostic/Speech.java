package io.github.locus.diagnostic;

/** The words of one language for what is known as codes and values. */
@FunctionalInterface
public interface Speech {
  /**
   * An argument in words.
   *
   * @param argument what is to be said
   * @return its words, empty where there is nothing to say
   */
  String said(Argument argument);
}
