/**
 * Which columns answer which items of a known questionnaire.
 *
 * <p>{@link io.github.locus.ingest.item.ItemMatcher} is the entry: nothing is placed that is not
 * clearly better than the next best place.
 *
 * <p>May import of ours: diagnostic, instrument, ingest.abreast, ingest.export, ingest.grouping, ingest.study,
 * ingest.words.
 */
@NullMarked
package io.github.locus.ingest.item;

import org.jspecify.annotations.NullMarked;
