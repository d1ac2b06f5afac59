/**
 * Parse, call, print, exit code.
 *
 * <p>May import of ours: diagnostic, instrument, questionnaire, survey, ingest, result, wording,
 * analysis, ledger, audit, chart, page, office, report, compare, gate, batch, simulate, plan.
 */
@NullMarked
package io.github.locus.cli;

import org.jspecify.annotations.NullMarked;
