/**
 * A result and its charts to HTML, Markdown, CSV and the folder of deliverables.
 *
 * <p>May import of ours: result, chart.
 */
@NullMarked
package io.github.locus.report;

import org.jspecify.annotations.NullMarked;
