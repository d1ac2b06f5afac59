package io.github.locus.instrument;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What to do against a weakness.
 *
 * @param text what to do
 * @param horizon by when its effect is due, days, 1 or more
 * @param effort what it takes
 * @param owner function that answers for it; empty where it is the one that is weak
 */
public record LibraryAction(
    LocalizedText text,
    Optional<Integer> horizon,
    Optional<Effort> effort,
    Optional<String> owner) {
  /** What an action takes. */
  public enum Effort {
    /** Hours of a few people. */
    LOW,
    /** Days of several people. */
    MEDIUM,
    /** A project with a budget. */
    HIGH
  }

  /**
   * The same in the words of an organisation.
   *
   * @param names the organisation's own name of a function by the name that is declared
   * @return a copy whose owner has its own name
   */
  LibraryAction named(Map<String, String> names) {
    return new LibraryAction(
        text, horizon, effort, owner.map(name -> names.getOrDefault(name, name)));
  }

  /**
   * The same among other functions.
   *
   * @param rated names of the functions that there are
   * @return a copy; without its owner where that is none of them
   */
  LibraryAction among(Collection<String> rated) {
    return new LibraryAction(text, horizon, effort, owner.filter(rated::contains));
  }

  /**
   * A text without further particulars.
   *
   * @param text what to do
   * @return an action that leaves the rest to the rules
   */
  public static LibraryAction of(LocalizedText text) {
    return new LibraryAction(text, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
