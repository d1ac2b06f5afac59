/**
 * Which columns of an export hold something beside answers: persons, units, rounds, the questions
 * asked once.
 *
 * <p>May import of ours: diagnostic, instrument, ingest.abreast, ingest.column, ingest.export, ingest.item,
 * ingest.label, ingest.questionnaire, ingest.study, ingest.table, ingest.words.
 */
@NullMarked
package io.github.locus.ingest.field;

import org.jspecify.annotations.NullMarked;
