/**
 * Which columns of an export hold what a study states: columns found by name, words or place, items placed.
 *
 * <p>May import of ours: instrument, diagnostic, ingest.table, ingest.export, ingest.study,
 * ingest.words.
 */
@NullMarked
package io.github.locus.ingest.mapping;

import org.jspecify.annotations.NullMarked;
