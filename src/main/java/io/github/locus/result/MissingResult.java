package io.github.locus.result;

import java.util.Optional;

/**
 * An organisation against which no gate is held, since it has no result, or a gate is broken for it.
 *
 * @param name name of its folder
 * @param why why not, in words; empty where it was not tried
 */
public record MissingResult(String name, Optional<String> why) {}
