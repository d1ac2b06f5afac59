/**
 * A result, or a comparison of two, held against limits that a script states: passed, failed, or not known.
 *
 * <p>A gate compares what is published, with the digits that are published, so that a run and a later look at its {@code
 * result.json} agree.
 *
 * <p>May import of ours: result, diagnostic.
 */
@NullMarked
package io.github.locus.gate;

import org.jspecify.annotations.NullMarked;
