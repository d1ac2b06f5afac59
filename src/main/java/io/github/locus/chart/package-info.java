/**
 * A result to chart tables, and those to pictures.
 *
 * <p>May import of ours: result, wording, diagnostic.
 */
@NullMarked
package io.github.locus.chart;

import org.jspecify.annotations.NullMarked;
