/**
 * Many studies: which organisations there are in folders, each analysed for itself, and what a portfolio shows of them.
 *
 * <p>A portfolio repeats figures that the results of its organisations publish, and computes none over them: there is no
 * total that could be subtracted.
 *
 * <p>May import of ours: result, diagnostic.
 */
@NullMarked
package io.github.locus.batch;

import org.jspecify.annotations.NullMarked;
