/**
 * Parse, call, print, exit code.
 *
 * <p>May import of ours: all.
 */
@NullMarked
package io.github.locus.cli;

import org.jspecify.annotations.NullMarked;
