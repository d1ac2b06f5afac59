package io.github.locus.result;

/**
 * Agreement on one leader.
 *
 * @param code leader code
 * @param n persons who rated; withheld where they would tell whose the code is
 * @param rwgj rwg(j), uniform null
 * @param rwgjSkewed rwg(j), slightly skewed null
 * @param adm AD_M, scale points
 */
public record LeaderAgreement(
    String code,
    Shown<Band> n,
    @Within(Range.AGREEMENT) Shown<Double> rwgj,
    @Within(Range.AGREEMENT) Shown<Double> rwgjSkewed,
    @Within(Range.SPREAD) Shown<Double> adm) {}
