/**
 * What was read of a survey so far, in the order of reading, and what its words mean.
 *
 * <p>May import of ours: survey, instrument, diagnostic, ingest.table, ingest.study,
 * ingest.words, ingest.mapping.
 */
@NullMarked
package io.github.locus.ingest.draft;

import org.jspecify.annotations.NullMarked;
