/**
 * What the words of a header say that its answers are, if they are no ratings: counts, attributes of a
 * person, sums and means, comments and what software notes.
 *
 * <p>May import of ours: ingest.label, ingest.table.
 */
@NullMarked
package io.github.locus.ingest.header;

import org.jspecify.annotations.NullMarked;
