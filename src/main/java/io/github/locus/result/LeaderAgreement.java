package io.github.locus.result;

import java.util.Optional;

/**
 * Agreement on one leader.
 *
 * @param code leader code
 * @param n ratings
 * @param rwgj rwg(j), uniform null
 * @param rwgjSkewed rwg(j), slightly skewed null
 * @param adm AD_M, scale points
 */
public record LeaderAgreement(
    String code,
    Optional<Integer> n,
    Optional<Double> rwgj,
    Optional<Double> rwgjSkewed,
    Optional<Double> adm) {}
