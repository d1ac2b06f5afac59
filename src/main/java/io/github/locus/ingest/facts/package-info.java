/**
 * What an export shows of itself, before anybody says what it means.
 *
 * <p>{@link io.github.locus.ingest.facts.FactsReader} is the entry: the records of an export and
 * what stands beside them become {@link io.github.locus.ingest.facts.ExportFacts}.
 *
 * <p>May import of ours: diagnostic, ingest.abreast, ingest.column, ingest.export, ingest.field, ingest.grouping,
 * ingest.item, ingest.label, ingest.mapped, ingest.questionnaire, ingest.response, ingest.table,
 * ingest.words, ingest.workbook.
 */
@NullMarked
package io.github.locus.ingest.facts;

import org.jspecify.annotations.NullMarked;
