package io.github.locus.psychometrics;

/**
 * How far the raters of one leader agree.
 *
 * @param group group number within the function
 * @param n raters
 * @param rwgj rwg(j), uniform null, in [0, 1]
 * @param rwgjSkewed rwg(j), slightly skewed null, in [0, 1]
 * @param adm AD_M, the mean over items of the mean absolute deviation from the group's mean, scale
 *     points (Burke, Finkelstein &amp; Dusig 1999, doi:10.1177/109442819921004)
 */
public record GroupAgreement(
    int group, long n, Estimable rwgj, Estimable rwgjSkewed, Estimable adm) {}
