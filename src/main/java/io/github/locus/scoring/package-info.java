/**
 * Answers to POMP scores: reversal, missing rules, imputation, weights.
 *
 * <p>May import of ours: protection, survey, instrument, statistics.
 */
@NullMarked
package io.github.locus.scoring;

import org.jspecify.annotations.NullMarked;
