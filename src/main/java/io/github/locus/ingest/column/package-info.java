/**
 * What the cells and the header of one column hold, and by what it is no rating.
 *
 * <p>May import of ours: diagnostic, ingest.abreast, ingest.export, ingest.header, ingest.label,
 * ingest.table, ingest.words.
 */
@NullMarked
package io.github.locus.ingest.column;

import org.jspecify.annotations.NullMarked;
