/**
 * Ranking alternatives on criteria under uncertain weights and values: SMAA, dominance, sensitivity. Knows no IT or HR.
 *
 * <p>Imports nothing of ours.
 */
@NullMarked
package io.github.locus.decision;

import org.jspecify.annotations.NullMarked;
