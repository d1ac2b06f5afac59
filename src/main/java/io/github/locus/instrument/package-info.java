/**
 * What is asked: items, dimensions, response scales, actions.
 *
 * <p>Imports nothing of ours.
 */
@NullMarked
package io.github.locus.instrument;

import org.jspecify.annotations.NullMarked;
