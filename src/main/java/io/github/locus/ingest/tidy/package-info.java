/**
 * A tidy table: its header matched to an instrument, its rows and the faults of its answers.
 *
 * <p>May import of ours: instrument, diagnostic, ingest.table, ingest.export, ingest.label,
 * ingest.study, ingest.mapping, ingest.draft, ingest.row, ingest.words.
 */
@NullMarked
package io.github.locus.ingest.tidy;

import org.jspecify.annotations.NullMarked;
