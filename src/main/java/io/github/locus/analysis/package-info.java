/**
 * The one entry: a study in, a result out; the only place that knows the order of the chain.
 *
 * <p>May import of ours: diagnostic, statistics, instrument, survey, protection, ledger, scoring,
 * psychometrics, multilevel, separation, decision, recommendation, result: all of
 * the chain but the reading.
 */
@NullMarked
package io.github.locus.analysis;

import org.jspecify.annotations.NullMarked;
