/**
 * A questionnaire drafted from the questions of an export, and what only a person can say of it.
 *
 * <p>{@link io.github.locus.ingest.questionnaire.Draft} is the entry.
 *
 * <p>May import of ours: diagnostic, instrument, ingest.abreast, ingest.column, ingest.export, ingest.grouping,
 * ingest.item, ingest.sentence, ingest.table, ingest.words, ingest.yaml.
 */
@NullMarked
package io.github.locus.ingest.questionnaire;

import org.jspecify.annotations.NullMarked;
