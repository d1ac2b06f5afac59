/**
 * What one run cannot know: who was in the groups of the results that were released before, kept as fingerprints under a key.
 *
 * <p>Two results can be subtracted where the persons behind a figure differ by few, also where as many came as went, which
 * no count shows. The ledger stays with whoever has the survey.
 *
 * <p>May import of ours: protection, survey, instrument, compare, result, diagnostic.
 */
@NullMarked
package io.github.locus.ledger;

import org.jspecify.annotations.NullMarked;
