package io.github.locus.result;

import java.util.Optional;

/**
 * One thing that is wrong with an input, and what to do about it.
 *
 * @param code stable name
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param file file name
 * @param line line, from 1
 * @param column column name or position
 * @param message what is wrong
 * @param remedy what to do
 */
public record CheckDiagnostic(
    String code,
    String severity,
    Optional<String> file,
    Optional<Long> line,
    Optional<String> column,
    String message,
    String remedy) {}
