package io.github.locus.result;

/**
 * What a point of readiness that is lacking costs the organisation: its own figure, no estimate.
 *
 * @param amount of the currency
 * @param currency what it is an amount of, in the organisation's own words
 */
public record CostPerPoint(@Within(Range.AMOUNT) double amount, String currency) {}
