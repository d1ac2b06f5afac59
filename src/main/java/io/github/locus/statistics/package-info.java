/**
 * Numbers without a survey: exact accumulators, quantiles, distributions, matrices, optimisers, random streams.
 *
 * <p>Imports nothing of ours.
 */
@NullMarked
package io.github.locus.statistics;

import org.jspecify.annotations.NullMarked;
