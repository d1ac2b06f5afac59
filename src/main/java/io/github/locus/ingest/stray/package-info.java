/**
 * Columns among the questions whose answers go with none of theirs: codes of what somebody is, which
 * nothing but that tells from questions.
 *
 * <p>{@link io.github.locus.ingest.stray.StrayColumns} is the entry.
 *
 * <p>May import of ours: ingest.abreast, ingest.column, ingest.export, ingest.grouping, ingest.item,
 * ingest.questionnaire, ingest.table.
 */
@NullMarked
package io.github.locus.ingest.stray;

import org.jspecify.annotations.NullMarked;
