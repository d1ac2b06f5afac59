/**
 * What a study file for an export could say, how sure that is, and what became of every column.
 *
 * <p>{@link io.github.locus.ingest.proposal.Proposer} is the entry: columns of an export, what
 * their cells hold and the questionnaires that may have been asked become a {@link
 * io.github.locus.ingest.proposal.Proposal}.
 *
 * <p>May import of ours: diagnostic, instrument, ingest.abreast, ingest.column, ingest.drafting, ingest.export,
 * ingest.facts, ingest.field, ingest.grouping, ingest.item, ingest.questionnaire, ingest.sentence,
 * ingest.stray, ingest.study, ingest.table, ingest.words.
 */
@NullMarked
package io.github.locus.ingest.proposal;

import org.jspecify.annotations.NullMarked;
