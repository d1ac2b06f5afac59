/**
 * Quality of the measurement: alpha, omega, item-rest correlation, rwg(j), ICC(1), ICC(2), AD_M, response quality.
 *
 * <p>May import of ours: scoring, survey, instrument, statistics.
 */
@NullMarked
package io.github.locus.psychometrics;

import org.jspecify.annotations.NullMarked;
