/**
 * A linear mixed model: sufficient statistics, REML, BLUP, posterior. Knows factors and levels, not leaders.
 *
 * <p>May import of ours: statistics.
 */
@NullMarked
package io.github.locus.multilevel;

import org.jspecify.annotations.NullMarked;
