/**
 * What repeats and what leans on a leader: the three lenses, testimony, succession.
 *
 * <p>May import of ours: multilevel, scoring, protection, survey, instrument, statistics.
 */
@NullMarked
package io.github.locus.separation;

import org.jspecify.annotations.NullMarked;
