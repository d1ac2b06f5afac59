/**
 * Records of survey files in our terms, and the one reader of them into a draft.
 *
 * <p>May import of ours: survey, instrument, diagnostic, ingest.table, ingest.export,
 * ingest.label, ingest.study, ingest.draft, ingest.mapping,
 * ingest.words.
 */
@NullMarked
package io.github.locus.ingest.row;

import org.jspecify.annotations.NullMarked;
