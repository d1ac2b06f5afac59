/**
 * Pages and charts to HTML, Markdown, PDF, CSV, DOCX, PPTX and XLSX; folders written whole or not at all.
 *
 * <p>{@link io.github.locus.report.OutputFolder} is the one way to write files: it alone decides, by
 * {@link io.github.locus.report.OwnFiles}, what may be replaced or removed.
 *
 * <p>May import of ours: office, deck, page, result, chart, wording, diagnostic.
 */
@NullMarked
package io.github.locus.report;

import org.jspecify.annotations.NullMarked;
