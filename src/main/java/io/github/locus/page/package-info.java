/**
 * What a document says and in which order: trees of typed blocks, with words and figures and no markup.
 *
 * <p>May import of ours: result, chart, wording.
 */
@NullMarked
package io.github.locus.page;

import org.jspecify.annotations.NullMarked;
