/**
 * Sentences of a file that are asked again and again with one word or phrase changed.
 *
 * <p>{@link io.github.locus.ingest.sentence.SentenceComparison} is the entry: what changes may be the
 * rated function, or the time or respect in which it is rated.
 *
 * <p>May import of ours: ingest.abreast, ingest.item, ingest.words.
 */
@NullMarked
package io.github.locus.ingest.sentence;

import org.jspecify.annotations.NullMarked;
