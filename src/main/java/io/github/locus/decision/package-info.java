/**
 * Ranking alternatives on criteria under uncertain weights and values: SMAA, dominance, sensitivity. Knows no IT or HR.
 *
 * <p>May import of ours: statistics.
 */
@NullMarked
package io.github.locus.decision;

import org.jspecify.annotations.NullMarked;
