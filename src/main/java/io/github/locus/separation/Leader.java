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
public record Leader(int function, int number, String code, Optional<String> name) {}
