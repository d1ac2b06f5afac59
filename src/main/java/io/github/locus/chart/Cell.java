package io.github.locus.chart;

import io.github.locus.wording.Words;
import java.util.Optional;

/** A cell of a {@link DataTable}. */
public sealed interface Cell {
  /**
   * A cell of words.
   *
   * @param text the words
   * @return the cell
   */
  static Cell text(String text) {
    return new Text(text);
  }

  /**
   * A cell of a code: files have the code, people read its word.
   *
   * @param code stable name
   * @param word what it is called in the language of the reader
   * @return the cell
   */
  static Cell code(String code, String word) {
    return new Code(code, word);
  }

  /**
   * A cell of a number.
   *
   *
   * @param value finite number
   * @return the cell
   */
  static Cell number(double value) {
    return new Number(value);
  }

  /**
   * A cell of a count.
   *
   * @param value whole number
   * @return the cell
   */
  static Cell count(long value) {
    return new Count(value);
  }

  /**
   * A cell of a number that may be withheld.
   *
   * @param value the number, if it may be shown
   * @return the cell
   */
  static Cell number(Optional<Double> value) {
    return value.<Cell>map(Number::new).orElse(new Empty());
  }

  /**
   * A cell of a count that may be withheld.
   *
   * @param value the count, if it may be shown
   * @return the cell
   */
  static Cell count(Optional<? extends java.lang.Number> value) {
    return value.<Cell>map(n -> new Count(n.longValue())).orElse(new Empty());
  }

  /**
   * A cell of yes or no.
   *
   * @param words the words of the reader's language
   * @param yes which
   * @return the cell
   */
  static Cell yesNo(Words words, boolean yes) {
    String code = yes ? "yes" : "no";
    return code(code, words.name("answer", code));
  }

  /**
   * Words, which may have come from the user.
   *
   * @param text the words
   */
  record Text(String text) implements Cell {}

  /**
   * A code.
   *
   * @param code stable name, for files
   * @param word what people read
   */
  record Code(String code, String word) implements Cell {}

  /**
   * A real number.
   *
   * @param value finite
   */
  record Number(double value) implements Cell {}

  /**
   * A whole number.
   *
   * @param value the number
   */
  record Count(long value) implements Cell {}

  /** What may not be shown or does not exist. */
  record Empty() implements Cell {}
}
