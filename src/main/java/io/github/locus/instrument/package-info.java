/**
 * What is asked: items, dimensions, response scales, actions.
 *
 * <p>May import of ours: diagnostic.
 */
@NullMarked
package io.github.locus.instrument;

import org.jspecify.annotations.NullMarked;
