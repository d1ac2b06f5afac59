package io.github.locus.result;

import java.util.List;
import java.util.Optional;

/**
 * Something to say of a plan or a comparison, without words; its figures stand in the plan or the comparison.
 *
 * @param code stable name of what is said
 * @param names functions, dimensions or designs that it is about
 * @param others designs that it sets against them
 * @param number a number that it rests on, where that stands nowhere else
 */
@Told(name = "text", is = "the same in words")
public record Note(String code, List<String> names, List<String> others, Optional<Integer> number) {
  public Note {
    names = List.copyOf(names);
    others = List.copyOf(others);
  }

  /**
   * A note about something.
   *
   * @param code stable name of what is said
   * @param names functions, dimensions or designs
   * @return the note
   */
  public static Note of(String code, List<String> names) {
    return new Note(code, names, List.of(), Optional.empty());
  }

  /**
   * A note of which its code says all.
   *
   * @param code stable name of what is said
   * @return the note
   */
  public static Note of(String code) {
    return of(code, List.of());
  }
}
