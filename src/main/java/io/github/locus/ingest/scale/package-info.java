/**
 * Distinct answers, read as one response scale.
 *
 * <p>{@link io.github.locus.ingest.scale.ScaleResolver} is the entry: the whole set decides, and a
 * set that can be read in two ways is not read.
 *
 * <p>May import of ours: ingest.column, ingest.label.
 */
@NullMarked
package io.github.locus.ingest.scale;

import org.jspecify.annotations.NullMarked;
