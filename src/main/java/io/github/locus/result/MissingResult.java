package io.github.locus.result;

import java.util.Optional;

/**
 * An organisation without a result, against which no gate can be held.
 *
 * @param name name of its folder
 * @param why why there is none, in words; empty where it was not tried
 */
public record MissingResult(String name, Optional<String> why) {}
