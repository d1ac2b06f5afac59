/**
 * What a board is shown, slide by slide: the blocks of a document, one message a slide.
 *
 * <p>May import of ours: page, chart.
 */
@NullMarked
package io.github.locus.deck;

import org.jspecify.annotations.NullMarked;
