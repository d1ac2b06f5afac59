package io.github.locus.ingest.study;

/**
 * What a point of readiness that is lacking costs an organisation, by its own figure.
 *
 * @param amount above 0, 10^12 at most, two decimals at most
 * @param currency what it is an amount of, in the organisation's own words, such as {@code EUR a year}; 40 characters at
 *     most
 */
public record StatedCost(double amount, String currency) {}
