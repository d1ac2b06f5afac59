package io.github.locus.result;

/**
 * What survey weights cost.
 *
 * @param effectiveRespondents Kish effective number
 * @param designEffect n Σw²/(Σw)²
 */
public record WeightSummary(
    @Within(Range.RATIO) double effectiveRespondents, @Within(Range.RATIO) double designEffect) {}
