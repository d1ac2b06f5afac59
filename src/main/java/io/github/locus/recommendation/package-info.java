/**
 * Probabilities to words that bind: status, verdict, partner, reasons.
 *
 * <p>May import of ours: decision, separation, psychometrics, instrument, wording.
 */
@NullMarked
package io.github.locus.recommendation;

import org.jspecify.annotations.NullMarked;
