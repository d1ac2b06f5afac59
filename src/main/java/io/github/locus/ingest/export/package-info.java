/**
 * What survey platforms write: which one a file is from, its header rows and columns, and the
 * records in it that are no answers. Knows no instrument and no survey.
 *
 * <p>May import of ours: diagnostic, ingest.bytes, ingest.table.
 */
@NullMarked
package io.github.locus.ingest.export;

import org.jspecify.annotations.NullMarked;
