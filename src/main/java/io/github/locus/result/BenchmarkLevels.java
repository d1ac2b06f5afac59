package io.github.locus.result;

import java.util.Optional;

/**
 * A function of one organisation beside those of others that have the same task.
 *
 * @param own what the organisation itself publishes of it
 * @param today its level today among theirs; empty where too few have one
 * @param repeatable its repeatable level among theirs; empty where too few have one
 */
public record BenchmarkLevels(
    PortfolioLevel own, Optional<BenchmarkPlace> today, Optional<BenchmarkPlace> repeatable) {}
