/**
 * Bytes to the rows of a table: encoding, dialect, limits. Knows no survey.
 *
 * <p>May import of ours: diagnostic.
 */
@NullMarked
package io.github.locus.ingest.table;

import org.jspecify.annotations.NullMarked;
