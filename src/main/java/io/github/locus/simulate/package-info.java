/**
 * Surveys of known truth.
 *
 * <p>An organisation is drawn from the model that the analysis fits, and its people answer an
 * instrument; what the analysis should find is kept beside the answers. Levels, effects and
 * standard deviations are POMP points (percent of maximum possible, 0 to 100).
 *
 * <p>May import of ours: survey, instrument, statistics.
 */
@NullMarked
package io.github.locus.simulate;

import org.jspecify.annotations.NullMarked;
