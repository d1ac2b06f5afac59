package io.github.locus.result;

import java.util.Optional;

/**
 * Trouble and its remedy.
 *
 * @param code stable name
 * @param severity {@code warning} or {@code note}
 * @param message what, and what to do
 * @param value measured value
 * @param bound what it is held against
 */
public record Finding(
    String code, String severity, String message, Optional<Double> value, Optional<Double> bound) {}
