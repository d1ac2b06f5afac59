/**
 * What a file is wrapped in, and the rows of the table in it. Knows no survey.
 *
 * <p>May import of ours: diagnostic, ingest.bytes, ingest.text, ingest.workbook.
 */
@NullMarked
package io.github.locus.ingest.table;

import org.jspecify.annotations.NullMarked;
