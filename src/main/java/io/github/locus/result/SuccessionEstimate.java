package io.github.locus.result;

/**
 * An estimate with a cluster-bootstrap 90% interval and a permutation p.
 *
 * @param estimate point estimate
 * @param low 5% bootstrap quantile
 * @param high 95% bootstrap quantile
 * @param p permutation p
 */
public record SuccessionEstimate(double estimate, double low, double high, double p) {}
