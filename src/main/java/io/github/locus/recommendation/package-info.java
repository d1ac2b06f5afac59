/**
 * Evidence to advice by published rules: status, verdict, partner, gaps, actions, and the reasons, in codes.
 *
 * <p>May import of ours: decision, result.
 */
@NullMarked
package io.github.locus.recommendation;

import org.jspecify.annotations.NullMarked;
