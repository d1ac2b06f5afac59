/**
 * The records of an export by what a study says: cells held once a distinct value, answers, fields and rounds told from them, what no item took.
 *
 * <p>May import of ours: survey, instrument, diagnostic, ingest.abreast, ingest.table, ingest.export,
 * ingest.response, ingest.label, ingest.column, ingest.study, ingest.key, ingest.mapping, ingest.draft,
 * ingest.row, ingest.words.
 */
@NullMarked
package io.github.locus.ingest.mapped;

import org.jspecify.annotations.NullMarked;
