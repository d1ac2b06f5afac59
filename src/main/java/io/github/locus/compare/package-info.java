/**
 * Two results to what changed beyond noise.
 *
 * <p>Differences are POMP points (percent of maximum possible). The posteriors of the two results are taken as
 * independent and normal, which is said wherever a difference is shown.
 *
 * <p>May import of ours: result, statistics.
 */
@NullMarked
package io.github.locus.compare;

import org.jspecify.annotations.NullMarked;
