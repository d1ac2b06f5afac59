/**
 * What can be wrong with an input, and what to do about it.
 *
 * <p>Imports nothing of ours.
 */
@NullMarked
package io.github.locus.diagnostic;

import org.jspecify.annotations.NullMarked;
