/**
 * Workbooks to rows of texts: which sheets there are, and what their cells show. Read with the XML
 * and zip readers of Java itself: in a fresh process they take as long as the workbook libraries
 * that were tried, a text or a column that is not there ends the reading instead of filling the
 * memory, and nothing is added to the jar. Knows no survey.
 *
 * <p>May import of ours: diagnostic, ingest.bytes.
 */
@NullMarked
package io.github.locus.ingest.workbook;

import org.jspecify.annotations.NullMarked;
