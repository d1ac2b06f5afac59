/**
 * The one entry: a study in, a result out; the only place that knows the order of the chain.
 *
 * <p>May import of ours: all of the chain but ingest.
 */
@NullMarked
package io.github.locus.analysis;

import org.jspecify.annotations.NullMarked;
