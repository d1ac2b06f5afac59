/**
 * Who led what: rosters, leader columns, and what a survey makes of them.
 *
 * <p>May import of ours: survey, instrument, diagnostic, ingest.table, ingest.study, ingest.draft, ingest.row, ingest.words.
 */
@NullMarked
package io.github.locus.ingest.roster;

import org.jspecify.annotations.NullMarked;
