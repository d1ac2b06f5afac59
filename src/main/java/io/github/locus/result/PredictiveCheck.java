package io.github.locus.result;

/**
 * A figure of the ratings beside the same figure of ratings that the model would make anew.
 *
 * @param observed the figure of the ratings
 * @param low 5% quantile of what the model makes
 * @param high 95% quantile of what the model makes
 * @param p share of what the model makes that is as large or larger
 */
public record PredictiveCheck(
    @Within(Range.RATIO) double observed,
    @Within(Range.RATIO) double low,
    @Within(Range.RATIO) double high,
    @Within(Range.SHARE) double p) {}
