/**
 * What results disclose about persons, found out by trying: the ways that lead from figures to answers, as far as results
 * alone open them. Protection itself comes before anything is computed; here what came out is held against it.
 *
 * <p>May import of ours: compare, result.
 */
@NullMarked
package io.github.locus.audit;

import org.jspecify.annotations.NullMarked;
