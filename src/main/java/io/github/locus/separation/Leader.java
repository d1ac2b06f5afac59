package io.github.locus.separation;

import java.util.Optional;

/**
 * Who leads a function: (function, name); one name in two functions is two leaders.
 *
 * @param function function index
 * @param number number within the function, from 1, by first wave and then the first unit led in
 *     it: unique, needs no name and betrays no alphabet
 * @param code {@code FUNCTION-number}
 * @param name the roster's name; empty where nobody says who leads
 */
public record Leader(int function, int number, String code, Optional<String> name) {
  /**
   * The name where it may be told.
   *
   * @return empty where nobody says who leads, and where a roster has an address instead of a name:
   *     addresses of e-mail are never told
   */
  public Optional<String> toldName() {
    return name.filter(told -> told.indexOf('@') < 0);
  }
}
