/**
 * How much more evidence would settle the question.
 *
 * <p>Organisations of known truth are drawn from what a result says, or from a stated design, and
 * surveys of several designs are simulated and analysed in each (pre-posterior analysis: Raiffa
 * &amp; Schlaifer 1961). Levels and standard deviations are POMP points, chances shares of 1.
 *
 * <p>May import of ours: simulate and analysis, between which it stands; result, which it reads and
 * makes; statistics, for the random streams that both take, and instrument, whose weights and item
 * counts a stated design is asked with; diagnostic, for why nothing can be planned.
 */
@NullMarked
package io.github.locus.plan;

import org.jspecify.annotations.NullMarked;
