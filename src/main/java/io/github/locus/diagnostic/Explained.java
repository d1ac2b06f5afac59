package io.github.locus.diagnostic;

/** A failure that says why, as a value: words are made of it where it is told, in the language of the reader. */
public interface Explained {
  /**
   * What is wrong, and what to do.
   *
   * @return a line, without the program's name and without a full stop
   */
  Argument why();
}
