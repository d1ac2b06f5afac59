/**
 * A draft as a survey in canonical order, checked as a whole.
 *
 * <p>May import of ours: survey, instrument, diagnostic, ingest.table, ingest.study,
 * ingest.draft, ingest.roster, ingest.mapping.
 */
@NullMarked
package io.github.locus.ingest.assembly;

import org.jspecify.annotations.NullMarked;
