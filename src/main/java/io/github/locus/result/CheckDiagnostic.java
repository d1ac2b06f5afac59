package io.github.locus.result;

import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong with an input, and what to do about it.
 *
 * @param code stable name
 * @param severity how bad it is; with --strict no warning is left
 * @param file path as it was given; empty where the input as a whole is meant
 * @param line line, from 1
 * @param column column, name or position from 1
 * @param count how often this kind of fault was found; file, line and column are those of the first
 * @param also further places, {@code file:line:column}, two at most
 * @param message what is wrong
 * @param remedy what to do
 */
public record CheckDiagnostic(
    String code,
    Severity severity,
    Optional<String> file,
    @Within(Range.FROM_ONE) Optional<Long> line,
    Optional<String> column,
    @Within(Range.FROM_ONE) long count,
    @AtMost(2) List<String> also,
    String message,
    String remedy) {
  /** How bad it is. */
  public enum Severity implements Code {
    /** Stops the run. */
    ERROR,
    /** The run goes on with it. */
    WARNING,
    /** Worth knowing. */
    NOTE
  }
}
