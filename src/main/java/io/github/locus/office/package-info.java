/**
 * Writes a page as a document that is edited further in an office program. It computes nothing and words nothing: all
 * that it writes stands in the page.
 *
 * <p>May import of ours: page, deck, chart, result, diagnostic.
 */
@NullMarked
package io.github.locus.office;

import org.jspecify.annotations.NullMarked;
