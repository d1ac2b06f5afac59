/**
 * Makes a questionnaire of the questions of an export.
 *
 * <p>{@link io.github.locus.ingest.drafting.InstrumentDrafter} is the entry: sentences that repeat
 * with one phrase changed are one item over functions, and grids are dimensions.
 *
 * <p>May import of ours: diagnostic, instrument, ingest.abreast, ingest.column, ingest.export, ingest.grouping,
 * ingest.item, ingest.questionnaire, ingest.sentence, ingest.table, ingest.words.
 */
@NullMarked
package io.github.locus.ingest.drafting;

import org.jspecify.annotations.NullMarked;
