/**
 * Bytes to the rows of a table: what they are wrapped in, encoding, dialect, limits. Knows no survey.
 *
 * <p>May import of ours: diagnostic, ingest.bytes, ingest.workbook.
 */
@NullMarked
package io.github.locus.ingest.table;

import org.jspecify.annotations.NullMarked;
