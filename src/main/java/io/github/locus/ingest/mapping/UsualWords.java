package io.github.locus.ingest.mapping;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What organisations usually call the functions of an instrument, and how answers to the questions
 * that are asked once are usually put, whatever a study says.
 */
public interface UsualWords {
  /** The meaning of an answer that names no function of the instrument. */
  String OTHER = "other";

  /**
   * The function that a whole text names.
   *
   * @param text for example {@code Human Resources}, in any case
   * @return index of the function in the instrument, empty for any other text
   */
  OptionalInt function(String text);

  /**
   * The usual names of a function.
   *
   * @param function index of the function in the instrument
   * @return names that no other function may mean, in any order; may be empty
   */
  List<String> names(int function);

  /**
   * What an answer means.
   *
   * @param text for example {@code Within 12 months}, in any case
   * @return {@code now}, {@code 12-months}, {@code none}, {@link #OTHER} and so on; empty for any
   *     other text
   */
  Optional<String> answer(String text);
}
